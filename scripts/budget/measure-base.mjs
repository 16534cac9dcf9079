import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, programs } from '../setup/project.mjs';
import { runNode } from '../setup/run.mjs';
import { firstLoadChunks, totalBytes, weigh } from './first-load.mjs';
import { servedPage } from './served-page.mjs';

const FILES = {
  'package.json': '{ "type": "module" }',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(at())} } };`,
  'app/layout.jsx': 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  'app/page.jsx': "import { headers } from 'next/headers';\nexport default async function Page() { await headers(); return <p>Empty</p>; }",
};

/**
 * Builds an empty page with the Next.js and React that are installed here, and weighs its first-load script.
 * It lies inside the repository while it is built, since packages are found from there; then it is removed.
 * @returns {Promise<number>} bytes, gzipped
 */
export async function measureBase() {
  const folder = mkdtempSync(at('.empty-page-'));
  try {
    mkdirSync(join(folder, 'app'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    if ((await runNode([programs.next, 'build'], { cwd: folder })) !== 0) throw new Error('The empty page does not build.');
    const { html } = await servedPage({ cwd: folder, path: '/' });
    return totalBytes(weigh(join(folder, '.next'), firstLoadChunks(html)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
