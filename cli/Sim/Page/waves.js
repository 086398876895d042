// The pins over time, as a logic analyser draws them. Wheel: more or less time; drag: another time; double click: all.

const canvas = document.getElementById('wave-canvas');
const holder = document.getElementById('waves');
const readout = document.getElementById('wave-at');
const followButton = document.getElementById('wave-follow');
const context = canvas.getContext('2d');
const rowHeight = 28, axis = 24, labels = 84;
const mostOfPin = 60000;
const shortest = 20, longest = 24 * 3600e6;   // microseconds
const modes = ['', 'in', 'out', 'out'];

let tracks = new Map();   // pin -> { edges: [time, level, cause, count, from], level, mode }
let names = new Map();
let now = 0;
let heardAt = 0;
let isRunning = false;
let from = 0;
let span = 5e6;
let follows = true;
let cursor = null;
let isDirty = true;

export function reset() {
  tracks = new Map();
  now = 0;
  setFollow(true);
  isDirty = true;
}

export function setNames(board) {
  names = new Map([...board.left, ...board.right, ...board.sockets.flatMap(socket => socket.pins)].map(pin => [pin.pin, pin.label]));
}

function track(pin) {
  if (!tracks.has(pin))
    tracks.set(pin, { edges: [], pwm: [], level: 0, mode: '' });
  return tracks.get(pin);
}

export function addEdges(edges) {
  for (const [time, pin, level, cause, count, first] of edges) {
    const list = track(pin).edges;
    list.push([time, level, cause, count ?? 1, first ?? time]);
    if (list.length > mostOfPin)
      list.splice(0, mostOfPin / 4);
  }
  isDirty = true;
}

export function addPwm(changes) {
  for (const [time, pin, hertz, duty] of changes) {
    const list = track(pin).pwm;
    list.push([time, hertz, duty / 65535]);
    if (list.length > mostOfPin)
      list.splice(0, mostOfPin / 4);
  }
  isDirty = true;
}

export function showPin([number, mode, , level]) {
  if (mode === 0 && !tracks.has(number))
    return;
  const t = track(number);
  t.level = level;
  if (t.mode !== 'out')
    t.mode = modes[mode] || t.mode;
  isDirty = true;
}

export function clock(time, running) {
  now = time;
  heardAt = performance.now();
  isRunning = running;
  isDirty = true;
}

function setFollow(value) {
  follows = value;
  followButton.setAttribute('aria-pressed', value);
  isDirty = true;
}

function end() {
  return isRunning ? now + (performance.now() - heardAt) * 1000 : now;
}

function zoom(factor, at) {
  const middle = from + span * at;
  span = Math.min(longest, Math.max(shortest, span * factor));
  from = middle - span * at;
  isDirty = true;
}

export function fit() {
  span = Math.max(end() * 1.02, 1000);
  from = 0;
  setFollow(false);
}

export function time(us) {
  const size = Math.abs(us);
  if (size >= 1e6 || size === 0)
    return (us / 1e6).toFixed(size < 10e6 ? 3 : 2) + ' s';
  return size >= 1000 ? (us / 1000).toFixed(size < 10000 ? 3 : 1) + ' ms' : us.toFixed(0) + ' µs';
}

// ---- drawing ---------------------------------------------------------------------------------------------------------------------

// A step of 1, 2 or 5 that leaves room for its label.
function step(pixels) {
  const least = span / pixels * 90;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].find(n => n * power >= least) * power;
}

