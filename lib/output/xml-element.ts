const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no way to write (§2.2), and half letters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** An element of XML 1.0. Values are escaped; `content` is markup, made by this function or by `xmlText`. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`)].join(' ');
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** Text for an element, or for an attribute within double quotation marks: it can end neither. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);
}
