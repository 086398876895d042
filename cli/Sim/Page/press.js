// Something that is pressed and held, by pointer or by key, and let go wherever the pointer is then.

export function holdable(element, down, up) {
  let isDown = false;
  const press = () => {
    if (isDown)
      return;
    isDown = true;
    element.classList.add('down');
    down();
  };
  const release = () => {
    if (!isDown)
      return;
    isDown = false;
    element.classList.remove('down');
    up();
  };
  element.addEventListener('pointerdown', event => {
    if (event.button !== 0)
      return;
    element.setPointerCapture(event.pointerId);
    press();
  });
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture', 'blur'])
    element.addEventListener(name, release);
  element.addEventListener('keydown', event => {
    if (event.key !== ' ' && event.key !== 'Enter')
      return;
    event.preventDefault();
    press();
  });
  element.addEventListener('keyup', event => {
    if (event.key === ' ' || event.key === 'Enter')
      release();
  });
  element.addEventListener('contextmenu', event => event.preventDefault());
}
