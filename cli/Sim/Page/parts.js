// The devices that are wired to the board. A kind with a picture has a file of its own and a row here; every other shows its words. What can
// be set about a device has a slider.

import { ask } from './server.js';
import * as oled from './part-ssd1306.js';
import * as strip from './part-ws2812.js';
import * as lcd from './part-lcd1602.js';
import * as servo from './part-servo.js';

const pictures = { ssd1306: oled, ws2812: strip, lcd1602: lcd, servo };
const titles = {
  ssd1306: 'OLED', ws2812: 'LED strip', lcd1602: 'LCD', servo: 'Servo', dht22: 'DHT22', dht11: 'DHT11', ds18b20: 'DS18B20', hcsr04: 'HC-SR04',
  bme280: 'BME280', mpu6050: 'MPU6050', ds3231: 'DS3231', flash: 'SPI flash', loopback: 'SPI loopback', echo: 'UART echo',
};
const place = document.getElementById('devices');
const parts = new Map();
let lampPin = -1;

export function reset(board) {
  place.replaceChildren();
  parts.clear();
  // A strip of one that is on the board is drawn there.
  lampPin = board.led?.isStrip ? board.led.pin : -1;
}

export function show(view) {
  if (view.kind === 'ws2812' && view.number === lampPin && view.state.colours.length === 1)
    return;
  if (!parts.has(view.key))
    parts.set(view.key, add(view));
  const part = parts.get(view.key);
  part.draw(view.state);
  view.quantities.forEach((quantity, i) => part.sliders[i].show(quantity));
}

function add(view) {
  const element = document.createElement('div');
  element.className = 'part';
  element.dataset.part = view.key;
  element.innerHTML = '<h3><span></span><small></small></h3><div class="body"></div>';
  element.querySelector('h3 span').textContent = titles[view.kind] ?? view.kind;
  element.querySelector('small').textContent = view.place;
  const body = element.querySelector('.body');
  const picture = pictures[view.kind];
  const draw = picture ? picture.make(body, view.state) : state => { body.textContent = state.text; };
  const sliders = view.quantities.map(quantity => slider(element, quantity.name, quantity.unit, quantity.least, quantity.most,
    value => ask('quantity', { part: view.key, quantity: quantity.name, value })));
  place.append(element);
  return { draw, sliders };
}

// A slider with its name and value. It does not jump under the hand that holds it.
export function slider(element, name, unit, least, most, set) {
  const label = document.createElement('label');
  label.className = 'slider';
  label.innerHTML = '<span></span><output></output><input type="range">';
  const input = label.querySelector('input');
  const output = label.querySelector('output');
  label.querySelector('span').textContent = name;
  input.min = least;
  input.max = most;
  input.step = (most - least) > 500 ? 1 : .1;
  input.setAttribute('aria-label', name);
  const say = value => { output.textContent = +value.toFixed(1) + ' ' + (unit === 'C' ? '°C' : unit); };
  let sending = false;
  input.addEventListener('input', async () => {
    say(input.valueAsNumber);
    // One request at a time, the last value for sure.
    if (sending)
      return;
    sending = true;
    for (let sent = NaN; sent !== input.valueAsNumber;) {
      sent = input.valueAsNumber;
      await set(sent).catch(() => {});
    }
    sending = false;
  });
  element.append(label);
  return {
    show({ now }) {
      if (sending)
        return;
      input.value = now;
      say(now);
    },
  };
}
