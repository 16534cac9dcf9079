import { describe, expect, it } from 'vitest';
import { importAll } from './example-import';
import { ImportError } from './import-error';
import { timelineJs } from './import-timelinejs';

const read = (document: unknown) => importAll(JSON.stringify(document, null, 1), timelineJs);
const slide = (start: unknown, rest: object = {}) => ({ start_date: start, text: { headline: 'Talks' }, ...rest });

describe('timelineJs', () => {
  it('reads a document of version 3, its HTML as text and its numbers written as text', async () => {
    const { events } = await read({
      title: { text: { headline: 'A <em>long</em> view' } },
      events: [{
        unique_id: 'talks', group: 'Trade', display_date: 'that spring', location: { name: 'Geneva' },
        start_date: { year: '1985', month: '04', day: '' }, end_date: { year: 1986 },
        text: { headline: 'Talks<br/>resume', text: '<p>First&nbsp;day.</p><script>alert(1)</script>' },
        media: { url: 'javascript:alert(1)' },
      }],
    });
    expect(events).toEqual([{
      seed: 'timelinejs:talks', title: 'Talks resume', summary: 'First day.', when: '1985-04/1986', phrase: 'that spring', clock: null, status: 'happened', type: null,
      actors: [], topics: ['Trade'], places: ['Geneva'], source: { title: 'A long view', address: null }, kind: 'fact', importance: null,
    }]);
  });

  it('reads a document of version 2', async () => {
    const { events, report } = await read({
      timeline: {
        headline: 'Then', era: [{ startDate: '1980', endDate: '1989', headline: 'Eighties' }],
        date: [
          { startDate: '1963,8,9', endDate: '1963,8,28', headline: 'March', text: 'Words.', tag: 'Rights' },
          { startDate: '1978', endDate: '', headline: 'Year' },
          { startDate: '2012,1,26,19,30', headline: 'Evening' },
        ],
      },
    });
    expect(events.map(({ title, when, topics }) => [title, when, topics])).toEqual([['March', '1963-08-09/1963-08-28', ['Rights']], ['Year', '1978', []], ['Evening', '2012-01-26', []]]);
    expect(report).toMatchObject({ read: 4, made: 3, leftOut: [{ kind: 'era', count: 1 }], notes: [{ kind: 'time-dropped', count: 1 }] });
  });

  it.each([
    [{ year: '622', month: '08', day: '09' }, '0622-08-09'],
    [{ year: '-300' }, '-0300'],
    [{ year: 0 }, '0000'],
    [{ year: 2024, month: 2, day: 29, hour: '', minute: null }, '2024-02-29'],
  ])('reads %j as %s', async (start, when) => {
    expect((await read({ events: [slide(start)] })).events).toMatchObject([{ when }]);
  });

  it.each([
    [{ end_date: { year: '', month: '', day: '' } }],
    [{ end_date: null }],
    [{ end_date: { year: '2024', month: '4' } }],
  ])('takes %j for no end', async (rest) => {
    expect((await read({ events: [slide({ year: '2024', month: '04' }, rest)] })).events).toMatchObject([{ when: '2024-04' }]);
  });

  it('names each fault by the line and the column of its value, and reads the other slides', async () => {
    const text = [
      '{"events": [',
      ' {"start_date": {"year": "2024", "month": "13"}, "text": {"headline": "a"}},',
      ' {"start_date": {"year": "2024", "day": "3"}, "text": {"headline": "b"}},',
      ' {"start_date": {"year": "MMXXIV"}, "text": {"headline": "c"}},',
      ' {"start_date": {"year": "-13800000000"}, "text": {"headline": "d"}},',
      ' {"start_date": {"month": "3"}, "text": {"headline": "e"}},',
      ' {"text": {"headline": "f"}},',
      ' {"start_date": "2024", "text": {"headline": "g"}},',
      ' {"start_date": {"year": 2024}, "end_date": {"year": 2023}, "text": {"headline": "h"}},',
      ' {"start_date": {"year": 2024}, "text": {"headline": " <b></b>"}},',
      ' 7, null,',
      ' {"start_date": {"year": 2024}, "text": {"headline": "good"}}',
      ']}',
    ].join('\n');
    const { events, faults, report } = await importAll(text, timelineJs);
    expect(events.map(({ title }) => title)).toEqual(['good']);
    expect(faults.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 43, 'wrong-date'], [3, 41, 'wrong-date'], [4, 26, 'wrong-date'], [5, 26, 'far-year'], [6, 17, 'no-year'], [7, 2, 'no-date'],
      [8, 17, 'wrong-date'], [9, 45, 'wrong-date'], [10, 2, 'no-title'], [11, 2, 'no-date'], [11, 5, 'no-date'],
    ]);
    expect(report.read).toBe(12);
  });

  it('takes the first sentence of a slide without a headline for its title', async () => {
    const { events } = await read({ events: [{ start_date: { year: 1964 }, text: { text: '<p>Mr. King went to St. Louis. He spoke.</p>' } }] });
    expect(events).toMatchObject([{ title: 'Mr. King went to St. Louis' }]);
  });

  it('joins slides that say the same, and refuses one that shares an id and says something else', async () => {
    const { report } = await read({ events: [slide({ year: 1 }, { unique_id: 'x' }), slide({ year: '1' }), slide({ year: 2 }, { unique_id: 'x' })] });
    expect(report).toMatchObject({ made: 1, joined: 1, leftOut: [{ kind: 'id-twice', count: 1 }] });
  });

  it.each(['', '{}', '[]', '7', '{"events": {}}', '{"timeline": {"date": 1}}', '{"events": [', '['.repeat(100_000)])('refuses %.30j as a whole', async (text) => {
    await expect(importAll(text, timelineJs)).rejects.toBeInstanceOf(ImportError);
  });

  it('refuses a document beyond the limit before it is read', async () => {
    await expect(importAll(['{"events": [', '1,'.repeat(1_000)], timelineJs, { limits: { longestRow: 100 } })).rejects.toThrow('longer than 100');
  });

  it('is not fooled by names of the language’s own', async () => {
    const { events } = await importAll('{"__proto__": {"events": []}, "events": [{"__proto__": {"x": 1}, "start_date": {"year": 1, "constructor": 2}, "text": {"headline": "toString"}}]}', timelineJs);
    expect(events).toMatchObject([{ title: 'toString' }]);
    expect('x' in {}).toBe(false);
  });
});
