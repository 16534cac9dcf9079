import { describe, expect, it } from 'vitest';
import { writeCsv } from '../output/csv';
import { viewOutput } from '../output/output';
import { NO_OWN } from '../output/own-parameters';
import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import type { ColumnMapping } from './column-mapping';
import { importAll } from './example-import';
import { guessMapping } from './guess-mapping';
import { csvFormat } from './import-csv';
import { ImportError } from './import-error';
import { parseMapping } from './parse-mapping';

const MAPPING: ColumnMapping = {
  name: 'sheet', id: 'No', title: 'What', when: 'On', start: 'From', end: 'To', earliest: 'Not before', latest: 'Not after', phrase: 'Printed',
  clock: 'Zone', status: 'Status', type: 'Type', sources: 'Who', targets: { column: 'Whom', separator: '|' }, topics: { always: ['Trade'] }, places: 'Where',
  sourceTitle: { always: 'A sheet' }, sourceAddress: 'Link', importance: 'Weight',
};
const HEADER = 'No,What,On,From,To,Not before,Not after,Printed,Zone,Status,Type,Who,Whom,Where,Link,Weight';
const mapped = (rows: string, mapping = MAPPING) => importAll(`${HEADER}\n${rows}`, csvFormat(mapping));

describe('csvFormat', () => {
  it('reads what a mapping says of each column', async () => {
    const { events, report } = await mapped('7,"Talks, again",2024-04-26 10:30,,,,,on Friday,Asia/Shanghai,Under way,042,Wang Yi; Wang Yi,Antony Blinken| US ,Beijing;,https://example.org/a,0.5\n');
    expect(events).toEqual([{
      seed: 'sheet:7', title: 'Talks, again', summary: '', when: '2024-04-26T10:30+08:00', phrase: 'on Friday', clock: 'Asia/Shanghai', status: 'under-way', type: 'consult',
      actors: [{ name: 'Wang Yi', role: 'source' }, { name: 'Antony Blinken', role: 'target' }, { name: 'US', role: 'target' }],
      topics: ['Trade'], places: ['Beijing'], source: { title: 'A sheet', address: 'https://example.org/a' }, kind: 'fact', importance: 0.5,
    }]);
    expect(report).toMatchObject({ read: 1, made: 1, leftOut: [], notes: [] });
  });

  it('takes the first pair of date columns that a row fills', async () => {
    const { events } = await mapped([
      '1,a,,2024-01,2024-02,,,,,,,,,,,', '2,b,,,,2024-01-01,2024-01-31,,,,,,,,,', '3,c,2023,2024-01,2024-02,,,,,,,,,,,',
    ].join('\n'));
    expect(events.map(({ when }) => when)).toEqual(['2024-01/2024-02', '2024-01', '2023']);
  });

  it.each([
    ['a date that is none', 'a\nb",2024-02-30,,,,,,,,,,,,,', { line: 3, column: 3, reason: 'wrong-date' }],
    ['an end before its start', 'a",,2024-02,2024-01,,,,,,,,,,,', { line: 2, column: 5, reason: 'wrong-date' }],
    ['no date', 'a",,,,,,,,,,,,,,', { line: 2, column: 3, reason: 'no-date' }],
    ['no title', ' ",2024,,,,,,,,,,,,,', { line: 2, column: 2, reason: 'no-title' }],
    ['an unknown clock', 'a",2024,,,,,,Mars/Olympus,,,,,,,', { line: 2, column: 9, reason: 'wrong-value' }],
    ['an unknown status', 'a",2024,,,,,,,maybe,,,,,,', { line: 2, column: 10, reason: 'wrong-value' }],
    ['an importance beyond 1', 'a",2024,,,,,,,,,,,,,2', { line: 2, column: 16, reason: 'wrong-value' }],
    ['too few cells', 'a",2024', { line: 2, column: 3, reason: 'wrong-shape' }],
    ['too many cells', 'a",2024,,,,,,,,,,,,,,,x', { line: 2, column: 18, reason: 'wrong-shape' }],
    ['letters after a quotation mark', 'a"b,2024,,,,,,,,,,,,,', { line: 2, column: 2, reason: 'wrong-quotes' }],
  ])('names %s by line and column, and reads the next row', async (_name, rest, fault) => {
    const { events, faults } = await mapped(`1,"${rest}\n2,next,2024,,,,,,,,,,,,,\n`);
    expect(faults).toMatchObject([fault]);
    expect(events.map(({ title }) => title)).toEqual(['next']);
  });

  it('notes what it could not keep, and makes the event', async () => {
    const { events, report } = await mapped('1,a,2024-04-26 10:30,,,,,,,,peace,,,,javascript:alert(1),\n2,b\ufffd,2024,,,,,,,,,,,,ftp://example.org,\n');
    expect(events.map(({ when, type, source }) => [when, type, source.address])).toEqual([['2024-04-26', null, null], ['2024', null, null]]);
    expect(report.notes.map(({ kind, count }) => [kind, count])).toEqual([['no-address', 2], ['time-dropped', 1], ['type-unknown', 1], ['bad-letters', 1]]);
    expect(report.notes[0]!.examples[0]).toEqual({ line: 2, column: 15 });
  });

  it('joins rows that say the same, and refuses one that shares an id and says something else', async () => {
    const { events, report } = await mapped('1,a,2024,,,,,,,,,,,,,\n9,a,2024,,,,,,,,,,,,,\n1,b,2024,,,,,,,,,,,,,\n');
    expect(events.map(({ seed }) => seed)).toEqual(['sheet:1']);
    expect(report).toMatchObject({ joined: 1, leftOut: [{ kind: 'id-twice', count: 1 }] });
  });

  it('gives a row without an id a seed that does not change when rows move', async () => {
    const sheet = (rows: readonly string[]) => importAll(`date,title\n${rows.join('\n')}`, csvFormat(null, 'mine'));
    const seeds = async (rows: readonly string[]) => new Map((await sheet(rows)).events.map(({ title, seed }) => [title, seed]));
    const [before, after] = [await seeds(['2024,a', '2025,b']), await seeds(['2025,b', '2023,new', '2024,a'])];
    expect(before.get('a')).toMatch(/^mine:[a-z0-9]{14}$/);
    expect([after.get('a'), after.get('b')]).toEqual([before.get('a'), before.get('b')]);
  });

  it.each([[','], [';'], ['\t']])('finds that cells are separated by %j, though the header comes in pieces', async (delimiter) => {
    const row = (cells: readonly string[]) => `${cells.join(delimiter)}\n`;
    const { events } = await importAll([...row(['title', '"a, day"', 'date'])].concat(row(['Talks', 'x', '2024'])), csvFormat(null));
    expect(events).toMatchObject([{ title: 'Talks', when: '2024' }]);
  });

  it('cuts what is too long at a word, and says so', async () => {
    const { events, report } = await importAll(`date,title,summary\n2024,${'word '.repeat(100)},${'y'.repeat(1_000_000)}\n`, csvFormat(null));
    expect(events[0]!.title).toMatch(/^(word )+word…$/);
    expect(events[0]!.title.length).toBeLessThanOrEqual(200);
    expect(events[0]!.summary.length).toBeLessThanOrEqual(20_000);
    expect(report.notes).toMatchObject([{ kind: 'cut', count: 2 }]);
  });

  it.each(['', '\n\n', 'title,date', 'a,b\n1,2', 'title,b\n1,2', '"title,date\n'])('refuses %j as a whole', async (text) => {
    const outcome = importAll(text, csvFormat(null));
    await (text === 'title,date' ? expect(outcome).resolves.toMatchObject({ events: [] }) : expect(outcome).rejects.toBeInstanceOf(ImportError));
  });

  it('says which columns a mapping asks for in vain', async () => {
    await expect(importAll('What,On\na,2024\n', csvFormat({ name: 'x', title: 'What', when: 'When' }))).rejects.toThrow('no column “When”. It has “What”, “On”');
  });

  it('is not fooled by names of the language’s own', async () => {
    const { events } = await importAll('title,date,__proto__,constructor\n__proto__,2024,{},x\n', csvFormat(null));
    expect(events).toMatchObject([{ title: '__proto__' }]);
    expect(Object.keys(events[0]!)).not.toContain('__proto__');
  });

  it('reads our own CSV back: titles, dates, clocks, status, types, topics, actors and places', async () => {
    const { stories, registry } = loadStories();
    const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
    const output = viewOutput(open, openView(open, ''), 'https://demarche.example');
    const { events, report } = await importAll(writeCsv(output, NO_OWN), csvFormat(null, 'ours'));
    const expected = [...output.shown.selection].map(({ id, event, when, clock, status, phrase }) => [`ours:${id}`, event.title, when.text, clock, status, phrase, event.topics.length, event.actors.length, event.places]);
    expect(events.map(({ seed, title, when, clock, status, phrase, topics, actors, places }) => [seed, title, when, clock, status, phrase, topics.length, actors.length, places])).toEqual(expected);
    expect(report.leftOut).toEqual([]);
  });
});

