import { describe, expect, it } from 'vitest';
import { countLeftOut, importAll } from './example-import';
import { candidateTitle, nameInSmallLetters } from './gdelt-words';
import { gdelt } from './import-gdelt';

interface Made {
  readonly id: string;
  readonly day?: string;
  readonly from?: readonly [code: string, name: string];
  readonly to?: readonly [code: string, name: string];
  readonly root?: boolean;
  readonly code?: string;
  readonly mentions?: number;
  readonly place?: string;
  readonly page?: string;
}

/** A row of 61 cells as GDELT 2.0 exports it; what is not given is empty, as there. */
function row({ id, day = '20240426', from = ['', ''], to = ['', ''], root = true, code = '040', mentions = 1, place = '', page = 'https://news.example.org/a' }: Made): string {
  const cells = Array.from({ length: 61 }, () => '');
  Object.assign(cells, { 0: id, 1: day, 5: from[0], 6: from[1], 15: to[0], 16: to[1], 25: root ? '1' : '0', 26: code, 31: String(mentions), 52: place, 60: page });
  return `${cells.join('\t')}\n`;
}

const read = (rows: readonly Made[]) => importAll(rows.map(row).join(''), gdelt);

describe('gdelt', () => {
  it('makes a candidate of a row, never a fact, on a day of no known clock', async () => {
    const { events } = await read([{ id: '1', from: ['CHN', 'CHINA'], to: ['USAGOV', 'UNITED STATES'], code: '042', place: 'Beijing, Beijing, China', mentions: 10 }]);
    expect(events).toEqual([{
      seed: 'gdelt:1', title: 'Meeting or talk by China with the United States', summary: 'Coded by machine (GDELT) from one page, in one row; checked by nobody.',
      when: '2024-04-26', phrase: null, clock: null, status: 'happened', type: 'consult',
      actors: [{ name: 'China', role: 'source' }, { name: 'United States', role: 'target' }],
      topics: [], places: ['Beijing, Beijing, China'], source: { title: 'news.example.org', address: 'https://news.example.org/a' }, kind: 'candidate', importance: 0.333,
    }]);
  });

  it('joins the rows of one page about one day, led by the page’s own subject, then by mentions', async () => {
    const { events, report } = await read([
      { id: '1', from: ['CHN', 'CHINA'], root: false, code: '190', mentions: 900 },
      { id: '2', from: ['RUS', 'RUSSIA'], to: ['CHN', 'CHINA'], code: '112', mentions: 4 },
      { id: '3', from: ['CHN', 'CHINA'], to: ['RUS', 'RUSSIA'], code: '042', mentions: 8, place: 'Moscow' },
      { id: '4', page: 'https://news.example.org/b' },
    ]);
    expect(events.map(({ seed, type, actors, places }) => [seed, type, actors, places])).toEqual([
      ['gdelt:3', 'consult', [{ name: 'China', role: 'participant' }, { name: 'Russia', role: 'participant' }], ['Moscow']],
      ['gdelt:4', 'consult', [], []],
    ]);
    expect(report).toMatchObject({ read: 4, made: 2, joined: 2 });
  });

  it('keeps apart what one page says of two days', async () => {
    const { events } = await read([{ id: '1' }, { id: '2', day: '20230426' }]);
    expect(events.map(({ when }) => when)).toEqual(['2024-04-26', '2023-04-26']);
  });

  it('names an actor by its code where it has no name, and does without any', async () => {
    const { events, report } = await read([{ id: '1', from: ['IGOEUREEC', ''], page: 'a' }, { id: '2', code: '010', page: 'b' }]);
    expect(events.map(({ title }) => title)).toEqual(['Meeting or talk by IGOEUREEC', 'Statement']);
    expect(report.notes.map(({ kind }) => kind).sort()).toEqual(['no-actor', 'no-address', 'type-unknown']);
  });

  it('keeps a source that is no web address as text, and rows without one apart', async () => {
    const { events } = await read([{ id: '1', page: 'javascript:alert(1)' }, { id: '2', page: '' }, { id: '3', page: '' }]);
    expect(events.map(({ source }) => source)).toEqual([{ title: 'javascript:alert(1)', address: null }, { title: 'GDELT', address: null }, { title: 'GDELT', address: null }]);
  });

  it.each([['20240230'], ['20240400'], ['2024'], [''], ['-20240426']])('names a row whose SQLDATE is %j', async (day) => {
    const { faults, events } = await read([{ id: '1' }, { id: '2', day }, { id: '3', page: 'https://news.example.org/c' }]);
    expect(faults).toMatchObject([{ line: 2, column: 2, reason: 'wrong-date' }]);
    expect(events).toHaveLength(2);
  });

  it('names a row of another number of columns, and takes quotation marks for letters', async () => {
    const { faults, events, report } = await importAll(`1\t2\n"${row({ id: '2', from: ['X', '"QUOTED'] })}`, gdelt);
    expect(faults).toMatchObject([{ line: 1, column: 2, reason: 'wrong-shape' }]);
    expect(events).toHaveLength(1);
    expect(report.made + report.joined + countLeftOut(report)).toBe(report.read);
  });

  it('is done soon with ten thousand rows of one page, each with names of its own', async () => {
    const start = performance.now();
    const { events } = await read(Array.from({ length: 10_000 }, (_, at) => ({ id: String(at), from: ['X', `NAME ${at}`] as const })));
    expect(events).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe('candidateTitle', () => {
  it.each([
    ['accuse', '112', 'Turkey', 'United Kingdom', 'Accusation or inquiry by Turkey against the United Kingdom'],
    ['aid', '070', '', 'Kenya', 'Aid for Kenya'],
    [null, '023', 'Kenya', '', 'Appeal by Kenya'],
    [null, '', '', '', 'Event'],
  ])('of %s %s by “%s” towards “%s” is “%s”', (type, code, source, target, title) => {
    expect(candidateTitle(type, code, source, target)).toBe(title);
  });
});

describe('nameInSmallLetters', () => {
  it.each([
    ['UNITED STATES', 'United States'], ['THE EU', 'the EU'], ['NEW YORK', 'New York'], ['USA', 'USA'], ['ROYAL BANK OF CANADA', 'Royal Bank of Canada'],
    ["COTE D'IVOIRE", "Cote D'Ivoire"], ['JEAN-CLAUDE', 'Jean-Claude'], ['Already Fine', 'Already Fine'], ['FBI AGENT', 'Fbi Agent'], ['CDC DIRECTOR', 'CDC Director'],
  ])('%s is %s', (name, written) => {
    expect(nameInSmallLetters(name)).toBe(written);
  });
});
