import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import { eventRecipe } from './example-events';
import { dayRangeOf, matchTime } from './match-time';

/** A range as a link writes it: one date, or two. */
function match(when: string, range: string): string {
  const [from, to = from] = range.split('..') as [string, string?];
  return matchTime(parseEdtf(when), dayRangeOf({ from: from || null, to: to || null })!);
}

describe('whether an event lies within dates', () => {
  it.each([
    // A day.
    ['2024-04-26', '2024-04-26', 'sure'],
    ['2024-04-26', '2024-04', 'sure'],
    ['2024-04-26', '2024-04-27', 'no'],
    ['2024-04-26', '..2024-04-26', 'sure'],
    ['2024-04-26', '2024-04-27..', 'no'],
    // One of several days.
    ['[2024-04-24..2024-04-26]', '2024-04-24..2024-04-26', 'sure'],
    ['[2024-04-24..2024-04-26]', '2024-04-26', 'maybe'],
    ['[2024-04-24..2024-04-26]', '2024-04-25..2024-05', 'maybe'],
    ['[2024-04-24..2024-04-26]', '2024-04-27', 'no'],
    // A month, a year.
    ['2024-05', '2024-05', 'sure'],
    ['2024-05', '2024', 'sure'],
    ['2024-05', '2024-05-16', 'maybe'],
    ['2024-05', '2024-05-02..', 'maybe'],
    ['2024-05', '2024-04', 'no'],
    ['2024', '2024-04', 'maybe'],
    ['202X', '2024', 'maybe'],
    // It lasted: each of its days is one on which it went on.
    ['2024-05-16/2024-05-17', '2024-05-17', 'sure'],
    ['2024-05-16/2024-05-17', '2024-05-15..2024-05-16', 'sure'],
    ['2024-05-16/2024-05-17', '2024-05-18', 'no'],
    ['2024-04/2024-06', '2024-05', 'sure'],
    ['2024-04/2024-06', '2024-04-10', 'maybe'],
    ['2024-04/2024-06', '2024-06', 'sure'],
    // Its start is unknown: only its end is sure.
    ['/2024-04-26', '2024-04-26', 'sure'],
    ['/2024-04-26', '2024-04-25', 'maybe'],
    ['/2024-04-26', '2024-04-27', 'no'],
    ['/2024-04-26', '1999', 'maybe'],
    // It goes on, or its end is unknown.
    ['2024-04-01/..', '2024-05', 'sure'],
    ['2024-04-01/..', '2024-03', 'no'],
    ['2024-04-01/', '2024-05', 'maybe'],
    ['2024-04-01/', '2024-04-01', 'sure'],
    // It began about then.
    ['2023-04~/2024-04-26', '2024-04-26', 'sure'],
    ['2023-04~/2024-04-26', '2023-12', 'maybe'],
    ['2023-04~/2024-04-26', '2023-04', 'maybe'],
    ['2023-04~/2024-04-26', '2024-04-27', 'no'],
    ['2024-04-01/2024-04-10~', '2024-04-05', 'maybe'],
    ['2024-04-01/2024-04-10~', '2024-04-01', 'sure'],
    // A clock time is on the day that its own clock shows.
    ['2024-04-26T23:30-04:00', '2024-04-26', 'sure'],
    ['2024-04-26T23:30-04:00', '2024-04-27', 'no'],
  ])('takes %s within %s as %s', (when, range, certainty) => expect(match(when, range)).toBe(certainty));

  it('takes everything as within dates that are open at both ends, whatever is known of it', () => {
    fc.assert(fc.property(eventRecipe, ({ when }) => {
      expect(matchTime(parseEdtf(when), { from: -Infinity, to: Infinity })).not.toBe('no');
    }));
  });

  it('leaves an event out exactly where none of its days are within', () => {
    fc.assert(fc.property(eventRecipe, fc.integer({ min: 19_000, max: 20_500 }), fc.nat({ max: 400 }), ({ when }, from, length) => {
      const date = parseEdtf(when);
      const { earliest, latest } = daysOf(date);
      const outside = (latest ?? Infinity) < from || (earliest ?? -Infinity) > from + length;
      expect(matchTime(date, { from, to: from + length }) === 'no').toBe(outside);
    }));
  });

  it('only gets surer when the dates widen', () => {
    fc.assert(fc.property(eventRecipe, fc.integer({ min: 19_000, max: 20_500 }), fc.nat({ max: 400 }), fc.nat({ max: 90 }), fc.nat({ max: 90 }), ({ when }, from, length, before, after) => {
      const rank = { no: 0, maybe: 1, sure: 2 };
      const date = parseEdtf(when);
      const narrow = matchTime(date, { from, to: from + length });
      const wide = matchTime(date, { from: from - before, to: from + length + after });
      expect(rank[wide]).toBeGreaterThanOrEqual(rank[narrow]);
    }));
  });
});

describe('the days that a link’s dates span', () => {
  it('are both inclusive, out to the ends of months and years', () => {
    expect(dayRangeOf({ from: '1970', to: '1970-02' })).toEqual({ from: 0, to: 58 });
    expect(dayRangeOf({ from: '1970-01-02', to: '1970-01-02' })).toEqual({ from: 1, to: 1 });
  });

  it('are open where no date stands, and none where there is no filter', () => {
    expect(dayRangeOf({ from: null, to: '1970-01-01' })).toEqual({ from: -Infinity, to: 0 });
    expect(dayRangeOf({ from: '1970-01-01', to: null })).toEqual({ from: 0, to: Infinity });
    expect(dayRangeOf(null)).toBeNull();
  });
});
