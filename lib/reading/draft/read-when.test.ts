import { describe, expect, it } from 'vitest';
import { civilDay } from '../../time/civil-day';
import { zoneOf } from '../../time/clock';
import { parseEdtf } from '../../time/parse-edtf';
import { knownTo, meantAs } from './known-to';
import { readWhen } from './read-when';

const CLOCK = zoneOf('Asia/Shanghai');
const read = (words: string, known = true) => {
  const when = readWhen(words, known ? civilDay(2024, 4, 26) : null, CLOCK);
  return when.kind === 'date' ? when.when.text : when.kind === 'none' ? null : when.problem;
};

describe('a date that a reader writes', () => {
  it.each([
    ['2024-04-26', '2024-04-26'],
    ['[2024-04-23..2024-04-25]', '[2024-04-23..2024-04-25]'],
    ['26 April 2024', '2024-04-26'],
    ['April 2024', '2024-04'],
    ['Fri 26 April 2024', '2024-04-26'],
    ['on Wednesday', '2024-04-24'],
    ['23 to 25 April 2024', '2024-04-23/2024-04-25'],
    ['  ', null],
  ])('“%s” is %s', (words, edtf) => expect(read(words)).toBe(edtf));

  it.each([
    ['soonish perhaps', 'is no date that this page can read'],
    ['2024-02-30', 'Write it as'],
    ['x'.repeat(130), 'at most 120 characters'],
    ['26 April 2024 and the war', 'is no date'],
  ])('“%s” is refused with a word', (words, word) => expect(read(words)).toContain(word));

  it('counts from no day where none is known', () => {
    expect(read('on Wednesday', false)).toContain('which is not known yet');
    expect(read('26 April 2024', false)).toBe('2024-04-26');
  });

  it('with two ends is one of those days or all of them', () => {
    expect(knownTo(parseEdtf('2024-04-23/2024-04-25'))).toBe('all');
    expect(meantAs(parseEdtf('2024-04-23/2024-04-25'), 'one-of')).toBe('[2024-04-23..2024-04-25]');
    expect(meantAs(parseEdtf('[2024-04-23..2024-04-25]'), 'all')).toBe('2024-04-23/2024-04-25');
    expect([knownTo(parseEdtf('2024-04')), knownTo(parseEdtf('/2024-04-25'))]).toEqual([null, null]);
  });
});
