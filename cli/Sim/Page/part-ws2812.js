// A strip of LEDs: a dot for each.

export const css = colour => '#' + colour.toString(16).padStart(6, '0');

export function make(body) {
  body.classList.add('strip');
  return state => {
    while (body.children.length < state.colours.length)
      body.append(document.createElement('i'));
    state.colours.forEach((colour, i) => {
      const dot = body.children[i];
      // Eyes see dim light brighter than its number says.
      const boosted = [16, 8, 0].map(shift => Math.round(255 * ((colour >> shift & 255) / 255) ** .45));
      dot.style.backgroundColor = colour ? `rgb(${boosted})` : '';
      dot.style.boxShadow = colour ? `0 0 7px rgb(${boosted})` : '';
      dot.title = `${i}: ${css(colour)}`;
    });
  };
}
