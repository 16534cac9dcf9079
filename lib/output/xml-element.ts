import { escapeText } from '../picture/svg-element';

/** An element of XML 1.0. Values are escaped; `content` is markup, made by this function or by `xmlText`. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`)].join(' ');
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** Text for an element or an attribute: it can end neither. */
export function xmlText(text: string): string {
  return escapeText(text);
}