describe('guessMapping', () => {
  it('knows columns by their usual names, however they are written', () => {
    expect(guessMapping(['Event ID', 'Headline', 'startDate', 'END DATE', 'Tags', 'x'], 'n')).toEqual({ name: 'n', id: 'Event ID', title: 'Headline', start: 'startDate', end: 'END DATE', topics: 'Tags' });
  });
});

describe('parseMapping', () => {
  it('reads a mapping from JSON', () => {
    expect(parseMapping('{"name": "a-b", "title": "T", "when": "D", "actors": {"column": "A", "separator": "/"}}')).toEqual({ name: 'a-b', title: 'T', when: 'D', actors: { column: 'A', separator: '/' } });
  });

  it.each([
    ['{', 'no JSON'],
    ['{"name": "x", "title": "T"}', 'no column for the date'],
    ['{"name": "x", "title": "T", "when": "D", "tilte": "U"}', 'tilte'],
    ['{"name": "X y", "title": "T", "when": "D"}', 'name: is small letters'],
    ['[]', 'not usable'],
    ['{"name": "x", "title": "T", "when": "D", "kind": {"always": "rumour"}}', 'kind'],
  ])('refuses %s', (json, problem) => {
    expect(() => parseMapping(json)).toThrow(problem);
    expect(() => parseMapping(json)).toThrow(ImportError);
  });
});
