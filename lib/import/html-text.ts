/** Elements that text runs through; any other tag parts words. */
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'font', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'wbr']);
/** Elements whose content is no text for a reader. */
const UNREAD = new Set(['script', 'style', 'iframe', 'object', 'noscript', 'template', 'textarea', 'svg']);
const TAG = /^<\/?([a-zA-Z][a-zA-Z0-9-]*)/;
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' '], ['ndash', '–'], ['mdash', '—'], ['hellip', '…'],
  ['lsquo', '‘'], ['rsquo', '’'], ['ldquo', '“'], ['rdquo', '”'], ['copy', '©'], ['middot', '·'], ['bull', '•'], ['shy', ''],
]);
const LAST_CODE_POINT = 0x10ffff;

/**
 * The words of a piece of HTML, in one pass, without tags and comments and without what stands in scripts and the like.
 * The result is text and must be shown as text: `&lt;b&gt;` gives `<b>`. A `<` that begins no tag stays.
 */
export function htmlText(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let place = 0;
  while (place < html.length) {
    const open = html.indexOf('<', place);
    if (open === -1) break;
    parts.push(html.slice(place, open));
    const next = afterMarkup(html, lower, open);
    // Nothing closes it, so nothing further on does either.
    if (next === null) {
      place = open;
      break;
    }
    parts.push(next.text);
    place = next.place;
  }
  parts.push(html.slice(place));
  return parts.join('').replace(REFERENCE, character);
}

/** What a `<` stands for, and where to read on; null where what it opens never ends. */
function afterMarkup(html: string, lower: string, open: number): { readonly text: string; readonly place: number } | null {
  if (html.startsWith('<!--', open)) return past(html.indexOf('-->', open + 4), 3, '');
  if (/[!?]/.test(html[open + 1] ?? '')) return past(html.indexOf('>', open), 1, '');
  if (!/[a-zA-Z/]/.test(html[open + 1] ?? '')) return { text: '<', place: open + 1 };
  const name = TAG.exec(html.slice(open, open + 40))?.[1]?.toLowerCase();
  if (name === undefined) return { text: '<', place: open + 1 };
  const close = html.indexOf('>', open);
  if (close === -1) return null;
  if (!UNREAD.has(name) || html[open + 1] === '/') return { text: INLINE.has(name) ? '' : ' ', place: close + 1 };
  const end = lower.indexOf(`</${name}`, close);
  // Unclosed, it runs to the end of the text, as in a browser.
  return end === -1 ? { text: ' ', place: html.length } : past(html.indexOf('>', end), 1, ' ');
}

function past(place: number, length: number, text: string): { readonly text: string; readonly place: number } | null {
  return place === -1 ? null : { text, place: place + length };
}

function character(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? written;
  const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
  const surrogate = code >= 0xd800 && code < 0xe000;
  return code === 0 || code > LAST_CODE_POINT || surrogate ? '' : String.fromCodePoint(code);
}
