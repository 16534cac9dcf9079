// Cuts the fonts that pictures are drawn in, into `.fonts/`. By hand: `node scripts/fonts/cut-fonts.mjs`.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';
import { at } from '../setup/project.mjs';
import { hashOf, stampHolds, writeStamp } from '../setup/stamp.mjs';
import { nameFont } from './name-font.mjs';
import { FACES, OTHER, WIDER } from './picture-faces.mjs';

const FOLDER = '.fonts';
const STAMP = `${FOLDER}/stamp`;
/** The families are pinned to a version, so their lists of files stand for the files. */
const INPUTS = [
  'scripts/fonts', 'node_modules/subset-font/package.json',
  ...['archivo', 'newsreader', 'noto-sans-sc'].map((name) => `node_modules/@fontsource-variable/${name}/package.json`),
];

const inputsHash = () => hashOf(INPUTS);

/**
 * Writes every cut, and `index.json`, which says which file has which letters. Does nothing where that is done already.
 * A cut that is interrupted leaves nothing behind that looks whole.
 * @returns {Promise<boolean>} whether anything was cut
 */
export async function cutFonts() {
  if (stampHolds(STAMP, inputsHash())) return false;
  // Two processes that cut at the same time write the same bytes.
  const [folder, making] = [at(FOLDER), at(`${FOLDER}-${process.pid}`)];
  mkdirSync(making, { recursive: true });
  const index = { faces: [], letters: [] };
  for (const cut of cuts()) {
    const font = await subsetFont(readFileSync(at(cut.source)), undefined, {
      keepAllGlyphs: true, targetFormat: 'truetype', variationAxes: cut.axes, keepFeatures: cut.features,
    });
    writeFileSync(`${making}/${cut.file}`, nameFont(font, cut.family, ['lnum', 'tnum']));
    if (cut.letters === null) index.faces.push(cut.file);
    else index.letters.push({ file: cut.file, family: cut.family, ranges: cut.letters });
  }
  writeFileSync(`${making}/index.json`, JSON.stringify(index));
  writeStamp(`${FOLDER}-${process.pid}/stamp`, inputsHash());
  // Whoever comes second leaves what is there, which may be in use.
  const second = stampHolds(STAMP, inputsHash());
  rmSync(second ? making : folder, { recursive: true, force: true });
  if (!second) renameSync(making, folder);
  return true;
}

/** Each file to cut. `letters` are the ranges that call for it; null for what every picture needs. */
function cuts() {
  return [
    ...FACES.map(({ family, source, axes, features }) => ({ file: fileOf(family), family, source: source('latin'), axes, features, letters: null })),
    ...FACES.map(({ family, source, axes, features, key }) => ({
      file: fileOf(`${family} ${WIDER}`), family: `${family} ${WIDER}`, source: source('latin-ext'), axes, features,
      letters: rangesOf(`node_modules/@fontsource-variable/${key.split(' ')[0].toLowerCase()}`).get('latin-ext'),
    })),
    ...otherCuts(),
  ];
}

/** The third family comes in a hundred slices. Latin is left to the first two. */
function otherCuts() {
  const ranges = rangesOf(OTHER.pack);
  const files = readdirSync(at(`${OTHER.pack}/files`)).sort().filter((name) => !name.includes('-latin-'));
  return files.map((name) => {
    const slice = name.replace(/^noto-sans-sc-(.+)-wght-normal\.woff2$/, '$1');
    const letters = ranges.get(slice) ?? ranges.get(`[${slice}]`);
    return { file: fileOf(`${OTHER.family} ${slice}`), family: OTHER.family, source: `${OTHER.pack}/files/${name}`, axes: OTHER.axes, features: [], letters };
  });
}

/** @returns {Map<string, [number, number][]>} by slice, the code points that it has, both ends included */
function rangesOf(pack) {
  const read = JSON.parse(readFileSync(at(`${pack}/unicode.json`), 'utf8'));
  const range = (text) => {
    const [from, to = from] = text.replace(/^U\+/i, '').split('-').map((code) => parseInt(code, 16));
    return [from, to];
  };
  return new Map(Object.entries(read).map(([slice, text]) => [slice, text.split(',').map(range)]));
}

const fileOf = (family) => `${family.toLowerCase().replaceAll(' ', '-')}.ttf`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now();
  console.log((await cutFonts()) ? `fonts cut in ${Math.round(performance.now() - started)} ms` : 'fonts are cut already');
}
