// Holds the first-load script of a story's page to at most 42.5 kB (gzip) over an empty page of the same Next.js.
// After a new version of Next.js or React: node scripts/budget/check-budget.mjs --measure-base, and commit base.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../setup/project.mjs';
import { endWithParent } from '../setup/run.mjs';
import { firstLoadChunks, totalBytes, weigh } from './first-load.mjs';
import { measureBase } from './measure-base.mjs';
import { servedPage } from './served-page.mjs';

const OVER_BASE_BYTES = 42_500;
const BASE_FILE = at('scripts/budget/base.json');
/** Words that only Recharts' own code holds, minified or not. */
const RECHARTS = /recharts-(?:wrapper|surface|layer|responsive-container)/;

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const installed = (name) => readJson(at('node_modules', name, 'package.json')).version;
const versions = () => ({ next: installed('next'), react: installed('react-dom') });

/** @returns {Promise<string[]>} what is wrong, in sentences */
async function faults() {
  const base = readJson(BASE_FILE);
  const now = versions();
  if (base.next !== now.next || base.react !== now.react) {
    return [`The empty page was weighed with Next.js ${base.next} and React ${base.react}; here are ${now.next} and ${now.react}. Weigh it again: node scripts/budget/check-budget.mjs --measure-base`];
  }
  // `/` leads to the featured story, whose name is the data's to choose.
  const { html, path } = await servedPage({ path: '/' });
  const files = weigh(at('.next'), firstLoadChunks(html));
  const over = totalBytes(files) - base.gzipBytes;
  console.log(`First-load script of ${path}: ${kB(totalBytes(files))}, ${kB(over)} over an empty page (${kB(base.gzipBytes)}); the budget is ${kB(OVER_BASE_BYTES)}.`);
  const found = files.filter((file) => RECHARTS.test(file.source)).map((file) => `Recharts is in the first-load script (${file.name}); it may only be loaded when a chart comes near.`);
  if (files.length === 0) found.push(`No script was found in ${path}; the measure no longer fits what Next.js writes.`);
  if (over > OVER_BASE_BYTES) found.push(`${kB(over - OVER_BASE_BYTES)} over the budget:`, ...files.map((file) => `  ${kB(file.gzipBytes)}  ${file.name}`));
  return found;
}

endWithParent();
try {
  if (process.argv.includes('--measure-base')) {
    const gzipBytes = await measureBase();
    writeFileSync(BASE_FILE, `${JSON.stringify({ ...versions(), gzipBytes }, null, 2)}\n`);
    console.log(`An empty page: ${kB(gzipBytes)}.`);
  } else {
    const found = await faults();
    for (const fault of found) console.error(fault);
    process.exitCode = found.length > 0 ? 1 : 0;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
