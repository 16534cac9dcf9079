import { describe, expect, it } from 'vitest';
import { NO_NAMES } from '@/lib/import/own-names';
import type { ReadMessage, ReadRequest } from './read-message';
import { readOpened } from './read-opened';

async function read(text: string | Uint8Array<ArrayBuffer>, more: Partial<ReadRequest> = {}) {
  const told: ReadMessage[] = [];
  const request = { file: new Blob([text]), name: 'sheet.csv', mapping: null, built: '2026-01-02', names: NO_NAMES, ...more };
  await readOpened(request, (message) => told.push(message));
  return { told, last: told.at(-1)! };
}

const opened = async (...given: Parameters<typeof read>) => {
  const { last } = await read(...given);
  if (last.kind !== 'read') throw new Error(`It was not read: ${JSON.stringify(last)}`);
  return last.read;
};

describe('a file that a reader opens', () => {
  it('is read in time order, with what was left out, and tells how far it has come', async () => {
    const { told, last } = await read('title,date\nB,1951\nC,soon\nA,1950-02-14\n');
    expect(told[0]!.kind).toBe('progress');
    if (last.kind !== 'read') throw new Error(last.kind);
    expect(last.read.rows.map(({ title, when }) => `${title} ${when}`)).toEqual(['A 1950-02-14', 'B 1951']);
    expect(last.read.faults.map(({ line, column, reason }) => [line, column, reason])).toEqual([[3, 2, 'wrong-date']]);
    expect([last.read.report.read, last.read.manifest.size, last.read.hasColumns]).toEqual([3, 2, true]);
  });

  it('names itself as the source of what names none', async () => {
    const { rows } = await opened('title,date,source\nA,1950,A book\nB,1951,\n');
    expect(rows.map(({ source }) => source)).toEqual([['A book', null], ['sheet.csv', null]]);
  });

  it.each([
    ['semicolons', 'title;date\nA;1950\n'], ['tabs', 'title\tdate\nA\t1950\n'], ['a byte order mark and Windows lines', '\ufefftitle,date\r\nA,1950\r\n'],
    ['a comma between quotation marks', '"title","date","a;b;c"\n"A","1950",""\n'],
  ])('may have %s', async (_what, text) => {
    expect((await opened(text)).rows.map(({ title }) => title)).toEqual(['A']);
  });

  it('asks what the columns hold where their names do not say it, with the first rows and what they seem to be', async () => {
    const { last } = await read(`Vorgang;date\n${'Ein Vertrag;1950\n'.repeat(5)}`);
    expect(last).toMatchObject({ kind: 'columns', preview: { header: ['Vorgang', 'date'], guess: { when: 'date' } } });
    expect(last.kind === 'columns' && last.preview.rows).toEqual(Array.from({ length: 3 }, () => ['Ein Vertrag', '1950']));
  });

  it('is read by the columns that were named, and asks again where the reader wants to', async () => {
    const text = 'title,Vorgang,date\nx,Ein Vertrag,1950\n';
    const { rows } = await opened(text, { mapping: { name: 'sheet', title: 'Vorgang', when: 'date' } });
    expect(rows.map(({ title }) => title)).toEqual(['Ein Vertrag']);
    expect((await read(text, { mapping: 'ask' })).last).toMatchObject({ kind: 'columns', problem: null });
  });

  it('may be a document of JSON, whose slugs the site knows', async () => {
    const event = { id: 'a', title: 'A', topics: [{ topic: 'trade' }], reports: [{ source: 's', when: '1950', clock: 'UTC', status: 'happened' }] };
    const { manifest, hasColumns } = await opened(JSON.stringify({ events: [event] }), { names: { topics: [['trade', 'Trade and tariffs']], actors: [] } });
    expect([manifest.names.topics.map(({ name }) => name), hasColumns]).toEqual([['Trade and tariffs'], false]);
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['nothing', ' \n', 'The file is empty.'],
    ['a header alone', 'title,date\n', 'The file has no rows beneath its header, or no events.'],
    ['no date at all', 'title,date\nA,soon\n', 'No event could be made of it. The first fault: line 2, column 2: '],
    ['JSON that does not end', '{"events": [', 'The JSON cannot be read: line 1'],
    ['JSON of something else', '{"a": 1}', 'neither “events” nor “timeline”'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x74, 0x00]), 'not UTF-8'],
  ])('is named for what it is where it holds %s', async (_what, text, words) => {
    const { last } = await read(text);
    expect(last.kind === 'failed' && last.problem).toContain(words);
  });

  it('counts letters that are no UTF-8', async () => {
    const { report } = await opened(new Uint8Array([...'title,date\nA'].map((sign) => sign.charCodeAt(0)).concat([0xe9], [...',1950\n'].map((sign) => sign.charCodeAt(0)))));
    expect(report.notes.map(({ kind }) => kind)).toEqual(['bad-letters']);
  });
});
