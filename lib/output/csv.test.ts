import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { COLUMNS } from './columns';
import { writeCsv } from './csv';
import { unguardFormula } from './csv-text';
import { exampleOutput, outputOf, withEvents } from './example-output';
import { NO_OWN, type OwnParameter } from './own-parameters';

const { stories, registry } = loadStories();
const story = stories.get('blinken-in-china')!;

const own = (...keys: OwnParameter[]) => new Map(keys.map((key) => [key, '1'] as const));
const rowsOf = (csv: string): Record<string, string>[] => Papa.parse<Record<string, string>>(csv, { newline: '\r\n', header: true, skipEmptyLines: true }).data;

const PAYLOADS = ["=cmd|' /C calc'!A0", '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\0=1', '＝1+1', '"=1"', 'a "b", c', 'two\nlines', ' edge '];
const hostile = withEvents(exampleOutput(PAYLOADS.map((_, at) => ({ when: `2024-03-${String(at + 1).padStart(2, '0')}` }))), (_, at) => (
  { title: PAYLOADS[at]!, summary: PAYLOADS[at]!, places: [PAYLOADS[at]!] }
));

describe('The table of a view', () => {
  const rows = rowsOf(writeCsv(outputOf(story, registry, '?topic=taiwan.tiktok'), NO_OWN));

  it('has a row for each event in time order, under names that are promised', () => {
    expect(rows.map(({ id }) => id)).toEqual(['e7k3m9qz', '2z0h21mx', 'hbhmz6bf', 'm2qe40ew']);
    expect(Object.keys(rows[0]!)).toEqual([
      'id', 'url', 'title', 'summary', 'date_words', 'date_edtf', 'date_precision', 'earliest_day', 'latest_day', 'date_uncertain', 'date_inferred', 'reports_disagree',
      'start_utc', 'end_utc', 'clock', 'clock_city', 'printed_phrase', 'status', 'type', 'type_name', 'topics', 'topic_names', 'actors', 'actor_names', 'places', 'lane',
      'lane_name', 'duration_minutes', 'duration_words', 'reports', 'sources', 'source_urls', 'retrieved', 'maybe', 'added', 'changed', 'sequence',
    ]);
  });

  it('says what is known of a date, and no more', () => {
    expect(rows[2]).toMatchObject({
      date_edtf: '[2024-04-24..2024-04-26]', date_precision: 'one-of-days', earliest_day: '2024-04-24', latest_day: '2024-04-26', start_utc: '', end_utc: '',
      clock: 'Asia/Shanghai', clock_city: 'Beijing', printed_phrase: 'immediately', date_words: 'One day of 24 to 26 April 2024', reports: '1', maybe: 'false', source_urls: '',
    });
    expect(rows[3]).toMatchObject({ duration_minutes: '330', places: 'Beijing, China', lane: 'together' });
  });

  it('uses only the reports that the view asks for', () => {
    const [lead] = rowsOf(writeCsv(outputOf(story, registry, '?reports=lead&topic=taiwan.tiktok'), NO_OWN));
    expect(rows[0]).toMatchObject({ date_edtf: '2024-04-24', reports: '2' });
    expect(lead).toMatchObject({ id: 'e7k3m9qz', date_edtf: '[2024-04-23..2024-04-25]', reports: '1', source_urls: '' });
  });

  it('marks what only may lie within the dates asked for', () => {
    const asked = rowsOf(writeCsv(outputOf(story, registry, '?time=2024-04-24'), NO_OWN));
    expect(asked.find(({ id }) => id === 'hbhmz6bf')?.maybe).toBe('true');
    expect(asked.find(({ id }) => id === 'kd0k9a2a')?.maybe).toBe('false');
  });

  it('gives a time in UTC where the hour is known, and its minute’s end', () => {
    const [row] = rowsOf(writeCsv(exampleOutput([{ when: '2024-03-01T00:30+01:00' }]), NO_OWN));
    expect(row).toMatchObject({ date_edtf: '2024-03-01T00:30+01:00', start_utc: '2024-02-29T23:30:00Z', end_utc: '2024-02-29T23:31:00Z', earliest_day: '2024-03-01' });
  });

  it('has one line, its names, where there is no event', () => {
    expect(writeCsv(outputOf(story, registry, '?topic=none'), NO_OWN)).toBe(`${COLUMNS.map(({ name }) => name).join(',')}\r\n`);
  });

  it('begins with a byte order mark for Excel alone', () => {
    const output = exampleOutput([{ when: '2024-03' }]);
    expect(writeCsv(output, own('excel'))).toBe(`\uFEFF${writeCsv(output, NO_OWN)}`);
    expect(writeCsv(output, NO_OWN)).not.toContain('\uFEFF');
  });
});

describe('Words that look like a formula', () => {
  it('are guarded in columns of words, and come back whole', () => {
    const rows = rowsOf(writeCsv(hostile, NO_OWN));
    for (const name of ['title', 'summary', 'places'] as const) {
      expect(rows.map((row) => unguardFormula(row[name]!))).toEqual(PAYLOADS);
      expect(rows.filter((row) => /^[=+\-@＝＋－＠\t\r\n\0]/.test(row[name]!))).toEqual([]);
    }
  });

  it('are left as they are for machines', () => {
    expect(rowsOf(writeCsv(hostile, own('raw'))).map(({ title }) => title)).toEqual(PAYLOADS);
  });

  it('are not sought in numbers and dates: a minus stays one', () => {
    const odd = withEvents(exampleOutput([{ when: '-0043-03-15' }]), () => ({ sequence: -5 }));
    expect(rowsOf(writeCsv(odd, NO_OWN))[0]).toMatchObject({ sequence: '-5', earliest_day: '-0043-03-15', date_edtf: '-0043-03-15' });
  });

  it('can stand only in columns that are guarded: codes, dates, numbers and truths begin otherwise', () => {
    const cells = outputOf(story, registry).records.flatMap((record) => COLUMNS.filter(({ kind }) => kind !== 'text').map(({ of }) => of(record, outputOf(story, registry))));
    expect(cells.filter((cell) => /^[=+\-@\s]/.test(cell))).toEqual([]);
  });
});

it('Columns have distinct names and say what they hold', () => {
  expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length);
  expect(COLUMNS.filter(({ name, about }) => !/^[a-z][a-z_]*$/.test(name) || !about.endsWith('.') || about.includes('|'))).toEqual([]);
});
