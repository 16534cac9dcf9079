// The aggregation of a collection as SQL, run by DuckDB over its Parquet files: whether it agrees with our own, and what it takes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aggregate, disagreements } from '../scripts/collection/aggregate.mjs';
import { buildCollection } from '../scripts/collection/build.mjs';
import { loadCollection } from '../scripts/collection/bundle.mjs';
import { say } from '../scripts/setup/project.mjs';
import { madeUpReports } from './made-up-reports.mjs';

const OPTIONS = { format: 'made up', slug: 'made-up', title: 'Made up', standfirst: '', clock: 'UTC', lanes: 4, built: '2026-01-01' };

/** @returns {Promise<boolean>} whether SQL and the build agree */
export async function benchSql([size = '100000', ...rest] = []) {
  if (!/^\d{1,8}$/.test(size) || rest.length > 0) throw new Error('npm run bench -- sql [how many events]');
  const lib = await loadCollection();
  const out = mkdtempSync(join(tmpdir(), 'collection-'));
  try {
    const from = performance.now();
    const { manifest, folder } = await buildCollection({ ...OPTIONS, out, name: 'made up', events: madeUpReports(Number(size), 1) }, lib);
    say(`${size} events built in ${((performance.now() - from) / 1000).toFixed(1)} s`);
    const { results, times } = await aggregate(join(folder, 'columns', '*.parquet'), lib.bucketEdges(manifest.overview, manifest.axis.at(-1)));
    const wrong = disagreements(manifest, results);
    for (const line of wrong.slice(0, 20)) console.error(line);
    console.log(['| query | rows | ms |', '|---|---:|---:|', ...Object.entries(times).map(([name, time]) => `| ${name} | ${results[name].length} | ${time.toFixed(0)} |`)].join('\n'));
    return wrong.length === 0;
  } finally {
    rmSync(out, { recursive: true });
  }
}
