import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments } from './arguments.mjs';

const COMMAND = fileURLToPath(new URL('../read.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** @returns {Promise<{ code: number, out: string, err: string }>} */
const run = (...args) =>
  new Promise((done) => {
    execFile(process.execPath, [COMMAND, ...args], (error, out, err) =>
      done({ code: error === null ? 0 : error.code, out, err }),
    );
  });

const REPORT = 'Antony Blinken met Foreign Minister Wang Yi in Beijing on Friday.\n';

// Each call starts Node and bundles, so few calls and many questions; a busy machine is given time.
describe('node scripts/read.mjs', { timeout: 30_000 }, () => {
  it('writes what it read as JSON, and ends with 0', async () => {
    const { code, out, err } = await run(
      file('report.txt', REPORT),
      '--published',
      '2024-04-26',
      '--clock',
      'Asia/Shanghai',
    );
    expect([code, err]).toEqual([0, '']);
    const { published, expressions, candidates, text } = JSON.parse(out);
    expect(published).toBe('2024-04-26');
    expect(expressions).toEqual([
      expect.objectContaining({ text: 'Friday', type: 'DATE', value: '2024-04-26', edtf: '2024-04-26' }),
    ]);
    expect(candidates).toEqual([expect.objectContaining({ when: '2024-04-26', status: 'happened', type: 'consult' })]);
    const [{ start, end }] = candidates[0].evidence;
    expect(text.slice(start, end)).toContain('met Foreign Minister Wang Yi');
  });

  it('joins several into one story, and ends with 3 where a day is missing', async () => {
    const page = `<!doctype html><html><head><meta property="article:published_time" content="2024-04-27"></head><body><article>${`<p>${REPORT.replace('Friday', 'April 26, 2024')} They talked about trade, and about much else that both sides had long wanted to talk about.</p>`.repeat(4)}</article></body></html>`;
    const { code, out, err } = await run(
      file('undated.txt', `Undated.\n\n${REPORT}`),
      file('page.html', page),
      '--format',
      'story',
      '--slug',
      'talks',
      '--published',
      '2024-04-26',
    );
    expect([code, err]).toEqual([0, '']);
    const story = JSON.parse(out);
    expect([story.slug, story.events.length, story.events[0].reports.length]).toEqual(['talks', 1, 2]);
    const undated = await run(file('undated.txt', REPORT));
    expect([undated.code, undated.err]).toEqual([3, expect.stringContaining('--published')]);
  });

  it('names what it cannot read, and ends with 1', async () => {
    const { code, out, err } = await run(file('empty.txt', ' \n'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('There is no text to read');
  });
});

it.each([
  [[], 'The report is missing.'],
  [['a.txt', '--format', 'xml'], '--format xml is not known; it is one of json, story, csv.'],
  [['-', '-'], 'Standard input can be read once.'],
  [['a.txt', '--slug', 'A story'], '--slug A story is no slug: small letters and figures, joined by single hyphens.'],
])('says what is wrong with a call: %j', (args, problem) => {
  expect(readArguments(args)).toEqual({ problem });
});
