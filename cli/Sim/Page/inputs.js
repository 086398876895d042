// Buttons for the pins that a script reads and that have none on the board.

import { ask } from './server.js';
import { holdable } from './press.js';

const place = document.getElementById('inputs');
const rows = new Map();
let own = new Set();
let driven = new Set();   // pins that the script has used as outputs: no buttons for those, nor for wires that go both ways

// Another board: its own buttons need no row.
export function reset(board) {
  for (const row of rows.values())
    row.element.remove();
  rows.clear();
  driven = new Set();
  own = new Set(board.buttons.map(button => button.pin));
}

export function showPin([number, mode, pull, level, outside], isRunning) {
  let row = rows.get(number);
  if (mode >= 2)
    driven.add(number);
  if (outside < 0 && (driven.has(number) || mode !== 1 || !(row || isRunning))) {
    row?.element.remove();
    rows.delete(number);
    return;
  }
  if (own.has(number))
    return;
  if (!row) {
    // An input that the script has given back may still be held from here.
    row = add(number);
    rows.set(number, row);
  }
  row.pull = pull;
  row.state.textContent = (level ? 'high' : 'low') + (pull === 2 ? ', pull up' : pull === 1 ? ', pull down' : '');
  row.hold.setAttribute('aria-pressed', outside >= 0);
}

function add(number) {
  const element = document.createElement('div');
  element.className = 'part';
  element.innerHTML = '<h3>Pin <span></span><small></small></h3><div class="row"><button class="press">Press</button><button class="hold">Hold</button></div>';
  element.querySelector('h3 span').textContent = number;
  element.dataset.pin = number;
  const row = { element, pull: 0, state: element.querySelector('small'), hold: element.querySelector('.hold') };
  // A press is the level that the pull resistor does not give.
  const press = () => ask('pin', { pin: number, high: row.pull !== 2 });
  const release = () => ask('pin', { pin: number, high: null });
  holdable(element.querySelector('.press'), press, release);
  row.hold.onclick = () => row.hold.getAttribute('aria-pressed') === 'true' ? release() : press();
  place.append(element);
  return row;
}