function label(us, by) {
  if (by >= 1e6)
    return us / 1e6 + ' s';
  return by >= 1e3 ? +(us / 1e3).toFixed(0) + ' ms' : us.toFixed(0) + ' µs';
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const probe = document.createElement('span');
  document.body.append(probe);
  const found = {};
  for (const name of ['ink', 'soft', 'faint', 'line', 'accent', 'input', 'warm', 'panel', 'stop']) {
    probe.style.color = `var(--${name})`;
    found[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return { ...found, mono: style.getPropertyValue('--mono') };
}
let paints = null;
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { paints = null; isDirty = true; });

function draw() {
  requestAnimationFrame(draw);
  if (!isDirty && !(isRunning && follows))
    return;
  isDirty = false;
  paints ??= colours();
  const rows = [...tracks.entries()].sort((a, b) => a[0] - b[0]);
  const width = holder.clientWidth;
  const height = Math.max(holder.clientHeight, axis + rows.length * rowHeight + 6);
  const ratio = devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = width + 'px';
    canvas.style.height = height + 'px';
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const last = end();
  if (follows)
    from = Math.max(0, last - span * .98);
  const room = width - labels - 10;
  const x = us => labels + (us - from) / span * room;
  drawAxis(x, room, height);
  context.save();
  context.beginPath();
  context.rect(labels, 0, width - labels, height);
  context.clip();
  rows.forEach(([, t], i) => drawTrack(t, axis + i * rowHeight, x, last, width));
  drawCursor(rows, x, height, last);
  context.restore();
  context.textAlign = 'right';
  rows.forEach(([pin, t], i) => {
    const y = axis + i * rowHeight + rowHeight / 2 + 4;
    context.font = '600 12px ' + paints.mono;
    context.fillStyle = t.mode === 'in' ? paints.input : paints.ink;
    context.fillText(pin, labels - 12, y);
    context.font = '10.5px ' + paints.mono;
    context.fillStyle = paints.faint;
    context.fillText(names.get(pin) ?? '', labels - 34, y);
  });
  if (rows.length === 0) {
    context.textAlign = 'center';
    context.font = '13px system-ui, sans-serif';
    context.fillStyle = paints.faint;
    context.fillText('pins that a script uses appear here', width / 2, height / 2);
  }
}

function drawAxis(x, room, height) {
  const by = step(room);
  context.strokeStyle = paints.line;
  context.fillStyle = paints.soft;
  context.font = '10.5px ' + paints.mono;
  context.textAlign = 'left';
  context.lineWidth = 1;
  context.beginPath();
  for (let us = Math.max(0, Math.ceil(from / by) * by); us < from + span; us += by) {
    const at = Math.round(x(us)) + .5;
    context.moveTo(at, 6);
    context.lineTo(at, height);
    context.fillText(label(us, by), at + 4, 15);
  }
  context.stroke();
}

function firstAfter(edges, us) {
  let low = 0, high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle][0] < us)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

function drawTrack(t, top, x, last, width) {
  const low = top + rowHeight - 6, high = top + 6;
  const edges = t.edges;
  let i = Math.max(0, firstAfter(edges, from) - 1);
  let level = i < edges.length ? (edges[i][3] > 1 ? edges[i][1] : 1 - edges[i][1]) : t.level;
  let at = i === 0 ? x(0) : x(edges[i][4]);
  const colour = t.mode === 'in' ? paints.input : paints.accent;
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(at, level ? high : low);
  const special = [];
  let solidFrom = -1;
  for (; i < edges.length && edges[i][4] <= from + span; i++) {
    const [time, to, cause, count, first] = edges[i];
    const begin = x(first), finish = x(time);
    context.lineTo(begin, level ? high : low);
    if (count > 1) {
      special.push([begin, Math.max(finish - begin, 1), count]);
      context.moveTo(finish, to ? high : low);
    } else if (finish - at < .7) {
      // Closer than eyes can tell: one upright line.
      if (finish - solidFrom >= .7) {
        context.moveTo(finish, low);
        context.lineTo(finish, high);
        solidFrom = finish;
      }
      context.moveTo(finish, to ? high : low);
    } else
      context.lineTo(finish, to ? high : low);
    if (cause === 2)
      special.push([finish, 0, 0]);
    level = to;
    at = finish;
  }
  context.lineTo(Math.min(x(last), width), level ? high : low);
  context.stroke();
  drawPwm(t, top, x, last);
  for (const [begin, length, count] of special) {
    if (count > 0) {
      context.globalAlpha = .32;
      context.fillRect(begin, high, length, low - high);
      context.globalAlpha = 1;
      continue;
    }
    context.fillStyle = paints.warm;
    context.beginPath();
    context.arc(begin, low, 3, 0, 7);
    context.fill();
    context.fillStyle = colour;
  }
}

