import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownEvent } from '../story/known-event';
import type { Clock } from '../story/story';
import { zoneOf } from '../time/clock';
import { extentOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import { clockStrip } from './clock-strip';

const WASHINGTON = zoneOf('America/New_York');
const BEIJING = zoneOf('Asia/Shanghai');
const MOSCOW = zoneOf('Europe/Moscow');
const AXIS = [WASHINGTON, BEIJING];
const CLOCKS: Clock[] = [
  { zone: WASHINGTON, city: 'Washington' },
  { zone: BEIJING, city: 'Beijing' },
  { zone: MOSCOW, city: 'Moscow' },
];

/** Only what the strip reads. */
function known(date: string, clock = BEIJING, minutes: number | null = null): KnownEvent {
  const when = parseEdtf(date);
  const duration = minutes === null ? null : { minutes, approximate: true, words: '' };
  return { when, clock, extent: extentOf(when, clock), status: 'happened', event: { duration } } as unknown as KnownEvent;
}

describe('a day on two clocks', () => {
  const strip = clockStrip(known('2024-04-26', BEIJING, 330), AXIS, CLOCKS)!;

  it('stands between half a day before and half a day after', () => {
    expect(strip.mark).toMatchObject({ x0: 141.5, x1: 268.5, mark: { kind: 'day' } });
  });

  it('begins at noon on the other clock’s day before', () => {
    const [washington, beijing] = strip.rows;
    expect(washington!.days).toEqual([
      { x: 78, tick: true, label: 'Thu 25' },
      { x: 205, tick: true, label: 'Fri 26' },
    ]);
    expect(beijing!.days).toEqual([
      { x: 78, tick: false, label: 'Thu 25' },
      { x: 141.5, tick: true, label: 'Fri 26' },
      { x: 268.5, tick: true, label: 'Sat 27' },
    ]);
  });

  it('shows each clock’s own nights', () => {
    expect(strip.rows[1]!.nights).toEqual([{ x: 109.75, width: 63.5 }, { x: 236.75, width: 63.5 }]);
  });

  it('draws a known length to the same scale', () => {
    expect(strip.lengthPx).toBeCloseTo((330 / 2880) * 254, 1);
  });
});

it('keeps a quarter of a day beside one of several days', () => {
  const strip = clockStrip(known('[2024-04-23..2024-04-25]', WASHINGTON), AXIS, CLOCKS)!;
  expect(strip.mark).toMatchObject({ x0: 96.14, x1: 313.86, mark: { kind: 'one-of' } });
  expect(strip.rows[0]!.days.map(({ label }) => label)).toEqual(['', 'Tue 23', 'Wed 24', 'Thu 25', '']);
});

it('ticks the midnights within something that lasted days, on its own clock', () => {
  expect(clockStrip(known('2024-05-16/2024-05-17'), AXIS, CLOCKS)!.mark.midnights).toEqual([205]);
});

it('adds the event’s own clock where the axis lacks it', () => {
  const strip = clockStrip(known('2024-04-25', MOSCOW), AXIS, CLOCKS)!;
  expect(strip.rows.map(({ city }) => city)).toEqual(['Washington', 'Beijing', 'Moscow']);
  expect(strip.rows[2]!.days.some(({ x, tick }) => tick && x === strip.mark.x0)).toBe(true);
});

it.each(['2024-05', '/2024-04-26', '2023-04~/2024-04-26', '2024-04-01/2024-04-20', '2024'])('draws nothing for %s', (date) => {
  expect(clockStrip(known(date), AXIS, CLOCKS)).toBeNull();
});

it('leaves out a length that is too short to be seen', () => {
  expect(clockStrip(known('2024-04-26', BEIJING, 10), AXIS, CLOCKS)!.lengthPx).toBe(0);
});

it('keeps everything inside the strip, on any day, also where clocks change', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(WASHINGTON, BEIJING, MOSCOW), (month, day, zone) => {
      const date = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const strip = clockStrip(known(date, zone), AXIS, CLOCKS)!;
      const inside = (x: number) => x >= strip.left && x <= strip.width + 0.01;
      expect(strip.mark.x0).toBeLessThan(strip.mark.x1);
      for (const row of strip.rows) {
        expect(row.days.every(({ x }) => inside(x))).toBe(true);
        expect(row.nights.every(({ x, width }) => inside(x) && inside(x + width) && width > 0)).toBe(true);
      }
    }),
  );
});
