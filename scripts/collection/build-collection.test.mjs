import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { madeUpReports } from '../../bench/made-up-reports.mjs';
import { collectEvents } from '../../lib/collection/collect-events';
import { decodePart } from '../../lib/collection/decode-part';
import { placeOfId, idFileOf } from '../../lib/collection/id-file';
import { bucketEdges } from '../../lib/collection/overview-counts';
import { parseManifest } from '../../lib/collection/parse-manifest';
import { zoneOf } from '../../lib/time/clock';
import { aggregate, aggregateQueries, disagreements } from './aggregate.mjs';
import { readArguments } from './arguments.mjs';
import { buildCollection } from './build.mjs';
import { loadCollection } from './bundle.mjs';

const COMMAND = fileURLToPath(new URL('../build-collection.mjs', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'collection-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const read = (...path) => readFileSync(join(out, ...path));
const OPTIONS = { format: 'made up', title: 'Made up', standfirst: '', clock: 'UTC', lanes: 3, built: '2026-01-02', out, name: 'made up' };
const build = async (slug, events) => buildCollection({ ...OPTIONS, slug, events }, await loadCollection());

/** @returns {Promise<{ code: number, err: string }>} */
const run = (...args) => new Promise((done) => {
  execFile(process.execPath, [COMMAND, ...args], (error, _, err) => done({ code: error === null ? 0 : error.code, err }));
});

// Each build bundles what it runs, on a machine that may be busy.
describe('npm run build:collection', { timeout: 60_000 }, () => {
  it('writes columns, words, ids and a manifest that hold each event once', async () => {
    const { manifest } = await build('thousands', madeUpReports(3000, 7));
    expect(parseManifest(JSON.parse(read('thousands', 'manifest.json').toString()))).toEqual(manifest);
    const [part] = manifest.parts;
    const columns = await decodePart(new Uint8Array(read('thousands', part.file)), part);
    expect([columns.size, manifest.size, part.from]).toEqual([3000, 3000, columns.start[0]]);
    const rows = manifest.texts.flatMap(({ file }) => JSON.parse(read('thousands', file).toString()).rows);
    expect(rows).toHaveLength(3000);
    for (const place of [0, 1500, 2999]) {
      const { id } = rows[place];
      expect(placeOfId(new Uint8Array(read('thousands', manifest.ids[idFileOf(id, manifest.ids.length)])), id)).toBe(place);
      expect(columns.lanes[columns.lane[place]]).toBe(rows[place].lane);
      expect(columns.importance[place]).toBe(rows[place].importance);
    }
  });

  it('finds what is found of the same events in memory', async () => {
    const { manifest } = await build('both', madeUpReports(1500, 3));
    const { slug, title, standfirst, source } = manifest;
    const collected = collectEvents(madeUpReports(1500, 3), { slug, title, standfirst, source, clock: zoneOf('UTC'), lanes: 3 });
    expect({ ...collected.manifest, parts: [], texts: [], ids: [] }).toEqual({ ...manifest, parts: [], texts: [], ids: [] });
    expect(manifest.texts.flatMap(({ file }) => JSON.parse(read('both', file).toString()).rows)).toEqual(collected.rows);
  });

  it('gives the same files for the same events, and keeps those of the build before', async () => {
    await build('again', madeUpReports(300, 1));
    const [first, manifest] = [readdirSync(join(out, 'again', 'texts')), read('again', 'manifest.json')];
    await build('again', madeUpReports(300, 1));
    expect(read('again', 'manifest.json')).toEqual(manifest);
    await build('again', madeUpReports(300, 2));
    expect(readdirSync(join(out, 'again', 'texts'))).toEqual(expect.arrayContaining(first));
    await build('again', madeUpReports(300, 3));
    expect(readdirSync(join(out, 'again', 'texts'))).not.toEqual(expect.arrayContaining(first));
  });

  it('counts what the documented SQL counts over the same files', async () => {
    // Among them one of which nobody knows the start, and one without a topic.
    const odd = [...madeUpReports(2000, 5)].map((event, at) => (at < 2 ? { ...event, when: '/2020-05-01', topics: [] } : event));
    const { manifest, folder } = await build('sql', odd);
    const { results } = await aggregate(join(folder, 'columns', '*.parquet'), bucketEdges(manifest.overview, manifest.axis.at(-1)));
    expect(disagreements(manifest, results)).toEqual([]);
    expect(manifest.overview.unknownStart).toBe(2);
    expect(disagreements({ ...manifest, size: 1 }, results)).toEqual(['size: 1 in the manifest, 2000 by SQL']);
  });

  it('builds nothing from nothing', async () => {
    const { manifest } = await build('nothing', []);
    expect([manifest.size, manifest.parts, manifest.texts, manifest.names.topics]).toEqual([0, [], [], []]);
  });

  it('says what was left out, beside the manifest too, and that candidates are no facts', async () => {
    const sheet = join(out, 'My Sheet.csv');
    writeFileSync(sheet, 'date,title\n2024-04-26,Talks\n2024-02-30,Never\n');
    const { code, err } = await run(sheet, '--out', out);
    expect([code, err]).toEqual([3, expect.stringContaining('Left out: 1 whose date cannot be read.')]);
    expect(JSON.parse(read('my-sheet', 'report.json').toString())).toMatchObject({ size: 1, report: { read: 2, leftOut: [{ kind: 'wrong-date', count: 1 }] } });
    const manifest = parseManifest(JSON.parse(read('my-sheet', 'manifest.json').toString()));
    expect([manifest.candidates, manifest.withoutClock, manifest.names.lanes]).toEqual([false, 1, [{ slug: 'all', name: 'All events', count: 1 }]]);
  });

  it('reads what the import command wrote, and names the line that is none of it', async () => {
    const lines = join(out, 'events.ndjson');
    const events = [...madeUpReports(3, 1)].map((event) => JSON.stringify(event)).join('\n');
    writeFileSync(lines, `${events}\n`);
    expect((await run(lines, '--format', 'ndjson', '--out', out)).code).toBe(0);
    writeFileSync(lines, `${events}\n{"title": "Talks"}\n`);
    expect(await run(lines, '--format', 'ndjson', '--out', out)).toEqual({ code: 1, err: expect.stringContaining('Nothing was built. Line 4: seed') });
    expect(JSON.parse(read('events', 'manifest.json').toString()).size).toBe(3);
  });

  it('ends with 1 where a file cannot be read, and with 2 for a wrong call', async () => {
    expect((await run(join(out, 'missing.csv'), '--out', out)).code).toBe(1);
    expect((await run('--format', 'excel', 'x.xls')).code).toBe(2);
  });
});

describe('readArguments', () => {
  it('takes the slug from the file, and the rest as usual', () => {
    expect(readArguments(['data/My Sheet.CSV'], new Date('2026-03-01T23:00:00Z'))).toMatchObject({ file: 'data/My Sheet.CSV', format: 'csv', slug: 'my-sheet', title: 'my-sheet', built: '2026-03-01', lanes: 0, madeUp: null });
    expect(readArguments(['--made-up', '100'])).toMatchObject({ madeUp: 100, slug: 'made-up-100', seed: 1 });
  });

  it.each([
    [[], 'The file is missing.'],
    [['a', 'b'], 'One file at a time.'],
    [['a', '--made-up', '3'], 'Either a file or --made-up.'],
    [['--made-up', 'many'], '--made-up is a whole number.'],
    [['a', '--slug', 'A b'], '--slug A b is no slug: small letters and figures, joined by single hyphens.'],
    [['a', '--map', 'm', '--format', 'gdelt'], '--map is for csv; gdelt has columns of its own.'],
  ])('refuses %j', (args, problem) => {
    expect(readArguments(args)).toEqual({ problem });
  });
});

describe('aggregate.sql', () => {
  it('names each query once', () => {
    const names = aggregateQueries().map(({ name }) => name);
    expect(names).toEqual(['starts', 'minutes', 'grouped', 'overview_lanes', 'topic_names', 'overview_topics', 'totals', 'extent', 'parts']);
  });
});
