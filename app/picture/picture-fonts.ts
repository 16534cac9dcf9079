import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As `scripts/fonts/cut-fonts.mjs` writes it. */
interface FontIndex {
  /** What every picture needs. */
  readonly faces: readonly string[];
  /** Files for further letters; each range holds its last code point too. */
  readonly letters: readonly { readonly file: string; readonly family: string; readonly ranges: readonly (readonly [number, number])[] }[];
}

const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), '.fonts');
let read: FontIndex | null = null;

function fontIndex(): FontIndex {
  read ??= JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as FontIndex;
  return read;
}

/** The files that draw a picture: the faces, and of the others only those that have a letter of it that the faces lack. */
export function fontFilesFor(svg: string): string[] {
  const { faces, letters } = fontIndex();
  const codes = new Set([...svg.replace(/[\u0000-\u00ff]/g, '')].map((letter) => letter.codePointAt(0)!));
  const further = letters.filter(({ family, ranges }) => {
    // A family that the picture never names can still lend letters, unless it is the wider cut of an unused face.
    if (family.endsWith(' Ext') && !svg.includes(escaped(family))) return false;
    return ranges.some(([from, to]) => [...codes].some((code) => code >= from && code <= to));
  });
  return [...faces, ...further.map(({ file }) => file)].map((file) => join(FOLDER, file));
}

function escaped(family: string): string {
  return `&#39;${family}&#39;`;
}