// Pulses: a band as high as they are long; short ones, as those of a servo, against the longest of them.
function drawPwm(t, top, x, last) {
  const low = top + rowHeight - 6, high = top + 6;
  const start = Math.max(0, firstAfter(t.pwm, from) - 1);
  const seen = change => change[0] <= from + span;
  let most = 0;
  for (let i = start; i < t.pwm.length && seen(t.pwm[i]); i++)
    most = Math.max(most, t.pwm[i][2]);
  const scale = most > 0 && most < .25 ? .8 / most : 1;
  for (let i = start; i < t.pwm.length && seen(t.pwm[i]); i++) {
    const [time, hertz, duty] = t.pwm[i];
    if (hertz === 0)
      continue;
    const begin = x(time), finish = x(i + 1 < t.pwm.length ? t.pwm[i + 1][0] : last);
    const y = low - (low - high) * duty * scale;
    context.globalAlpha = .3;
    context.fillRect(begin, y, finish - begin, low - y);
    context.globalAlpha = 1;
    context.fillRect(begin, y - .75, Math.max(finish - begin, .5), 1.5);
  }
}

function drawCursor(rows, x, height, last) {
  if (!cursor || cursor.x < labels) {
    readout.textContent = '';
    return;
  }
  const us = from + (cursor.x - labels) / (holder.clientWidth - labels - 10) * span;
  context.strokeStyle = paints.faint;
  context.lineWidth = 1;
  context.setLineDash([3, 3]);
  context.beginPath();
  context.moveTo(cursor.x + .5, 0);
  context.lineTo(cursor.x + .5, height);
  context.stroke();
  context.setLineDash([]);
  let said = us >= 0 && us <= last ? time(us) : '';
  const row = rows[Math.floor((cursor.y - axis) / rowHeight)];
  if (row && said) {
    const edges = row[1].edges;
    const next = firstAfter(edges, us);
    const before = next > 0 ? edges[next - 1][0] : 0;
    const after = next < edges.length ? edges[next] : null;
    const pulses = row[1].pwm[firstAfter(row[1].pwm, us) - 1];
    const level = next > 0 ? edges[next - 1][1] : after ? 1 - after[1] : row[1].level;
    said += pulses?.[1] > 0 ? `  pin ${row[0]} ${pulses[1]} Hz, ${(pulses[2] * 100).toFixed(1)} %` : after && after[3] > 1 && us >= after[4] ? `  pin ${row[0]} ${after[3]} changes`
      : `  pin ${row[0]} ${level ? 'high' : 'low'} for ${time((after ? after[4] : last) - before)}`;
  }
  readout.textContent = said;
}

// ---- hands -----------------------------------------------------------------------------------------------------------------------

canvas.addEventListener('wheel', event => {
  event.preventDefault();
  const room = holder.clientWidth - labels - 10;
  if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    setFollow(false);
    from += event.deltaX / room * span;
  } else
    zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * .004), follows ? .98 : Math.max(0, (event.offsetX - labels) / room));
  isDirty = true;
}, { passive: false });
canvas.addEventListener('pointerdown', event => {
  canvas.setPointerCapture(event.pointerId);
  const start = event.clientX, was = from;
  const move = moved => {
    if (Math.abs(moved.clientX - start) < 3 && follows)
      return;
    setFollow(false);
    from = was - (moved.clientX - start) / (holder.clientWidth - labels - 10) * span;
  };
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('lostpointercapture', () => canvas.removeEventListener('pointermove', move), { once: true });
});
canvas.addEventListener('pointermove', event => { cursor = { x: event.offsetX, y: event.offsetY }; isDirty = true; });
canvas.addEventListener('pointerleave', () => { cursor = null; isDirty = true; });
canvas.addEventListener('dblclick', fit);
document.getElementById('wave-in').onclick = () => zoom(.5, follows ? .98 : .5);
document.getElementById('wave-out').onclick = () => zoom(2, follows ? .98 : .5);
document.getElementById('wave-fit').onclick = fit;
followButton.onclick = () => setFollow(!follows);
new ResizeObserver(() => { isDirty = true; }).observe(holder);
requestAnimationFrame(draw);
