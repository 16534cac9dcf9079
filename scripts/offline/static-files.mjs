import { readFileSync, readdirSync, statSync } from 'node:fs';
import { at } from '../setup/project.mjs';
import { reached } from './reached.mjs';

/** What a page's own code may ask for: scripts, styles and fonts. */
const OF_PAGES = /^(?:chunks\/.*\.(?:js|css)|media\/.*\.woff2)$/;
/** Where Next.js lists what a page's client components are made of. */
const PAGE = /page_client-reference-manifest\.js$/;

const read = (...path) => readFileSync(at('.next', ...path), 'utf8');
const namesIn = (folder) => readdirSync(at('.next', folder), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

/**
 * The files of the build that its pages may ask for, at once or later: sorted, so that the same build gives the same list.
 * What only frames on other sites need is left out, and what only browsers without modules do.
 * @returns {{ path: string, bytes: number }[]} paths as they are asked for, sizes as stored
 */
export function staticFiles() {
  const pages = namesIn('server/app').filter((name) => PAGE.test(name) && !/\/embed\//.test(name));
  const starts = [...pages.map((name) => read('server/app', name)), JSON.stringify(JSON.parse(read('build-manifest.json')).rootMainFiles)];
  const files = reached(namesIn('static').filter((name) => OF_PAGES.test(name)), starts, (name) => (name.endsWith('.woff2') ? '' : read('static', name)));
  return files.sort().map((name) => ({ path: `/_next/static/${name}`, bytes: statSync(at('.next/static', name)).size }));
}
