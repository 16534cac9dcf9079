import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf';
import { citationDate, isDoubted } from './citation-date';
import { cslDate, sharedParts } from './csl-date';

describe('a date in a citation', () => {
  it.each([
    ['2024-04-26', '2024, April 26', 'April 26, 2024', '26 Apr. 2024'],
    ['2018-03', '2018, March', 'March 2018', 'Mar. 2018'],
    ['2024', '2024', '2024', '2024'],
    ['2024-05-14', '2024, May 14', 'May 14, 2024', '14 May 2024'],
    ['2024-09-01', '2024, September 1', 'September 1, 2024', '1 Sept. 2024'],
    ['2024-04-26T13:20+08:00', '2024, April 26', 'April 26, 2024', '26 Apr. 2024'],
    ['2024-04-24/2024-04-26', '2024, April 24–26', 'April 24–26, 2024', '24–26 Apr. 2024'],
    ['2024-04-30/2024-05-02', '2024, April 30–May 2', 'April 30–May 2, 2024', '30 Apr.–2 May 2024'],
    ['2023-12-30/2024-01-02', '2023, December 30–2024, January 2', 'December 30, 2023–January 2, 2024', '30 Dec. 2023–2 Jan. 2024'],
    ['2024-04/2024-06', '2024, April–June', 'April–June 2024', 'Apr.–June 2024'],
    ['2023/2024', '2023–2024', '2023–2024', '2023–2024'],
    ['[2024-04-24..2024-04-26]', '2024, one day of April 24–26', 'one day of April 24–26, 2024', 'one day of 24–26 Apr. 2024'],
    ['[2024-04..2024-06]', '2024, one month of April–June', 'one month of April–June 2024', 'one month of Apr.–June 2024'],
    [
      '[2023-12-31..2024-01-01]', 'one day of 2023, December 31–2024, January 1',
      'one day of December 31, 2023–January 1, 2024', 'one day of 31 Dec. 2023–1 Jan. 2024',
    ],
    ['[2023..2024]', 'one year of 2023–2024', 'one year of 2023–2024', 'one year of 2023–2024'],
    ['[2024-04-24..2024-04-24]', '2024, April 24', 'April 24, 2024', '24 Apr. 2024'],
    ['2024-04-26?', '2024, April 26?', 'April 26, 2024?', '26 Apr. 2024?'],
    ['2023-04~', 'ca. 2023, April', 'ca. April 2023', 'circa Apr. 2023'],
    ['2023%', 'ca. 2023?', 'ca. 2023?', 'circa 2023?'],
    ['202X', '2020s', '2020s', '2020s'],
    ['2024-04/..', 'from 2024, April', 'from April 2024', 'from Apr. 2024'],
    ['/2024-04-26', 'until 2024, April 26', 'until April 26, 2024', 'until 26 Apr. 2024'],
    ['-0043-03-15', '44 BC, March 15', 'March 15, 44 BC', '15 Mar. 44 BC'],
  ])('%s is “%s” in APA, “%s” in Chicago and “%s” in MLA', (edtf, apa, chicago, mla) => {
    const date = parseEdtf(edtf);
    expect([citationDate(date, 'apa'), citationDate(date, 'chicago'), citationDate(date, 'mla')]).toEqual([apa, chicago, mla]);
  });

  it('that nobody knows is none', () => {
    expect(citationDate(null, 'apa')).toBeNull();
  });

  it.each([
    ['2024-04-26', false], ['2024-04', false], ['2024-04-24/2024-04-26', false], ['[2024-04-24..2024-04-26]', true],
    ['2024-04-26?', true], ['2024~', true], ['202X', true], ['2024/..', true],
  ])('%s is in doubt: %s', (edtf, doubted) => {
    expect(isDoubted(parseEdtf(edtf))).toBe(doubted);
  });
});

describe('a date in CSL-JSON', () => {
  it.each([
    ['2024-04-26', { 'date-parts': [[2024, 4, 26]] }, [2024, 4, 26]],
    ['2018-03', { 'date-parts': [[2018, 3]] }, [2018, 3]],
    ['[2024-04-24..2024-04-26]', { 'date-parts': [[2024, 4, 24], [2024, 4, 26]], circa: true }, [2024, 4]],
    ['2023-12-30/2024-01-02', { 'date-parts': [[2023, 12, 30], [2024, 1, 2]] }, []],
    ['2024-04/2024-04-26', { 'date-parts': [[2024, 4], [2024, 4, 26]] }, [2024, 4]],
    ['2024-04-26/2024-04', { 'date-parts': [[2024, 4, 26], [2024, 4]] }, [2024, 4]],
    ['2023-04~', { 'date-parts': [[2023, 4]], circa: true }, [2023, 4]],
    ['202X', { 'date-parts': [[2020], [2029]], circa: true }, []],
    ['2024-04-26T13:20+08:00', { 'date-parts': [[2024, 4, 26]] }, [2024, 4, 26]],
    ['2024-04/..', { literal: 'April 2024 onwards' }, []],
    ['-0043-03-15', { literal: 'Friday 15 March 44 BC' }, []],
  ])('%s is %o, of which %o is sure', (edtf, csl, sure) => {
    const date = parseEdtf(edtf);
    expect([cslDate(date), sharedParts(date)]).toEqual([csl, sure]);
  });

  it('names a year and month only, never a day, for one day of a month', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 28 }), (from, to) => {
      const date = parseEdtf(`[2024-02-${String(from).padStart(2, '0')}..2024-02-${to}]`);
      expect(sharedParts(date)).toEqual([2024, 2]);
    }));
  });
});
