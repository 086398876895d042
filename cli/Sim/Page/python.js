// Colours for Python text: tokens by one regular expression. The compiler, on the server, says what is wrong; this only paints.

const keywords = new Set(('False None True and as assert break class continue def del elif else except finally for from global if import in is '
  + 'lambda nonlocal not or pass raise return try while with yield async await').split(' '));
const token = /(#[^\n]*)|((?:[rRbBfFuU]{0,2})(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?))|(\b(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?j?))|([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)/g;

export function escape(text) {
  return text.replace(/[&<>]/g, c => c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;');
}

export function paint(text) {
  let html = '';
  let at = 0;
  let before = '';
  for (const match of text.matchAll(token)) {
    html += escape(text.slice(at, match.index));
    at = match.index + match[0].length;
    const word = match[4];
    const kind = match[1] ? 'c' : match[2] ? 's' : match[3] ? 'n'
      : keywords.has(word) ? 'k' : before === 'def' || before === 'class' || text[at] === '(' ? 'f' : '';
    html += kind ? `<span class="${kind}">${escape(match[0])}</span>` : escape(match[0]);
    before = word ?? '';
  }
  return html + escape(text.slice(at));
}
