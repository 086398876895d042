// Puts the page together: hands each part of a frame to its panel, and the buttons of the top bar to the server.

import { ask, listen, stop } from './server.js';
import * as editor from './editor.js';
import * as console_ from './console.js';
import * as board from './board.js';
import * as inputs from './inputs.js';
import * as analog from './analog.js';
import * as parts from './parts.js';
import * as waves from './waves.js';

const byId = id => document.getElementById(id);
let file = null;        // as the server has it: { name, version, text }
let pending = null;     // a newer one, as long as the user decides
let run = { state: 'idle' };
let clock = 0;
let heardAt = 0;
let drawing = null;
let says = '';          // a refusal, until something else happens

// ---- frames ----------------------------------------------------------------------------------------------------------------------

function hear(frame) {
  says = '';
  if (frame.boards) {
    byId('boards').replaceChildren(...frame.boards.map(choice => new Option(choice.name, choice.id)));
    console_.clear();
  }
  if (frame.board) {
    drawing = frame.board;
    if (![...byId('boards').options].some(option => option.value === drawing.id))
      byId('boards').append(new Option(drawing.name, drawing.id));
    byId('boards').value = drawing.id;
    waves.setNames(drawing);
  }
  if (frame.begins) {
    inputs.reset(drawing);
    analog.reset();
    parts.reset(drawing);
    board.draw(drawing);
    waves.reset();
    editor.markRaised(0);
  }
  if (frame.file)
    hearFile(frame.file);
  if (frame.run)
    hearRun(frame.run);
  if (frame.clock !== undefined) {
    clock = frame.clock;
    heardAt = performance.now();
    waves.clock(clock, run.state !== 'idle');
  }
  for (const pin of frame.pins ?? []) {
    board.showPin(pin);
    inputs.showPin(pin, run.state !== 'idle');
    waves.showPin(pin);
  }
  for (const row of frame.analog ?? [])
    analog.show(row);
  for (const part of frame.parts ?? []) {
    parts.show(part);
    board.showPart(part);
  }
  if (frame.edges)
    waves.addEdges(frame.edges);
  if (frame.pwm) {
    waves.addPwm(frame.pwm);
    for (const [, pin, hertz, duty] of frame.pwm)
      board.showPwm(pin, hertz, duty);
  }
  if (frame.console) {
    console_.write(frame.console);
    const raised = frame.console.findLast(piece => piece.kind === 'err' && piece.text.startsWith('Traceback'));
    const lines = raised?.text.match(/, line (\d+), in /g);
    if (lines && run.state === 'idle')
      editor.markRaised(Number(lines[lines.length - 1].match(/\d+/)[0]));
  }
  showStatus();
}

function hearRun(next) {
  run = next;
  byId('run').disabled = run.state !== 'idle';
  byId('stop').disabled = run.state === 'idle';
  byId('boards').disabled = run.state !== 'idle';
  byId('stop').lastChild.textContent = run.state === 'stopping' ? 'Kill' : 'Stop';
  console_.waits(run.isWaiting && run.state !== 'idle');
}

function showStatus() {
  const status = byId('status');
  const seconds = ((clock + (run.state === 'idle' ? 0 : (performance.now() - heardAt) * 1000)) / 1e6).toFixed(1);
  let kind = '', text = 'ready';
  if (says)
    [kind, text] = ['failed', says];
  else if (run.state === 'running')
    [kind, text] = ['running', run.isWaiting ? 'waits for a line of input' : `running, ${seconds} s`];
  else if (run.state === 'stopping')
    [kind, text] = ['stopping', 'asked to stop'];
  else if (run.end)
    [kind, text] = [run.end.reason ? 'stopped' : run.end.status === 'Raised' ? 'failed' : 'done', run.end.line];
  status.className = 'status ' + kind;
  byId('status-text').textContent = text;
}
setInterval(() => run.state === 'running' && !says && showStatus(), 100);

function lost() {
  says = 'no connection to nanopy sim';
  byId('status').className = 'status lost';
  byId('status-text').textContent = says;
}

function refuse(error) {
  says = error.message;
  showStatus();
}

// ---- the file --------------------------------------------------------------------------------------------------------------------

function isDirty() {
  return file !== null && editor.text() !== file.text;
}

function showFile() {
  byId('file-name').textContent = file.name;
  byId('dirty').hidden = !isDirty();
  byId('save').disabled = !isDirty();
  document.title = (isDirty() ? '• ' : '') + file.name.split(/[\\/]/).pop() + ' – NanoPy';
}

// The file may be the one that this page wrote, or somebody else's.
function hearFile(next) {
  if (next.text === undefined)
    return;
  if (file === null || !isDirty() || editor.text() === next.text)
    take(next);
  else if (next.version !== file.version) {
    pending = next;
    byId('notice-text').textContent = 'The file was changed by another program or page.';
    byId('notice').hidden = false;
  }
}

function take(next) {
  file = next;
  pending = null;
  byId('notice').hidden = true;
  editor.load(file.text);
  showFile();
}

async function save() {
  const text = editor.text();
  try {
    const saved = await ask('save', { source: text, version: file.version });
    file = { ...file, version: saved.version, text };
    byId('notice').hidden = true;
    showFile();
  } catch (error) {
    refuse(error);
  }
}

byId('notice-take').onclick = () => take(pending);
byId('notice-keep').onclick = () => {
  file = { ...pending, text: pending.text };
  byId('notice').hidden = true;
  showFile();
};
editor.onChange(() => {
  if (says) {
    says = '';
    showStatus();
  }
  showFile();
});
addEventListener('beforeunload', event => isDirty() && event.preventDefault());

// ---- the top bar -----------------------------------------------------------------------------------------------------------------

function start() {
  if (run.state === 'idle')
    ask('run', { source: editor.text() }).catch(refuse);
}

byId('run').onclick = start;
byId('stop').onclick = stop;
byId('save').onclick = save;
byId('boards').onchange = event => ask('board', { id: event.target.value }).catch(error => {
  byId('boards').value = drawing.id;
  refuse(error);
});
addEventListener('keydown', event => {
  if (!event.ctrlKey && !event.metaKey)
    return;
  if (event.key === 's')
    save();
  else if (event.key === 'Enter')
    start();
  else if (event.key === '.')
    stop();
  else
    return;
  event.preventDefault();
});

listen(hear, lost);
