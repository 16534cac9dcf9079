import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SCRIPT_TAG = /<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g;
const ANY_CHUNK = /(?:\/_next\/)?static\/chunks\/[\w./~%[\]()@-]+?\.js/g;

/** `/_next/static/chunks/a.js?dpl=1` and `static/chunks/a.js` are both `static/chunks/a.js`. */
const chunkName = (address) => decodeURIComponent(address).replace(/^.*?(?=static\/)/, '').replace(/\?.*$/, '');

/**
 * The scripts a page needs before it is interactive: those with a tag, and those its inline data names for its client
 * components. `nomodule` polyfills are left out, as browsers with modules skip them.
 * @param {string} html the page as served
 * @returns {string[]} names below `.next`, such as `static/chunks/a.js`, sorted, each once
 */
export function firstLoadChunks(html) {
  const skipped = new Set([...html.matchAll(SCRIPT_TAG)].filter(([tag]) => /\bnomodule\b/i.test(tag)).map(([, src]) => chunkName(src)));
  const named = [...html.matchAll(ANY_CHUNK)].map(([address]) => chunkName(address));
  return [...new Set(named)].filter((name) => !skipped.has(name)).sort();
}

/**
 * @param {string} distDir the folder that holds `static/`
 * @param {readonly string[]} chunks as `firstLoadChunks` gives them
 * @returns {{ name: string, gzipBytes: number, source: string }[]} each file compressed on its own, as a server sends it
 */
export const weigh = (distDir, chunks) =>
  chunks.map((name) => {
    const content = readFileSync(join(distDir, name));
    return { name, gzipBytes: gzipSync(content).length, source: content.toString('utf8') };
  });

/** @param {readonly { gzipBytes: number }[]} files */
export const totalBytes = (files) => files.reduce((sum, file) => sum + file.gzipBytes, 0);
