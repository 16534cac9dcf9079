import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf';
import { countLeftOut, importAll, type Imported } from './example-import';
import { FORMATS } from './formats';

/** Real files. They are not ours, so they are not in the repository. */
const CORPORA = resolve(import.meta.dirname, '../../../shared/corpora');
const there = existsSync(CORPORA);
if (!there) console.warn(`Importers are not tried on real files: ${CORPORA} is not here.`);

async function read(kind: string, file: string): Promise<Imported> {
  const text = readFileSync(resolve(CORPORA, file), 'utf8');
  // In pieces, as from a disk.
  const pieces = Array.from({ length: Math.ceil(text.length / 65_536) }, (_, at) => text.slice(at * 65_536, (at + 1) * 65_536));
  const imported = await importAll(pieces, FORMATS.get(kind)!);
  const { report, events } = imported;
  expect(report.made + report.joined + countLeftOut(report)).toBe(report.read);
  expect(new Set(events.map(({ seed }) => seed)).size).toBe(events.length);
  for (const { when, title } of events) {
    expect(parseEdtf(when).text).toBe(when);
    expect(title).not.toMatch(/^$|[<>\n]/);
  }
  return imported;
}

describe.skipIf(!there)('real files', () => {
  it('trips of the State Department: all of them, two pairs of duplicates joined', async () => {
    const { events, report } = await read('state-trips', 'state-department/trips.csv');
    expect(report).toMatchObject({ read: 4171, made: 4169, joined: 2, leftOut: [], notes: [] });
    const seeds = new Set(events.map(({ seed }) => seed));
    expect(['3992', '3993', '4019', '4020'].map((id) => seeds.has(`state-trips:${id}`))).toEqual([true, true, false, false]);
    expect(events.some(({ actors }) => actors.some(({ name }) => name.includes(', ')))).toBe(false);
  });

  it('visits of foreign leaders: all of them', async () => {
    expect((await read('state-visits', 'state-department/visits.csv')).report).toMatchObject({ read: 3197, made: 3197, joined: 0, leftOut: [], notes: [] });
  });

  it('dated entries: all of them, and their printed dates agree with the machine dates', async () => {
    const { report, events } = await read('state-timeline', 'state-department/administrative_timeline.csv');
    expect(report).toMatchObject({ read: 744, made: 744, leftOut: [], notes: [{ kind: 'separate-days', count: 1 }] });
    const count = (pattern: RegExp) => events.filter(({ when }) => pattern.test(when)).length;
    expect([count(/^\d{4}-\d\d-\d\d$/), count(/\//), count(/^\[/), count(/^\d{4}-\d\d$/), count(/^\d{4}$/)]).toEqual([687, 8, 3, 39, 7]);
  });

  it('GDELT: candidates only, a page’s rows about one day joined', async () => {
    const { report, events } = await read('gdelt', 'gdelt/20191024143000.export.CSV');
    expect(report).toMatchObject({ read: 2111, made: 441, joined: 1670, leftOut: [] });
    expect(events.every(({ kind, source }) => kind === 'candidate' && source.address !== null)).toBe(true);
  });

  it('TimelineJS: both forms, and the two documents of one story alike', async () => {
    const files = there ? readdirSync(resolve(CORPORA, 'timelinejs')) : [];
    const all = new Map<string, Imported>();
    for (const file of files) all.set(file, await read('timelinejs', `timelinejs/${file}`));
    const reports = [...all.values()].map(({ report }) => report);
    const sum = (of: (report: Imported['report']) => number) => reports.reduce((total, report) => total + of(report), 0);
    expect([files.length, sum(({ read: rows }) => rows), sum(({ made }) => made)]).toEqual([8, 132, 122]);
    const reasons = reports.flatMap(({ leftOut }) => leftOut.map(({ kind, count }) => [kind, count] as const));
    expect(Object.fromEntries(reasons)).toEqual({ 'far-year': 4, era: 3, 'no-title': 3 });
    const dated = (file: string) => all.get(file)!.events.map(({ title, when }) => [title, when]);
    expect(dated('website_examples_houston_timeline2.json')).toEqual(dated('website_examples_houston_timeline3.json'));
  });
});
