// The editor: a textarea over two layers with the same text, one with colours and one with the mark under a mistake.

import { ask } from './server.js';
import { escape, paint } from './python.js';

const checkAfterMs = 250;
const mostPainted = 200000;   // characters; beyond, painting at each key would be slow
const source = document.getElementById('source');
const colours = document.getElementById('colours');
const marks = document.getElementById('marks');
const gutter = document.getElementById('gutter');
const message = document.getElementById('mistake');
let mistake = null;
let raisedLine = 0;
let timer = 0;
let changed = () => {};
let checked = 0;

export const text = () => source.value;

export function onChange(listener) {
  changed = listener;
}

// Takes another text; the place of the cursor stays.
export function load(value) {
  if (value === source.value)
    return;
  const at = source.selectionStart;
  source.value = value;
  source.setSelectionRange(at, at);
  show();
  check();
}

// Marks the line where the script raised; 0 for none.
export function markRaised(line) {
  raisedLine = line;
  showGutter();
}

export function goTo(line, column = 1) {
  const lines = source.value.split('\n');
  let at = 0;
  for (let i = 0; i < line - 1 && i < lines.length; i++)
    at += lines[i].length + 1;
  at += [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
  source.focus();
  source.setSelectionRange(at, at);
  gutter.children[line - 1]?.scrollIntoView({ block: 'nearest' });
}

function show() {
  const value = source.value;
  colours.innerHTML = (value.length > mostPainted ? escape(value) : paint(value)) + '\n';
  showMarks();
  showGutter();
}

function showGutter() {
  const count = source.value.split('\n').length;
  while (gutter.children.length > count)
    gutter.lastChild.remove();
  while (gutter.children.length < count) {
    const number = document.createElement('div');
    number.textContent = gutter.children.length + 1;
    gutter.append(number);
  }
  for (let i = 0; i < count; i++)
    gutter.children[i].className = mistake?.line === i + 1 ? 'wrong' : raisedLine === i + 1 ? 'raised' : '';
}

// The compiler counts characters, JavaScript counts halves of them.
function showMarks() {
  message.hidden = !mistake;
  if (!mistake) {
    marks.textContent = '';
    return;
  }
  const lines = source.value.split('\n');
  const line = [...(lines[mistake.line - 1] ?? '')];
  const from = Math.max(0, Math.min(mistake.column - 1, line.length));
  const to = mistake.endLine > mistake.line ? line.length : Math.max(from + 1, mistake.endColumn - 1);
  const wrong = line.slice(from, to).join('') || ' ';
  const head = lines.slice(0, mistake.line - 1).map(l => l + '\n').join('') + line.slice(0, from).join('');
  marks.innerHTML = escape(head) + '<span class="wrong">' + escape(wrong) + '</span>';
  message.textContent = `${mistake.line}:${mistake.column}  ${mistake.type}: ${mistake.message}`;
}

async function check() {
  const mine = ++checked;
  const found = await ask('check', { source: source.value }).catch(() => null);
  if (mine !== checked)
    return;
  mistake = found;
  showMarks();
  showGutter();
}

function edited() {
  raisedLine = 0;
  show();
  changed();
  clearTimeout(timer);
  timer = setTimeout(check, checkAfterMs);
}

// Typing through the browser's own command keeps its undo.
function type(value) {
  document.execCommand('insertText', false, value);
}

function lineStart(at) {
  return source.value.lastIndexOf('\n', at - 1) + 1;
}

// Moves or comments whole lines.
function changeLines(change) {
  const from = lineStart(source.selectionStart);
  let to = source.value.indexOf('\n', Math.max(source.selectionEnd - 1, source.selectionStart));
  if (to < 0)
    to = source.value.length;
  const lines = change(source.value.slice(from, to).split('\n')).join('\n');
  source.setSelectionRange(from, to);
  type(lines);
  source.setSelectionRange(from, from + lines.length);
}

function comment(lines) {
  const used = lines.filter(line => line.trim());
  if (used.every(line => line.trimStart().startsWith('#')))
    return lines.map(line => line.replace(/# ?/, ''));
  const indent = Math.min(...used.map(line => line.length - line.trimStart().length));
  return lines.map(line => line.trim() ? line.slice(0, indent) + '# ' + line.slice(indent) : line);
}

let tabLeaves = false;   // after Escape, Tab moves on to the next control, as it does elsewhere
source.addEventListener('keydown', event => {
  const at = source.selectionStart;
  const isOne = at === source.selectionEnd;
  const before = source.value.slice(lineStart(at), at);
  if (event.key === 'Tab' && !tabLeaves && !event.ctrlKey && !event.altKey) {
    event.preventDefault();
    if (event.shiftKey)
      changeLines(lines => lines.map(line => line.replace(/^( {1,4}|\t)/, '')));
    else if (isOne)
      type(' '.repeat(4 - before.length % 4));
    else
      changeLines(lines => lines.map(line => line ? '    ' + line : line));
  } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    const indent = before.match(/^[ \t]*/)[0];
    const more = /:\s*(#.*)?$/.test(before) ? '    ' : '';
    const less = /^\s*(return|break|continue|pass|raise)\b/.test(before) ? 4 : 0;
    type('\n' + (indent + more).slice(less));
  } else if (event.key === 'Backspace' && isOne && before.length > 0 && !before.trim() && before.length % 4 === 0 && !before.includes('\t')) {
    event.preventDefault();
    source.setSelectionRange(at - 4, at);
    document.execCommand('delete');
  } else if (event.key === '/' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    changeLines(comment);
  }
  tabLeaves = event.key === 'Escape' || (tabLeaves && event.key === 'Shift');
});
source.addEventListener('input', edited);
message.addEventListener('click', () => mistake && goTo(mistake.line, mistake.column));
document.getElementById('editor').addEventListener('click', event => {
  if (event.target.id === 'editor')
    source.focus();
});
