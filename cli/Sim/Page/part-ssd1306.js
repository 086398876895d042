// An OLED: its dots.

export function make(body, first) {
  const canvas = document.createElement('canvas');
  canvas.className = 'oled';
  canvas.width = first.width;
  canvas.height = first.height;
  body.append(canvas);
  const context = canvas.getContext('2d');
  const image = context.createImageData(first.width, first.height);
  return state => {
    const bytes = Uint8Array.from(atob(state.pixels), c => c.charCodeAt(0));
    for (let i = 0; i < state.width * state.height; i++) {
      const isLit = bytes[i >> 3] >> (7 - (i & 7)) & 1;
      image.data.set(isLit ? [190, 236, 255, 255] : [8, 12, 16, 255], i * 4);
    }
    context.putImageData(image, 0, 0);
    canvas.dataset.on = state.isOn;
  };
}
