import { PICTURE_ADVANCES, PICTURE_LETTERS, type PictureFace } from './picture-advances';

/** Letters that the table lacks are taken as an em wide, which CJK letters are. */
const EM = 1000;
const ELLIPSIS = '…';
/** Letters are set a little closer than their advances, as a share of an em. */
const TRACKING: Readonly<Record<PictureFace, number>> = { title: -0.022, sentence: -0.008, strong: 0, words: 0 };

/** How wide a line is in a picture's own faces, in px for a text height in px. Kerning makes it a hair narrower. */
export function lineWidth(line: string, face: PictureFace, size: number): number {
  const packed = PICTURE_ADVANCES[face];
  let width = 0;
  for (const letter of line) {
    const i = [letter, letter.normalize('NFD').charAt(0)].map((each) => PICTURE_LETTERS.indexOf(each)).find((at) => at >= 0);
    width += (i === undefined ? EM : parseInt(packed.slice(i * 2, i * 2 + 2), 36)) / 1000 + TRACKING[face];
  }
  return width * size;
}

/** `wrapText` with lines as even as may be, and no more of them: no word stands alone under a long line. */
export function balanceText(text: string, setting: WrapSetting): string[] {
  const lines = wrapText(text, setting);
  for (let width = setting.width; lines.length > 1; width *= 0.97) {
    const narrower = wrapText(text, { ...setting, width });
    if (narrower.length > lines.length || narrower.at(-1)!.endsWith(ELLIPSIS)) return lines;
    lines.splice(0, lines.length, ...narrower);
  }
  return lines;
}

export interface WrapSetting {
  readonly face: PictureFace;
  /** Both in px. */
  readonly size: number;
  readonly width: number;
  /** Lines. */
  readonly most: number;
}

/**
 * Breaks a text between words into at most `most` lines no wider than `width`; a word that is too long by itself, or a script
 * without spaces, breaks between letters. What does not fit ends in an ellipsis.
 */
export function wrapText(text: string, { face, size, width, most }: WrapSetting): string[] {
  const fits = (line: string) => lineWidth(line, face, size) <= width;
  const lines: string[] = [];
  let left = text.trim();
  while (left !== '' && lines.length < most) {
    const line = lines.length === most - 1 && !fits(left) ? cut(left, fits) : longest(left, fits);
    lines.push(line);
    left = line.endsWith(ELLIPSIS) && !left.startsWith(line) ? '' : left.slice(line.length).trimStart();
  }
  return lines;
}

/** As many whole words as fit; as many letters where not one word does. */
function longest(text: string, fits: (line: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  const count = fittingCount(words, (part) => fits(part.join(' ')));
  if (count > 0) return words.slice(0, count).join(' ');
  const letters = [...text];
  return letters.slice(0, Math.max(1, fittingCount(letters, (part) => fits(part.join(''))))).join('');
}

function cut(text: string, fits: (line: string) => boolean): string {
  const letters = [...text];
  const kept = letters.slice(0, fittingCount(letters, (part) => fits(part.join('') + ELLIPSIS))).join('');
  return kept.replace(/[\s,;:.–—-]+$/, '') + ELLIPSIS;
}

/** How many parts from the first fit together. */
function fittingCount(parts: readonly string[], fits: (part: readonly string[]) => boolean): number {
  let [least, most] = [0, parts.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(parts.slice(0, middle))) least = middle;
    else most = middle - 1;
  }
  return least;
}
