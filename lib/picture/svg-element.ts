/** An attribute that is left out where its value is undefined. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element. Values are escaped; `content` is markup, made by this function or by `escapeText`. */
export function svgElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeText(short(value))}"`]));
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML 1.0 has no way to write, and half letters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for XML, in an element or an attribute. Letters that XML forbids become the replacement character. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);
}

/** Hundredths of a pixel are seen by nobody. */
function short(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

/** The numbers of a path, no finer than a hundredth. */
export function shortPath(d: string): string {
  return d.replace(/\d*\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
