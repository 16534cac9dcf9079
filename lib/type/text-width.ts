import { ADVANCES, LETTERS, type TextStyle } from './advances';

/** Letters that the table lacks are taken as an em wide, which is too wide rather than too narrow. */
const EM: Readonly<Record<TextStyle, number>> = { title: 13, small: 12, axis: 12, phrase: 13.5 };

const INDEX: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, i) => [letter, i]));

/**
 * The width in CSS pixels of a line of text in one of the plot's styles, from the fonts' own advances.
 * The same on the server and in every browser; kerning is off on the plot so that sums are exact.
 */
export function textWidth(text: string, style: TextStyle): number {
  const advances = ADVANCES[style];
  let width = 0;
  for (const letter of text) {
    const i = INDEX.get(letter);
    width += (i === undefined ? undefined : advances[i]) ?? EM[style];
  }
  return width;
}
