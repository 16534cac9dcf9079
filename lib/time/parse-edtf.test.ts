import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, formatDay, type CivilDay } from './civil-day';
import { EdtfError } from './edtf-error';
import { formatEdtf } from './format-edtf';
import { parseEdtf } from './parse-edtf';

const sure = { approximate: false, uncertain: false };

const date = fc
  .tuple(fc.integer({ min: civilDay(-9999, 1, 1), max: civilDay(9999, 12, 31) }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => {
    const text = formatDay(day as CivilDay);
    return text.slice(0, text.startsWith('-') ? length + 1 : length);
  });
const qualified = fc.tuple(date, fc.constantFrom('', '~', '?', '%')).map(([text, mark]) => text + mark);
const two = (digits: number): string => String(digits).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(23), fc.nat(59), fc.nat(59), fc.integer({ min: -840, max: 840 }))
  .map(([day, hour, minute, second, offset]) => {
    const distance = Math.abs(offset);
    const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
    return `${formatDay(day as CivilDay)}T${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}${zone}`;
  });
const anything = fc.oneof(
  qualified,
  time,
  qualified.map((text) => `${text}/..`),
  qualified.map((text) => `/${text}`),
  fc.tuple(qualified, qualified).map(([from, to]) => `${from}/${to}`),
  fc.tuple(qualified, qualified).map(([from, to]) => `[${from}..${to}]`),
);

