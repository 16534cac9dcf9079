import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments } from './arguments.mjs';
import { reportText } from './report-text.mjs';

const COMMAND = fileURLToPath(new URL('../import.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** @returns {Promise<{ code: number, out: string, err: string }>} */
const run = (...args) => new Promise((done) => {
  execFile(process.execPath, [COMMAND, ...args], (error, out, err) => done({ code: error === null ? 0 : error.code, out, err }));
});

// Each call starts Node and bundles, so few calls and many questions; a busy machine is given time.
describe('node scripts/import.mjs', { timeout: 30_000 }, () => {
  it('writes one event a line, names a bad row, reports, and ends with 3', async () => {
    const sheet = file('My Sheet.csv', 'When,What\n2024-04-26,Talks\n2024-02-30,Never\n');
    const map = file('map.json', '{"name": "mine", "title": "What", "when": "When"}');
    const { code, out, err } = await run('--from', 'csv', '--map', map, sheet);
    expect(out.trim().split('\n').map((line) => JSON.parse(line).title)).toEqual(['Talks']);
    expect(err).toContain('line 3, column 1: Date “2024-02-30”');
    expect(err).toContain('2 rows read');
    expect(err).toContain('Left out: 1 whose date cannot be read.');
    expect(code).toBe(3);
  });

  it('writes to a file whole, and ends with 0 if no row was left out', async () => {
    const out = join(folder, 'events.ndjson');
    const { code } = await run('--from', 'csv', file('good.csv', 'date,title\n2024,Café\n'), '--out', out);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ title: 'Café', when: '2024' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('leaves nothing behind and ends with 1 where the file cannot be read as a whole', async () => {
    const out = join(folder, 'none.ndjson');
    const [broken, missing] = await Promise.all([
      run('--from', 'timelinejs', file('broken.json', '{"events": [\n'), '--out', out),
      run('--from', 'gdelt', join(folder, 'missing.csv')),
    ]);
    expect([broken.code, missing.code]).toEqual([1, 1]);
    expect(broken.err).toContain('Nothing was imported. The JSON cannot be read: line 2, column 1');
    expect(missing.err).toContain('ENOENT');
    expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false]);
  });

  it('says how it is used and ends with 2 for a wrong call', async () => {
    const { code, err } = await run('--from', 'excel', 'x.xls');
    expect(code).toBe(2);
    expect(err).toContain('--from excel is not known.');
    expect(err).toContain('Usage:');
  });
});

describe('readArguments', () => {
  it.each([
    [['--from', 'gdelt', 'a.csv'], { kind: 'gdelt', map: null, file: 'a.csv', out: null }],
    [['a.csv', '--out', 'o', '--map', 'm', '--from', 'csv'], { kind: 'csv', map: 'm', file: 'a.csv', out: 'o' }],
    [['--help'], { help: true }],
    [[], { problem: '--from is missing.' }],
    [['--from', 'gdelt'], { problem: 'The file is missing.' }],
    [['--from', 'gdelt', 'a', 'b'], { problem: 'One file at a time.' }],
    [['--from', 'gdelt', '--map', 'm', 'a'], { problem: '--map is for csv; gdelt has columns of its own.' }],
  ])('%j', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });

  it('names an option that it does not know', () => {
    expect(readArguments(['--form', 'csv', 'a']).problem).toContain('--form');
  });
});

describe('reportText', () => {
  it('adds up what was left out, and gives reasons and notes in words', () => {
    const report = {
      bytes: 1_234_567, read: 2111, made: 2000, joined: 11,
      leftOut: [{ kind: 'a', count: 99, examples: [] }, { kind: 'b', count: 1, examples: [] }],
      notes: [{ kind: 'n', count: 2, examples: [{ line: 4, column: 1 }, { line: 9, column: 1 }] }],
    };
    expect(reportText(report, { REASONS: { a: 'without a date', b: 'without a title' }, NOTES: { n: 'were cut' } }, 1.5).split('\n')).toEqual([
      '2,111 rows read (1,234,567 bytes, 1.50 s): 2,000 events made, 11 rows joined to another, 100 left out.',
      'Left out: 99 without a date.',
      'Left out: 1 without a title.',
      'Of the events made, 2 were cut (first: line 4, line 9).',
    ]);
  });
});
