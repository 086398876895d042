// Sliders for the analog inputs that a script reads, and buttons for its touch sensors.

import { ask } from './server.js';
import { holdable } from './press.js';
import { slider } from './parts.js';

const place = document.getElementById('inputs');
const rows = new Map();

export function reset() {
  for (const row of rows.values())
    row.element.remove();
  rows.clear();
}

// [pin, full scale in mV, mV], or [pin, -1, whether touched].
export function show([pin, scale, value]) {
  if (!rows.has(pin))
    rows.set(pin, scale < 0 ? addTouch(pin) : addSlider(pin, scale));
  rows.get(pin).show(value);
}

function addPart(pin, what) {
  const element = document.createElement('div');
  element.className = 'part';
  element.dataset.analog = pin;
  element.innerHTML = '<h3>Pin <span></span><small></small></h3>';
  element.querySelector('span').textContent = pin;
  element.querySelector('small').textContent = what;
  place.append(element);
  return element;
}

function addSlider(pin, scale) {
  const element = addPart(pin, 'analog input');
  const control = slider(element, 'voltage', 'mV', 0, scale, value => ask('analog', { pin, millivolts: value }));
  return { element, show: value => control.show({ now: value }) };
}

function addTouch(pin) {
  const element = addPart(pin, 'touch sensor');
  const button = document.createElement('button');
  button.textContent = 'Touch';
  element.append(button);
  holdable(button, () => ask('touch', { pin, touches: true }), () => ask('touch', { pin, touches: false }));
  return { element, show: () => {} };
}
