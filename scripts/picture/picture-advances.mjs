/* The advance of every letter of the faces that a picture's own lines are set in, measured with the renderer that draws them. */
import { Resvg } from '@resvg/resvg-js';
import { at } from '../setup/project.mjs';

/** The same letters as on the plot. */
const LETTERS = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...'\u00a0£°·½‘’“”–—…€'];
export const MEASURED = { title: 'Demarche Head', sentence: 'Demarche Sentence', strong: 'Demarche Strong', words: 'Demarche Small' };

const SIZE = 100;
const TIMES = 20;
/** Letters that hide each other's overhang. */
const ENDS = 'HHHH';

/** @returns {{ letters: string, advances: Record<string, string> }} per face the advances in thousandths of an em, two digits of base 36 each */
export function pictureAdvances() {
  const fontFiles = Object.values(MEASURED).map((family) => at(`.fonts/${family.toLowerCase().replaceAll(' ', '-')}.ttf`));
  const widthOf = (family, text) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text xml:space="preserve" style="font-kerning:none" font-family="${family}" font-size="${SIZE}">${text}</text></svg>`;
    return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).getBBox().width;
  };
  const escaped = (letter) => letter.replace('&', '&amp;').replace('<', '&lt;');
  const advances = Object.entries(MEASURED).map(([name, family]) => {
    const ends = widthOf(family, ENDS + ENDS);
    // Between two letters H, so that no two of a kind meet and join.
    const separate = widthOf(family, `${ENDS}${'H'.repeat(TIMES)}${ENDS}`) - ends;
    const advance = (letter) => (widthOf(family, `${ENDS}${`${escaped(letter)}H`.repeat(TIMES)}${ENDS}`) - ends - separate) / TIMES / SIZE;
    return [name, LETTERS.map((letter) => Math.round(advance(letter) * 1000).toString(36).padStart(2, '0')).join('')];
  });
  return { letters: LETTERS.join(''), advances: Object.fromEntries(advances) };
}
