import { ADVANCES, LETTERS, type TextStyle } from './advances';

/** Letters that the table lacks are taken as an em wide, which is too wide rather than too narrow. */
const EM: Readonly<Record<TextStyle, number>> = { title: 13, small: 12, phrase: 13.5 };

const WIDTHS = new Map<TextStyle, ReadonlyMap<string, number>>();

/**
 * The width in CSS pixels of a line of text in one of the plot's styles, from the fonts' own advances.
 * The same on the server and in every browser; kerning is off on the plot so that sums are exact.
 */
export function textWidth(text: string, style: TextStyle): number {
  const widths = WIDTHS.get(style) ?? readWidths(style);
  let width = 0;
  // An accented letter is as wide as the letter it is made of.
  for (const letter of text) width += widths.get(letter) ?? widths.get(letter.normalize('NFD').charAt(0)) ?? EM[style];
  return width;
}

/** One style's table, unpacked when it is first asked for. */
function readWidths(style: TextStyle): ReadonlyMap<string, number> {
  const packed = ADVANCES[style];
  const widths = new Map([...LETTERS].map((letter, i) => [letter, parseInt(packed.slice(i * 2, i * 2 + 2), 36) / 50]));
  WIDTHS.set(style, widths);
  return widths;
}
