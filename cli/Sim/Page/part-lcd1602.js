// An LCD: its lines of text.

export function make(body) {
  const screen = document.createElement('pre');
  screen.className = 'lcd';
  body.append(screen);
  return state => {
    screen.textContent = state.lines.join('\n');
    screen.classList.toggle('lit', state.isLit);
  };
}
