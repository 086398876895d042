// The board: drawn from its data, with pins that show their levels, lamps and buttons.

import { ask } from './server.js';
import { holdable } from './press.js';
import { make } from './svg.js';
import { css } from './part-ws2812.js';

const place = document.getElementById('board');
const pitch = 18, width = 150, margin = 84, top = 10;   // units of the drawing

const modes = ['', 'in', 'out', 'out'];
let pins = new Map();
let lamp = null;

export function draw(board) {
  pins = new Map();
  lamp = null;
  const rows = Math.max(board.left.length, board.right.length);
  const height = Math.max(rows * pitch + 34, 236);
  const foot = board.sockets.length ? 34 * Math.ceil(board.sockets.length / 3) + 14 : 0;
  const svg = make('svg', { viewBox: `0 0 ${width + 2 * margin} ${height + 2 * top + foot}`, role: 'group', 'aria-label': board.name });
  const x = margin, right = margin + width, middle = margin + width / 2, bottom = top + height;
  // The antenna is at the end that has no socket for USB.
  const isTurned = board.usbSide === 'top';
  const up = y => isTurned ? 2 * top + height - y : y;
  svg.append(make('rect', { class: 'usb', x: middle - 17, y: up(bottom - 7) - 13, width: 34, height: 26, rx: 3 }));
  svg.append(make('rect', { class: 'pcb', x, y: top, width, height, rx: 9 }));
  svg.append(make('rect', { class: 'usb', x: middle - 17, y: up(bottom - 9) - 9, width: 34, height: 18, rx: 2 }));
  const can = { x: x + 33, y: 0, width: width - 66, height: Math.min(92, height - 150) };
  can.y = isTurned ? bottom - 30 - can.height : top + 30;
  let zigzag = `M${can.x} ${up(top + 24)}`;
  for (let i = 0; i < 5; i++)
    zigzag += `v${isTurned ? 13 : -13}h${can.width / 10}v${isTurned ? -13 : 13}h${i < 4 ? can.width / 10 : 0}`;
  svg.append(make('path', { class: 'antenna', d: zigzag }));
  svg.append(make('rect', { class: 'can', rx: 4, ...can }));
  svg.append(make('text', { class: 'can-text', x: middle, y: can.y + can.height / 2 + 3, 'text-anchor': 'middle' }, board.chip));
  const name = board.name.replace(/ \(.*/, '');
  svg.append(make('text', { class: 'silk', x: middle, y: isTurned ? can.y - 10 : can.y + can.height + 15 }, name));
  const first = top + (height - (rows - 1) * pitch) / 2;
  board.left.forEach((pin, i) => drawPin(svg, pin, x + 9, first + i * pitch, x - 8, 'end'));
  board.right.forEach((pin, i) => drawPin(svg, pin, right - 9, first + i * pitch, right + 8, 'start'));
  board.buttons.forEach((button, i) => drawButton(svg, button, middle + [34, -34, 0][i % 3], up(bottom - 44) - 2));
  if (board.led)
    drawLamp(svg, board.led, middle, up(bottom - 80));
  board.sockets.forEach((socket, i) => drawSocket(svg, socket, middle + (i % 3 - (Math.min(3, board.sockets.length) - 1) / 2) * 104, bottom + 24 + 34 * Math.floor(i / 3)));
  place.replaceChildren(svg);
}

function drawPin(svg, pin, cx, cy, at, anchor) {
  const group = make('g', { class: pin.pin < 0 || pin.refused ? 'pin power' : 'pin' });
  group.append(make('circle', { class: 'ring', cx, cy, r: 4.8 }), make('circle', { class: 'hole', cx, cy, r: 2.9 }));
  if (pin.pin >= 0)
    group.append(make('circle', { class: 'state', cx, cy, r: 4 }));
  const isBelow = anchor === 'middle';
  const number = make('text', { class: 'number', x: at, y: isBelow ? cy + 15 : cy + 3.4, 'text-anchor': anchor }, pin.pin < 0 ? pin.label : String(pin.pin));
  group.append(number);
  if (pin.pin >= 0 && pin.label && !isBelow)
    group.append(make('text', { class: 'name', x: at + (anchor === 'end' ? -19 : 19), y: cy + 3, 'text-anchor': anchor }, pin.label));
  group.append(make('title', {}, pin.pin < 0 ? pin.label : ['pin ' + pin.pin, pin.about].filter(Boolean).join(': ')));
  svg.append(group);
  if (pin.pin >= 0)
    pins.set(pin.pin, [...(pins.get(pin.pin) ?? []), group]);
}

function drawSocket(svg, socket, middle, y) {
  const wide = socket.pins.length * 19 + 6;
  svg.append(make('rect', { class: 'socket', x: middle - wide / 2, y: y - 8, width: wide, height: 16, rx: 3 }));
  socket.pins.forEach((pin, i) => drawPin(svg, pin, middle + (i - (socket.pins.length - 1) / 2) * 19, y, middle + (i - (socket.pins.length - 1) / 2) * 19, 'middle'));
  svg.append(make('text', { class: 'socket-name', x: middle - wide / 2 - 4, y: y + 3, 'text-anchor': 'end' }, socket.name.replace('Port ', '')));
}

function drawButton(svg, button, x, y) {
  const group = make('g', { class: 'button', tabindex: 0, role: 'button', 'aria-label': button.label, 'data-pin': button.pin });
  group.append(
    make('rect', { class: 'body', x: x - 11, y: y - 9, width: 22, height: 18, rx: 3 }),
    make('circle', { class: 'cap', cx: x, cy: y, r: 6 }),
    make('text', { class: 'silk', x, y: y + 18 }, button.label.replace('BUTTON_', '')),
    make('rect', { class: 'hit', x: x - 16, y: y - 14, width: 32, height: 36 }),
    make('title', {}, `${button.label}: pin ${button.pin}, low while pressed${button.stops ? '; stops the script' : ''}`));
  holdable(group, () => ask('pin', { pin: button.pin, high: false }), () => ask('pin', { pin: button.pin, high: null }));
  svg.append(group);
}

function drawLamp(svg, led, x, y) {
  const glow = make('circle', { class: 'glow', cx: x, cy: y, r: 15, filter: 'url(#blur)' });
  const core = make('circle', { class: 'core', cx: x, cy: y, r: 4.6 });
  const lens = led.isStrip ? make('rect', { class: 'lens strip', x: x - 6, y: y - 6, width: 12, height: 12, rx: 2 }) : make('circle', { class: 'lens', cx: x, cy: y, r: 5 });
  const group = make('g', { class: 'led', 'data-pin': led.pin, 'data-on': 'false' },
    make('filter', { id: 'blur', x: '-60%', y: '-60%', width: '220%', height: '220%' }, make('feGaussianBlur', { stdDeviation: 5 })),
    glow, lens, core, make('title', {}, 'LED: pin ' + led.pin + (led.isStrip ? ', WS2812' : '')));
  svg.append(group);
  lamp = { ...led, group, glow, core, level: 0, duty: null };
}

// A colour, and how bright: 0 to 1.
function light(brightness, colour) {
  if (colour)
    for (const part of [lamp.glow, lamp.core])
      part.style.fill = colour;
  lamp.glow.style.opacity = brightness * .75;
  lamp.core.style.opacity = brightness;
  lamp.group.dataset.on = brightness > 0;
}

// What a pin is now: [number, mode, pull, level, level from outside].
export function showPin([number, mode, , level]) {
  for (const group of pins.get(number) ?? [])
    group.setAttribute('class', ['pin', modes[mode], level ? 'high' : 'low'].join(' '));
  if (lamp?.pin !== number || lamp.isStrip)
    return;
  lamp.level = mode >= 2 && Boolean(level) === lamp.onWhenHigh ? 1 : 0;
  if (lamp.duty === null)
    light(lamp.level);
}

// What a pin puts out as pulses now; hertz is 0 when it does not.
export function showPwm(pin, hertz, duty) {
  if (lamp?.pin !== pin || lamp.isStrip)
    return;
  lamp.duty = hertz > 0 ? (lamp.onWhenHigh ? duty : 65535 - duty) / 65535 : null;
  // Eyes see dim light brighter than its number says.
  light(lamp.duty === null ? lamp.level : lamp.duty ** .45);
}

// A device: the lamp on the board may be a strip of one.
export function showPart(view) {
  if (!lamp?.isStrip || view.kind !== 'ws2812' || view.number !== lamp.pin)
    return;
  const colour = view.state.colours[0];
  const most = Math.max(colour >> 16, colour >> 8 & 255, colour & 255);
  light((most / 255) ** .45, most ? css([16, 8, 0].reduce((all, shift) => all * 256 + Math.round((colour >> shift & 255) / most * 255), 0)) : undefined);
}
