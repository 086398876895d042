// The console: what a script prints, and the line that it reads.

import { ask } from './server.js';
import { goTo } from './editor.js';

const mostCharacters = 400000;
const output = document.getElementById('console');
const prompt = document.getElementById('prompt');
const line = document.getElementById('line');
const history = [];
let at = 0;
let length = 0;

export function write(texts) {
  const isAtEnd = output.scrollHeight - output.scrollTop - output.clientHeight < 30;
  for (const { kind, text } of texts) {
    const piece = document.createElement('span');
    piece.className = kind;
    if (kind === 'err')
      linkPlaces(piece, text);
    else
      piece.textContent = text;
    output.append(piece);
    length += text.length;
  }
  while (length > mostCharacters && output.firstChild) {
    length -= output.firstChild.textContent.length;
    output.firstChild.remove();
  }
  if (isAtEnd)
    output.scrollTop = output.scrollHeight;
}

export function clear() {
  output.textContent = '';
  length = 0;
}

export function waits(isWaiting) {
  if (isWaiting && !prompt.classList.contains('waits') && document.activeElement?.id !== 'source')
    line.focus();
  prompt.classList.toggle('waits', isWaiting);
  line.placeholder = isWaiting ? 'the script waits for a line' : 'input() reads this line';
}

// Places in a traceback lead to the editor.
function linkPlaces(piece, text) {
  let from = 0;
  for (const match of text.matchAll(/line (\d+)/g)) {
    const link = document.createElement('a');
    link.textContent = match[0];
    link.onclick = () => goTo(Number(match[1]));
    piece.append(text.slice(from, match.index), link);
    from = match.index + match[0].length;
  }
  piece.append(text.slice(from));
}

prompt.addEventListener('submit', event => {
  event.preventDefault();
  const typed = line.value;
  ask('input', { line: typed }).then(() => {
    if (typed)
      history.push(typed);
    at = history.length;
    line.value = '';
  }, error => write([{ kind: 'note', text: error.message + '\n' }]));
});
line.addEventListener('keydown', event => {
  if (event.key === 'ArrowUp' && at > 0)
    line.value = history[--at];
  else if (event.key === 'ArrowDown' && at < history.length)
    line.value = history[++at] ?? '';
  else if (event.key === 'd' && event.ctrlKey && !line.value)
    ask('input', { line: null }).catch(() => {});
  else
    return;
  event.preventDefault();
});
document.getElementById('clear').onclick = clear;
