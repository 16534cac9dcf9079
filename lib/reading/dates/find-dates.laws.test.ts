import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, formatDay, parseDay, weekdayOf, type CivilDay } from '../../time/civil-day';
import { zoneOf } from '../../time/clock';
import { parseEdtf } from '../../time/parse-edtf';
import type { Expression } from './expression';
import { datesOfTokens, findDates } from './find-dates';
import { tokenize } from './token';

const clock = zoneOf('Asia/Shanghai');
const anyDay = fc.integer({ min: civilDay(1990, 1, 1), max: civilDay(2090, 12, 31) }).map((day) => day as CivilDay);
const read = (text: string, published: CivilDay) => findDates(text, { published, clock });
const next = (day: CivilDay) => (day + 1) as CivilDay;
const spans = (found: readonly Expression[]) => found.map(({ start, end, value }) => ({ start, end, value }));

const RELATIVE = [
  'yesterday',
  'today',
  'tomorrow',
  'two days ago',
  'ten days ago',
  'three days from now',
  'the day before yesterday',
] as const;
const ABSOLUTE = [
  '24 April 2024',
  'April 24, 2024',
  'May 2023',
  '2011',
  'the 1990s',
  '2024-04-24',
  'Christmas 2019',
  'the third quarter of 2020',
  'June 6, 1944',
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const WORDS = [
  ...RELATIVE,
  ...ABSOLUTE,
  ...WEEKDAYS,
  'will',
  'met',
  'the',
  'of',
  'on',
  'in',
  'and',
  'to',
  '-',
  '–',
  ',',
  '.',
  '\n\n',
  'last',
  'next',
  'week',
  'years',
  'three',
  'first',
  '10',
  '26th',
  '13:20',
  'p.m.',
  'noon',
  'spring',
  'quarter',
  'early',
  'May',
  'may',
  '(',
  '“',
  '’s',
  '1914',
  '18',
  'BC',
  'a',
  'day',
  'ago',
  'later',
  'Oct.',
  '$',
  '\u{1F600}',
  '\u0301',
  '\u200b',
] as const;
const anyWords = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));

describe('laws of the finder of dates', () => {
  it('moves every relative day with publication, and no absolute date', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...RELATIVE), fc.constantFrom(...ABSOLUTE), (day, relative, absolute) => {
        const text = `They met ${relative}, and not in ${absolute}.`;
        const [before, after] = [read(text, day), read(text, next(day))];
        expect(formatDay(next(parseDay(before[0]?.value ?? '') ?? day))).toBe(after[0]?.value);
        expect(after[1]?.value).toBe(before[1]?.value);
        // Told as past, it ends with publication at the latest.
        const isCut = (edtf: string, to: CivilDay) => edtf === formatDay(to) || edtf.endsWith(`..${formatDay(to)}]`);
        const [first, second] = [before[1]?.edtf ?? '', after[1]?.edtf ?? ''];
        if (!isCut(first, day) && !isCut(second, next(day))) expect(second).toBe(first);
        expect(before).toHaveLength(2);
      }),
    );
  });

  it('takes a bare weekday for the last one or today, and where its clause looks ahead for the next or today', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...WEEKDAYS), (day, weekday) => {
        const past = parseDay(read(`They met on ${weekday}.`, day)[0]?.value ?? '');
        const ahead = parseDay(read(`They will meet on ${weekday}.`, day)[0]?.value ?? '');
        if (past === null || ahead === null) throw new Error('A weekday was not found.');
        expect(WEEKDAYS[weekdayOf(past) - 1]).toBe(weekday);
        expect(WEEKDAYS[weekdayOf(ahead) - 1]).toBe(weekday);
        expect(day - past).toBeGreaterThanOrEqual(0);
        expect(day - past).toBeLessThan(7);
        expect(ahead - day).toBeGreaterThanOrEqual(0);
        expect(ahead - day).toBeLessThan(7);
      }),
    );
  });

  it('changes one expression where one weekday is replaced by another of its length', () => {
    fc.assert(
      fc.property(anyDay, anyWords, anyWords, (day, before, after) => {
        const lead = `${before}.\n\nThe court met on `;
        const tail = ` and heard them.\n\n${after}`;
        const others = (weekday: string) =>
          spans(read(lead + weekday + tail, day)).filter(
            ({ start, end }) => end <= lead.length || start >= lead.length + weekday.length,
          );
        const near = (found: ReturnType<typeof others>) => found.filter(({ end }) => end <= lead.length);
        expect(near(others('Friday'))).toEqual(near(others('Monday')));
        expect(others('Friday').length).toBe(others('Monday').length);
      }),
      { numRuns: 40 },
    );
  });

  it('reads a hyphen as it reads an en dash', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 27 }),
        fc.constantFrom('', ', 2021', ', 1944'),
        (day, first, year) => {
          for (const text of [
            `It ran April ${first}-${first + 1}${year}.`,
            `It ran ${first}-${first + 1} April${year}.`,
            'The war of 1914-18.',
            'a three-day visit',
          ]) {
            expect(spans(read(text.replaceAll('-', '–'), day))).toEqual(spans(read(text, day)));
            expect(read(text.replaceAll('-', '–'), day).map(({ edtf }) => edtf)).toEqual(
              read(text, day).map(({ edtf }) => edtf),
            );
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('gives spans in order, within the text and without overlap, and EDTF that reads back', () => {
    const anyText = fc.oneof(anyWords, fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(anyDay, anyText, (day, text) => {
        let last = 0;
        for (const { start, end, edtf, value, why } of read(text, day)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          if (edtf !== null) expect(parseEdtf(edtf).text).toBe(edtf);
          expect(value).toMatch(/^[A-Z0-9_:.+-]+$/);
          expect(why).not.toBe('');
          last = end;
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile texts', () => {
  const SIZE = 400;
  it.each([
    ['digits', '1'],
    ['digits and commas', '1,'],
    ['digits and dashes', '12-'],
    ['brackets', '(['],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['quotations', '“'],
    ['capitals', 'A'],
    ['months', 'May '],
    ['days in a row', '24, 25 and 26 '],
    ['times', '9 a.m. on '],
    ['numbers in words', 'twenty-'],
    ['articles', 'the the last '],
    ['halves', 'first half '],
    ['years', 'in 1944 '],
    ['letters', 'é'],
    ['quarters', 'a quarter to the '],
    ['deadlines', 'was to until by Monday '],
    ['lengths in a row', '16- and 17-year-old '],
    ['days said', 'had said on Monday '],
    ['ordinals', 'the 1st '],
  ])('of %s take steps linear in their length', (_name, piece) => {
    const [once, twice] = [SIZE, SIZE * 2].map((size) => stepsOf(piece.repeat(size / piece.length)));
    // Twice the text takes twice the steps, and a few for where it begins; four times were it quadratic.
    expect(twice ?? 0).toBeLessThan(2.2 * (once ?? 0) + 300);
  });
});

/** How often a token was looked at. */
function stepsOf(text: string): number {
  let steps = 0;
  const tokens = new Proxy(tokenize(text), {
    get(target, property, receiver) {
      steps += 1;
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
  datesOfTokens(text, tokens, { published: civilDay(2024, 4, 26), clock });
  return steps;
}
