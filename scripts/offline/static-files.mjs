import { readFileSync, readdirSync, statSync } from 'node:fs';
import { at } from '../setup/project.mjs';

/** What a page's own code may ask for: scripts, styles and fonts. */
const OF_PAGES = /^(?:chunks\/.*\.(?:js|css)|media\/.*\.woff2)$/;

/** Scripts for browsers that know neither modules nor workers. */
function polyfills() {
  return JSON.parse(readFileSync(at('.next/build-manifest.json'), 'utf8')).polyfillFiles.map((name) => name.replace(/^static\//, ''));
}

/**
 * The files of the build that its pages may ask for, at once or later: sorted, so that the same build gives the same list.
 * @returns {{ path: string, bytes: number }[]} paths as they are asked for, sizes as stored
 */
export function staticFiles() {
  const left = new Set(polyfills());
  return readdirSync(at('.next/static'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => OF_PAGES.test(name) && !left.has(name))
    .sort()
    .map((name) => ({ path: `/_next/static/${name}`, bytes: statSync(at('.next/static', name)).size }));
}
