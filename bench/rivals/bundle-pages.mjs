import { createRequire } from 'node:module';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, say } from '../../scripts/setup/project.mjs';
import { run } from '../../scripts/setup/run.mjs';
import { hashOf, stampHolds, writeStamp } from '../../scripts/setup/stamp.mjs';
import { WRITTEN } from './written-files.mjs';

const FOLDER = 'bench/rivals';
const STAMP = `${FOLDER}/node_modules/.installed`;
/** Fonts and pictures of the rivals would only be fetched in vain; styles not yet compiled come compiled as well. */
const EMPTY = Object.fromEntries(['.less', '.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif'].map((ending) => [ending, 'empty']));

/** Installs the rivals' packages, which are none of the product's, at first use. @returns {Promise<boolean>} */
export async function installRivals() {
  const hash = hashOf([`${FOLDER}/package.json`, `${FOLDER}/package-lock.json`], process.platform);
  if (stampHolds(STAMP, hash)) return true;
  say('installing the rivals');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: at(FOLDER), env: { NODE_ENV: 'development' } })) !== 0) return false;
  writeStamp(STAMP, hash);
  return true;
}

/** Writes each page's script and styles, for production and minified, as its authors would ship them. */
export async function bundlePages(names) {
  const { build } = createRequire(at('package.json'))('esbuild');
  for (const name of names) {
    const entry = ['js', 'jsx'].map((ending) => at(FOLDER, 'pages', `${name}.${ending}`)).find((path) => existsSync(path));
    await build({
      entryPoints: [entry], outfile: join(WRITTEN, `${name}.js`), bundle: true, minify: true, format: 'iife', target: 'chrome120', jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"', global: 'window' }, loader: EMPTY, logLevel: 'error',
    });
    const styles = join(WRITTEN, `${name}.css`);
    if (!existsSync(styles)) writeFileSync(styles, '');
  }
}
