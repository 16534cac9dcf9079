import { textWidth } from '../type/text-width';

/** Breaks a sentence between words so that no line is wider than `width`, where words allow; set as phrases are. */
export function breakLine(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, 'phrase') <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
