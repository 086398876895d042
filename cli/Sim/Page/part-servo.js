// A servo: its arm.

import { make as svg } from './svg.js';

export function make(body) {
  const arm = svg('g', {}, svg('rect', { class: 'arm', x: -5, y: -40, width: 10, height: 46, rx: 5 }), svg('circle', { class: 'axis', r: 4 }));
  const said = svg('text', { x: 0, y: 22, 'text-anchor': 'middle' });
  body.append(svg('svg', { class: 'servo', viewBox: '-70 -52 140 82' },
    svg('path', { class: 'dial', d: 'M-46 0A46 46 0 0 1 46 0' }), svg('rect', { class: 'case', x: -20, y: -12, width: 40, height: 24, rx: 4 }), arm, said));
  return state => {
    arm.setAttribute('transform', `rotate(${(state.angle ?? 90) - 90})`);
    said.textContent = state.angle === undefined ? '' : Math.round(state.angle) + '°';
  };
}
