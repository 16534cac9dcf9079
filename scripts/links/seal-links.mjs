/**
 * Seals the link vectors: writes the hash of each new one to the end of `e2e/links/released.sha256`. A sealed vector may
 * never change or go; `seal-links.test.mjs` sees to it. What follows the data (`count`, `ids`) and the comment (`why`)
 * are not part of the seal.
 *
 * @typedef {{ input: string, since: string, why: string, expect: { canonical: string, notes: readonly string[] } }} Vector
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CORPUS = fileURLToPath(new URL('../../e2e/links/corpus.json', import.meta.url));
export const RELEASED = fileURLToPath(new URL('../../e2e/links/released.sha256', import.meta.url));

/** What a link means, as one hash. @param {Vector} vector */
export function sealOf({ input, since, expect }) {
  return createHash('sha256').update(JSON.stringify([input, since, expect.canonical, expect.notes])).digest('hex');
}

/** @returns {readonly Vector[]} */
export function readVectors(file = CORPUS) {
  return JSON.parse(readFileSync(file, 'utf8')).vectors;
}

/** The seals in a list, in order. @param {string} text */
export function sealsIn(text) {
  return text.split('\n').filter(Boolean);
}

/**
 * Whether a later vector of the same input only knows a word that the earlier one called unknown (`bad:lanes`): no such
 * link meant anything, the site wrote none, and its reader was told. Everything else that was told must still be.
 * @param {Vector} before @param {Vector} after
 */
function mends({ expect: { notes: before } }, { expect: { notes: after } }) {
  const mended = before.filter((note) => !after.includes(note));
  return mended.length > 0 && mended.every((note) => note.startsWith('bad:')) && after.every((note) => before.includes(note));
}

/**
 * What is wrong with a corpus, as sentences.
 * @param {readonly Vector[]} vectors
 * @param {readonly string[]} seals the list as it is
 * @param {readonly (readonly string[])[]} earlier the list as it once was, any number of times
 */
export function sealFaults(vectors, seals, earlier = []) {
  const present = new Set(vectors.map(sealOf));
  const sealed = new Set(seals);
  const broken = seals.filter((seal) => !present.has(seal));
  const open = vectors.filter((vector) => !sealed.has(sealOf(vector)));
  const retold = vectors.filter((vector, i) => {
    const before = vectors.slice(0, i).findLast(({ input }) => input === vector.input);
    return before !== undefined && !mends(before, vector);
  });
  const shortened = earlier.filter((list) => list.some((seal, i) => seals[i] !== seal));
  return [
    ...broken.map((seal) => `A released link vector was edited or removed (${seal.slice(0, 12)}…). Links that were sent keep their meaning: restore it.`),
    ...open.map(({ input }) => `The link vector ${JSON.stringify(input.slice(0, 60))} is not sealed: run node scripts/links/seal-links.mjs.`),
    ...retold.map(({ input }) => `The link ${JSON.stringify(input.slice(0, 60))} had a meaning, and is given another: links that were sent keep theirs.`),
    ...(shortened.length > 0 ? ['The list of seals lost or changed lines that an earlier commit holds: restore them.'] : []),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const seals = new Set(existsSync(RELEASED) ? sealsIn(readFileSync(RELEASED, 'utf8')) : []);
  const added = readVectors().map(sealOf).filter((seal) => !seals.has(seal));
  appendFileSync(RELEASED, added.map((seal) => `${seal}\n`).join(''));
  console.log(`${added.length} new link vectors sealed, ${seals.size} before.`);
}
