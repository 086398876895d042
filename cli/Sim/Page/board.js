// The board: drawn from its data, with pins that show their levels, lamps and buttons.

import { ask } from './server.js';
import { holdable } from './press.js';

const place = document.getElementById('board');
const pitch = 18, width = 150, margin = 104, top = 16;
const modes = ['', 'in', 'out', 'out'];
let pins = new Map();
let leds = [];

export function make(name, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export function draw(board) {
  pins = new Map();
  leds = [];
  const rows = Math.max(board.left.length, board.right.length);
  const height = Math.max(rows * pitch + 64, 250);
  const svg = make('svg', { viewBox: `0 0 ${width + 2 * margin} ${height + 2 * top}`, role: 'group', 'aria-label': board.name });
  const x = margin, right = margin + width, middle = margin + width / 2;
  svg.append(make('rect', { class: 'pcb', x, y: top, width, height, rx: 9 }));
  const can = { x: x + 30, y: top + 32, width: width - 60, height: Math.min(104, height - 140) };
  let zigzag = `M${can.x} ${top + 26}`;
  for (let i = 0; i < 5; i++)
    zigzag += `v-14h${can.width / 10}v14h${can.width / 10}`;
  svg.append(make('path', { class: 'antenna', d: zigzag }));
  svg.append(make('rect', { class: 'can', rx: 4, ...can }));
  svg.append(make('text', { class: 'can-text', x: middle, y: can.y + can.height / 2 + 3, 'text-anchor': 'middle' }, board.chip ?? 'ESP32'));
  svg.append(make('text', { class: 'silk', x: middle, y: can.y + can.height + 16 }, board.name));
  const bottom = top + height;
  svg.append(make('rect', { class: 'usb', x: middle - 17, y: bottom - 20, width: 34, height: 26, rx: 3 }));
  board.left.forEach((pin, i) => drawPin(svg, pin, x + 9, top + 24 + i * pitch, x - 8, 'end'));
  board.right.forEach((pin, i) => drawPin(svg, pin, right - 9, top + 24 + i * pitch, right + 8, 'start'));
  board.buttons.forEach((button, i) => drawButton(svg, button, i % 2 === 0 ? middle + 40 : middle - 40, bottom - 26 - 34 * (i >> 1)));
  board.leds.forEach((led, i) => drawLed(svg, led, middle + (i - (board.leds.length - 1) / 2) * 26, bottom - 52));
  place.replaceChildren(svg);
}

function drawPin(svg, pin, cx, cy, at, anchor) {
  const group = make('g', { class: pin.pin < 0 ? 'pin power' : 'pin' });
  group.append(make('circle', { class: 'ring', cx, cy, r: 5 }), make('circle', { class: 'hole', cx, cy, r: 3 }));
  if (pin.pin >= 0)
    group.append(make('circle', { class: 'state', cx, cy, r: 4.2 }));
  const number = make('text', { class: 'number', x: at, y: cy + 3.4, 'text-anchor': anchor }, pin.pin < 0 ? pin.label : String(pin.pin));
  group.append(number);
  if (pin.pin >= 0 && pin.label)
    group.append(make('text', { class: 'name', x: at + (anchor === 'end' ? -20 : 20), y: cy + 3, 'text-anchor': anchor }, pin.label));
  const about = [pin.pin < 0 ? pin.label : 'pin ' + pin.pin + (pin.label ? ' (' + pin.label + ')' : ''), pin.note].filter(Boolean).join(': ');
  group.append(make('title', {}, about));
  svg.append(group);
  if (pin.pin >= 0)
    pins.set(pin.pin, group);
}

function drawButton(svg, button, x, y) {
  const group = make('g', { class: 'button', tabindex: 0, role: 'button', 'aria-label': button.label, 'data-pin': button.pin });
  group.append(
    make('rect', { class: 'body', x: x - 12, y: y - 10, width: 24, height: 20, rx: 3 }),
    make('circle', { class: 'cap', cx: x, cy: y, r: 6.5 }),
    make('text', { class: 'silk', x, y: y + 19 }, button.label),
    make('rect', { class: 'hit', x: x - 17, y: y - 15, width: 34, height: 38 }),
    make('title', {}, `${button.label}: pin ${button.pin}, low while pressed${button.stops ? '; stops the script' : ''}`));
  holdable(group, () => ask('pin', { pin: button.pin, high: false }), () => ask('pin', { pin: button.pin, high: null }));
  svg.append(group);
}

function drawLed(svg, led, x, y) {
  const glow = make('circle', { class: 'glow', cx: x, cy: y, r: 15, filter: 'url(#blur)' });
  const core = make('circle', { class: 'core', cx: x, cy: y, r: 4.6 });
  const group = make('g', { class: 'led', 'data-pin': led.pin, 'data-on': 'false' },
    make('filter', { id: 'blur', x: '-60%', y: '-60%', width: '220%', height: '220%' }, make('feGaussianBlur', { stdDeviation: 5 })),
    glow, make('circle', { class: 'lens', cx: x, cy: y, r: 5 }), core,
    make('text', { class: 'silk', x: x + 9, y: y + 2.5, 'text-anchor': 'start' }), make('title', {}, 'LED: pin ' + led.pin));
  svg.append(group);
  leds.push({ ...led, group, glow, core });
}

// What a pin is now: [number, mode, pull, level, level from outside].
export function showPin([number, mode, , level]) {
  const group = pins.get(number);
  if (group)
    group.setAttribute('class', ['pin', modes[mode], level ? 'high' : 'low'].join(' '));
  for (const led of leds)
    if (led.pin === number)
      light(led, mode >= 2 && Boolean(level) === led.onWhenHigh ? 1 : 0);
}

function light(led, brightness) {
  led.glow.style.opacity = brightness * .75;
  led.core.style.opacity = brightness;
  led.group.dataset.on = brightness > 0;
}
