/*
 * The faces that pictures are drawn in: fixed cuts of the two variable families, since the picture renderer reads no
 * variable font and picks one by its name alone. `key` is what a style sheet asks for: family, style, weight and stretch.
 */
const ARCHIVO = ['archivo', 'archivo', 'standard-normal'];
const NEWSREADER = ['newsreader', 'newsreader', 'opsz-normal'];
const NEWSREADER_ITALIC = ['newsreader', 'newsreader', 'opsz-italic'];

/** Lining figures of equal width, as the whole site sets them. On the plot nothing else: its labels are measured letter by letter. */
const FIGURES = ['lnum', 'tnum'];
const HEADLINE = [...FIGURES, 'kern', 'liga'];

const face = (name, key, [pack, file, axis], axes, features) => ({
  family: `Demarche ${name}`, key, axes, features,
  source: (letters) => `node_modules/@fontsource-variable/${pack}/files/${file}-${letters}-${axis}.woff2`,
});

export const FACES = [
  face('Title', 'Archivo normal 600 93', ARCHIVO, { wght: 600, wdth: 93 }, FIGURES),
  face('Strong', 'Archivo normal 600 100', ARCHIVO, { wght: 600, wdth: 100 }, FIGURES),
  face('Small', 'Archivo normal 420 100', ARCHIVO, { wght: 420, wdth: 100 }, FIGURES),
  face('Phrase', 'Newsreader italic 400 100', NEWSREADER_ITALIC, { wght: 400, opsz: 13.5 }, FIGURES),
  face('Lane', 'Newsreader normal 520 100', NEWSREADER, { wght: 520, opsz: 17 }, HEADLINE),
  face('Head', 'Newsreader normal 480 100', NEWSREADER, { wght: 480, opsz: 44 }, HEADLINE),
  face('Sentence', 'Newsreader normal 500 100', NEWSREADER, { wght: 500, opsz: 24 }, HEADLINE),
  face('Mark', 'Newsreader normal 560 100', NEWSREADER, { wght: 560, opsz: 26 }, HEADLINE),
];

/** What follows a face's name where it is cut from the wider Latin alphabet: "Demarche Title Ext". */
export const WIDER = 'Ext';

/** One weight for every letter that the two families lack. */
export const OTHER = { family: 'Demarche Other', pack: 'node_modules/@fontsource-variable/noto-sans-sc', axes: { wght: 500 } };