function errorOf(text: string): EdtfError {
  try {
    parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
  throw new Error(`“${text}” was read as a date.`);
}

describe('reading EDTF', () => {
  it.each([
    ['2024', { kind: 'date', date: { year: 2024, ...sure } }],
    ['2024-05', { kind: 'date', date: { year: 2024, month: 5, ...sure } }],
    ['2024-02-29', { kind: 'date', date: { year: 2024, month: 2, day: 29, ...sure } }],
    ['2023-04~', { kind: 'date', date: { year: 2023, month: 4, approximate: true, uncertain: false } }],
    ['2023-04?', { kind: 'date', date: { year: 2023, month: 4, approximate: false, uncertain: true } }],
    ['1984%', { kind: 'date', date: { year: 1984, approximate: true, uncertain: true } }],
    ['-0043-03-15', { kind: 'date', date: { year: -43, month: 3, day: 15, ...sure } }],
    ['0000', { kind: 'date', date: { year: 0, ...sure } }],
    ['202X', { kind: 'date', date: { year: 2020, span: 'decade', ...sure } }],
    ['19XX~', { kind: 'date', date: { year: 1900, span: 'century', approximate: true, uncertain: false } }],
    ['/2024-04-26', { kind: 'interval', from: 'unknown', to: { year: 2024, month: 4, day: 26, ...sure } }],
    ['2024-04/', { kind: 'interval', from: { year: 2024, month: 4, ...sure }, to: 'unknown' }],
    ['2024-04/..', { kind: 'interval', from: { year: 2024, month: 4, ...sure }, to: 'open' }],
    ['../2024', { kind: 'interval', from: 'open', to: { year: 2024, ...sure } }],
    ['2024-04-20/2024-04', {
      kind: 'interval', from: { year: 2024, month: 4, day: 20, ...sure }, to: { year: 2024, month: 4, ...sure },
    }],
    ['[2024-04-23..2024-04-25]', {
      kind: 'oneOf', from: { year: 2024, month: 4, day: 23, ...sure }, to: { year: 2024, month: 4, day: 25, ...sure },
    }],
    ['2024-04-26T13:20+08:00', {
      kind: 'time', date: { year: 2024, month: 4, day: 26, ...sure }, hour: 13, minute: 20, second: 0, offsetMinutes: 480,
    }],
    ['2024-04-26T05:20:07Z', {
      kind: 'time', date: { year: 2024, month: 4, day: 26, ...sure }, hour: 5, minute: 20, second: 7, offsetMinutes: 0,
    }],
  ])('reads “%s”', (text, meaning) => {
    expect(parseEdtf(text)).toEqual({ ...meaning, text });
  });

  it.each([
    ['2024-04-26T13:20:00+0800', '2024-04-26T13:20+08:00'],
    ['2024-04-26T13:20-04', '2024-04-26T13:20-04:00'],
    ['2024-04-26T13:20+00:00', '2024-04-26T13:20Z'],
    ['2024-04-26T13:20-00:00', '2024-04-26T13:20Z'],
  ])('writes “%s” canonically as “%s”', (text, canonical) => {
    expect(parseEdtf(text).text).toBe(canonical);
  });

  it.each([
    ['2024-02-30', 8, 'February 2024 has 29 days'],
    ['2023-02-29', 8, 'February 2023 has 28 days'],
    ['2024-13', 5, 'no month 13'],
    ['2024-00-01', 5, 'no month 0'],
    ['2024-04-00', 8, 'no day 0'],
    ['2024-21', 5, 'seasons'],
    ['-0000', 0, 'year zero'],
    ['202X-04', 4, 'unspecified'],
    ['', 0, 'missing'],
    ['Friday', 0, 'expected'],
    ['2024-4-26', 6, 'expected'],
    ['20240426', 4, 'expected'],
    ['2024-04-26~~', 10, 'expected'],
    ['~2024', 0, 'expected'],
    [' 2024', 0, 'expected'],
    ['2024-04–26', 7, 'expected'],
    ['Y12024', 0, 'expected'],
    ['[2024-04-23..2024-04-31]', 21, 'April 2024 has 30 days'],
    ['[2024-04-25..2024-04-23]', 13, 'before the beginning'],
    ['[..2024-04-25]', 1, 'no first day'],
    ['[2024-04-23..]', 13, 'no last day'],
    ['[2024-04-23]', 1, '“..”'],
    ['[2024-04-23..2024-04-25', 22, '“]”'],
    ['[2024-04-23,2024-04-25]', 11, 'list'],
    ['2024-05/2024-04', 8, 'before the beginning'],
    ['2024-05/2024-04-30', 8, 'before the beginning'],
    ['2024-04-24/2024-02-30', 19, 'February 2024'],
    ['2024/2025/2026', 9, 'expected'],
    ['/', 0, 'neither end'],
    ['../..', 0, 'neither end'],
    ['2024-04-26T13:20+08:00/2024-04-27', 10, 'without clock times'],
    ['2024-04-26T13:20', 16, 'needs its offset'],
    ['2024-04T13:20Z', 7, 'full date'],
    ['2024-04-26~T13:20Z', 10, 'without ~'],
    ['2024-04-26T24:00Z', 11, 'no hour 24'],
    ['2024-04-26T13:60Z', 14, 'no minute 60'],
    ['2024-04-26T13:20:60Z', 17, 'no second 60'],
    ['2024-04-26T13:20+14:01', 16, 'at most 14:00'],
    ['2024-04-26T13:20+08:60', 16, 'offset minute'],
    ['2024-04-26T1:20Z', 11, 'expected a time'],
  ])('refuses “%s” at %i', (text, index, problem) => {
    const error = errorOf(text);
    expect(error.index).toBe(index);
    expect(error.message).toContain(problem);
    expect(error.message).toContain(`“${text}”`);
    expect(error.message).toContain(`character ${index + 1}`);
  });

  it('refuses a long text without reading it, and quotes its beginning', () => {
    const error = errorOf(`[${'2024-04-26'.repeat(100_000)}]`);
    expect(error.message).toContain('longer than 100 characters');
    expect(error.message.length).toBeLessThan(250);
  });

  it('gives a date or its own error for any text, and nothing else', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0123456789-./[]~?%XTZ:+, '), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        try {
          parseEdtf(text);
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('writes what it read: text and meaning come back', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let read;
        try {
          read = parseEdtf(text);
        } catch (error) {
          // Two random ends may be reversed; every other text here is a date.
          expect((error as EdtfError).problem).toContain('before the beginning');
          return;
        }
        expect(read.text).toBe(text);
        expect(formatEdtf(read)).toBe(text);
        expect(parseEdtf(read.text)).toEqual(read);
      }),
      { numRuns: 1000 },
    );
  });
});
