import { describe, expect, it } from 'vitest';
import type { Status } from '../story/story';
import { zoneOf } from '../time/clock';
import { extentOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import { markOf } from './mark-kind';

const BEIJING = zoneOf('Asia/Shanghai');

function mark(date: string, status: Status = 'happened') {
  const when = parseEdtf(date);
  return markOf({ when, status, extent: extentOf(when, BEIJING) });
}

describe('a mark is as wide as what is known, and says how', () => {
  it.each([
    ['2024-04-26', 'day', 'known', 'known'],
    ['2024-04-26~', 'day', 'known', 'known'],
    ['[2024-04-24..2024-04-26]', 'one-of', 'known', 'known'],
    ['[2024-04..2024-06]', 'one-of', 'known', 'known'],
    ['2024-04', 'coarse', 'known', 'known'],
    ['2024', 'coarse', 'known', 'known'],
    ['202X', 'coarse', 'known', 'known'],
    ['2024-04-26T13:20+08:00', 'time', 'known', 'known'],
    ['2024-05-16/2024-05-17', 'days', 'known', 'known'],
    ['2024-05-01/2024-05-14', 'days', 'known', 'known'],
    ['2024-05-01/2024-05-15', 'span', 'known', 'known'],
    ['/2024-04-26', 'span', 'unknown', 'known'],
    ['2023-04~/2024-04-26', 'span', 'approximate', 'known'],
    ['2024-04-25~/2024-04-26', 'span', 'approximate', 'known'],
    ['2024-04-01/..', 'span', 'known', 'open'],
    ['2024-04-01/', 'span', 'known', 'open'],
  ])('%s is drawn as “%s”, its start %s and its end %s', (date, kind, start, end) => {
    expect(mark(date)).toEqual({ kind, start, end });
  });

  it('leaves the end open while something is under way', () => {
    expect(mark('/2024-04-26', 'under-way')).toEqual({ kind: 'span', start: 'unknown', end: 'open' });
    expect(mark('2024-04-24/2024-04-26', 'under-way')).toEqual({ kind: 'span', start: 'known', end: 'open' });
  });

  it('draws a day as a day whatever its status', () => expect(mark('2024-04-26', 'under-way').kind).toBe('day'));
});

it('counts fourteen days by the calendar where a clock changes among them', () => {
  const newYork = zoneOf('America/New_York');
  for (const date of ['2024-03-04/2024-03-17', '2024-10-28/2024-11-10']) {
    const when = parseEdtf(date);
    expect([date, markOf({ when, status: 'happened', extent: extentOf(when, newYork) }).kind]).toEqual([date, 'days']);
  }
});
