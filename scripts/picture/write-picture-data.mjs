/*
 * Writes what pictures take from style sheets and fonts: `lib/picture/picture-style.ts` and `lib/picture/picture-advances.ts`.
 * Run by hand after a style sheet, a token or a font changes: `node scripts/picture/write-picture-data.mjs`. A test says when.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cutFonts } from '../fonts/cut-fonts.mjs';
import { at } from '../setup/project.mjs';
import { pictureAdvances } from './picture-advances.mjs';
import { pictureStyle } from './picture-style.mjs';

const NOTE = '/* Written by `scripts/picture/write-picture-data.mjs`; do not edit by hand. */\n';
const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const key = (text) => (/^[a-z]+$/.test(text) ? text : quoted(text));
const object = (pairs) => `{ ${Object.entries(pairs).map(([name, value]) => `${key(name)}: ${quoted(value)}`).join(', ')} }`;

/** @returns {Promise<Record<string, string>>} each file's path from the root, and its text */
export async function pictureData() {
  await cutFonts();
  const { styles, topics, dim } = pictureStyle();
  const { letters, advances } = pictureAdvances();
  const rows = (of) => Object.entries(of).map(([name, value]) => `  ${key(name)}: ${value},\n`).join('');
  return {
    'lib/picture/picture-style.ts': `${NOTE}
/** By class, and by \`item > class\` within an item in a state: the screen's looks in light colours, as attributes of SVG. */
export const PICTURE_STYLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${rows(Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, object(style)])))}};

/** By topic. A topic without an entry is drawn in ink. */
export const TOPIC_COLOURS: Readonly<Record<string, string>> = {
${rows(Object.fromEntries(Object.entries(topics).map(([name, colour]) => [name, quoted(colour)])))}};

/** The opacity of what steps back. */
export const DIM = '${dim}';
`,
    'lib/picture/picture-advances.ts': `${NOTE}
/** The letters measured, in the order of each row. */
export const PICTURE_LETTERS = ${JSON.stringify(letters)};

export type PictureFace = ${Object.keys(advances).map((name) => `'${name}'`).join(' | ')};

/** For each letter its advance in thousandths of an em, as two digits of base 36. */
export const PICTURE_ADVANCES: Readonly<Record<PictureFace, string>> = {
${rows(Object.fromEntries(Object.entries(advances).map(([name, row]) => [name, quoted(row)])))}};
`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(await pictureData())) writeFileSync(at(file), text);
}
