import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { civilDay, partsOf } from '../time/civil-day';
import { dayAt, type Minute, startOfDay, timeAt, zoneOf } from '../time/clock';
import { textWidth } from '../type/text-width';
import { placeAxis } from './axis';
import { AXIS_UNITS, axisUnit, unitStarts } from './axis-units';
import type { Frame } from './opening-window';
import { plotScale } from './plot-scale';
import { CLOSEST, FARTHEST } from './zoom-window';

const { registry } = loadStories();
const WASHINGTON = zoneOf('America/New_York');
const BEIJING = zoneOf('Asia/Shanghai');
const CLOCKS = [WASHINGTON, BEIJING];
const DAY = 1440;

const utc = (text: string) => (Date.parse(text) / 60_000) as Minute;
const stamp = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16);

function unit(name: string, step = 1) {
  return AXIS_UNITS.find((each) => each.name === name && each.step === step)!;
}

function axisOf(window: Frame, width = 1008) {
  const extent = { from: Math.min(window.from, utc('2023-04-01T00:00Z')), to: Math.max(window.to, utc('2024-06-01T00:00Z')) } as Frame;
  const plot = plotScale(window, extent, width);
  return { ...placeAxis(window, plot.scale, CLOCKS, registry), plot };
}

describe('ticks stand at each clock’s own midnights', () => {
  it.each([
    ['when the clock goes forward: a day of 23 hours', '2024-03-09T05:00Z', '2024-03-12T04:00Z', ['2024-03-09T05:00', '2024-03-10T05:00', '2024-03-11T04:00'], [24, 23]],
    ['when it goes back: a day of 25 hours', '2024-11-02T04:00Z', '2024-11-05T05:00Z', ['2024-11-02T04:00', '2024-11-03T04:00', '2024-11-04T05:00'], [24, 25]],
  ] as const)('%s', (_, from, to, midnights, hours) => {
    const starts = unitStarts(unit('day'), utc(from), utc(to), WASHINGTON);
    expect(starts.map(stamp)).toEqual(midnights);
    expect(starts.slice(1).map((at, i) => (at - starts[i]!) / 60)).toEqual(hours);
  });

  it('counts hours from each midnight, so that a day of 23 or 25 still ends at its own', () => {
    const spring = unitStarts(unit('hour', 6), utc('2024-03-10T05:00Z'), utc('2024-03-11T05:00Z'), WASHINGTON);
    expect(spring.map(stamp)).toEqual(['2024-03-10T05:00', '2024-03-10T11:00', '2024-03-10T17:00', '2024-03-10T23:00', '2024-03-11T04:00']);
  });

  it.each([
    ['month', 1, '2024-02-10T12:00Z', '2024-04-10T00:00Z', ['2024-01-31T16:00', '2024-02-29T16:00', '2024-03-31T16:00']],
    ['month', 3, '2023-11-10T00:00Z', '2024-04-10T00:00Z', ['2023-09-30T16:00', '2023-12-31T16:00', '2024-03-31T16:00']],
    ['week', 1, '2024-04-24T00:00Z', '2024-04-30T00:00Z', ['2024-04-21T16:00', '2024-04-28T16:00']],
    ['year', 1, '2023-06-01T00:00Z', '2024-06-01T00:00Z', ['2022-12-31T16:00', '2023-12-31T16:00']],
    ['year', 10, '2015-06-01T00:00Z', '2024-06-01T00:00Z', ['2009-12-31T16:00', '2019-12-31T16:00']],
  ] as const)('begins a %s (by %i) on Beijing’s calendar, from the one that holds the first moment', (name, step, from, to, starts) => {
    expect(unitStarts(unit(name, step), utc(from), utc(to), BEIJING).map(stamp)).toEqual(starts);
  });

  it('ends where the calendar does', () => {
    const [first, last] = [startOfDay(civilDay(-9999, 1, 1), BEIJING), startOfDay(civilDay(9999, 12, 31), BEIJING)];
    const starts = unitStarts(unit('year', 20), first, last, BEIJING).map((start) => partsOf(dayAt(start, BEIJING)).year);
    expect([starts[0], starts[1], starts.at(-1), starts.length]).toEqual([-9999, -9980, 9980, 1000]);
  });

  it('ends also where a window goes on after the calendar', () => {
    const [from, to] = [startOfDay(civilDay(9990, 1, 1), BEIJING), startOfDay(civilDay(9999, 12, 31), BEIJING) + 40_000_000];
    for (const each of AXIS_UNITS.filter(({ name }) => name === 'year')) expect(unitStarts(each, from, to as Minute, BEIJING).length).toBeLessThan(100);
  });

  it('begins every unit at a midnight of the clock, in order, one holding the first moment and none after the last', () => {
    const units = fc.constantFrom(...AXIS_UNITS);
    const zones = fc.constantFrom('America/New_York', 'Asia/Shanghai', 'Asia/Kolkata', 'Pacific/Apia', 'America/Sao_Paulo').map(zoneOf);
    fc.assert(fc.property(units, zones, fc.integer({ min: 0, max: 29_000_000 }), fc.integer({ min: 1, max: 40 }), (of, zone, from, count) => {
      const to = Math.round(from + of.minutes * count) as Minute;
      const starts = unitStarts(of, from as Minute, to, zone);
      expect(starts[0]!).toBeLessThanOrEqual(from);
      expect(starts[1] ?? Infinity).toBeGreaterThan(from);
      expect(starts.at(-1)!).toBeLessThan(to);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      if (of.name !== 'hour') for (const at of starts) expect(startOfDay(timeAt(at, zone).day, zone)).toBe(at);
    }), { numRuns: 150 });
  });
});

describe('two clocks', () => {
  it.each([
    ['twelve hours apart in April', '2024-04-24', 12],
    ['thirteen in January', '2024-01-24', 13],
  ])('stand %s', (_, day, hours) => {
    const from = utc(`${day}T00:00Z`);
    const axis = axisOf({ from, to: (from + 4 * DAY) as Minute });
    const [above, below] = axis.rows.map(({ ticks }) => ticks.filter(({ label }) => label.startsWith('Fri')));
    const px = (axis.plot.focus.x1 - axis.plot.focus.x0) / (4 * DAY);
    expect((above![0]!.x - below![0]!.x) / px / 60).toBeCloseTo(hours, 6);
    expect(axis.rows.map(({ head }) => head)).toEqual(['Washington', 'Beijing']);
  });

  it('name the days of the opening window in words', () => {
    const { rows } = axisOf({ from: utc('2024-04-23T04:00Z'), to: utc('2024-04-27T04:00Z') });
    expect(rows[0]!.ticks.map(({ label }) => label)).toEqual(['Tue 23 April', 'Wed 24 April', 'Thu 25 April', 'Fri 26 April']);
    expect(rows[1]!.ticks.map(({ label }) => label)).toEqual(['Tue 23 April', 'Wed 24 April', 'Thu 25 April', 'Fri 26 April', 'Sat 27 April']);
  });

  it('draw the lower clock’s midnights through all lanes, the upper clock’s through its own', () => {
    const { lines } = axisOf({ from: utc('2024-04-23T04:00Z'), to: utc('2024-04-27T04:00Z') });
    expect(lines.filter(({ zone }) => zone === null)).toHaveLength(4);
    expect(lines.filter(({ zone }) => zone === WASHINGTON)).toHaveLength(3);
  });

  it('show nights while a day is wide enough, twelve hours long and in the window', () => {
    const axis = axisOf({ from: utc('2024-04-23T04:00Z'), to: utc('2024-04-27T04:00Z') });
    const px = (axis.plot.focus.x1 - axis.plot.focus.x0) / (4 * DAY);
    expect(axis.rows[1]!.nights.map(({ x0, x1 }) => Math.round((x1 - x0) / px / 60))).toEqual([12, 12, 12, 12]);
    expect(axisOf({ from: utc('2024-01-01T00:00Z'), to: utc('2024-03-01T00:00Z') }).rows.every(({ nights }) => nights.length === 0)).toBe(true);
  });

  it('give way to the calendar where they cannot be told apart', () => {
    const months = axisOf({ from: utc('2023-04-01T00:00Z'), to: utc('2024-06-01T00:00Z') });
    expect(months.rows.map(({ head, zone }) => [head, zone])).toEqual([['Year', null], ['Month', null]]);
    const years = axisOf({ from: utc('1990-01-01T00:00Z'), to: utc('2024-06-01T00:00Z') });
    expect(years.rows.map(({ head }) => head)).toEqual(['Decade', 'Year']);
    const centuries = axisOf({ from: utc('1950-01-01T00:00Z'), to: utc('2029-06-01T00:00Z') }, 536);
    expect(centuries.rows.map(({ head }) => head)).toEqual(['Century', 'Year']);
  });
});

describe('labels of the axis', () => {
  const windows = fc
    .tuple(fc.double({ min: Math.log(CLOSEST), max: Math.log(FARTHEST), noNaN: true }), fc.integer({ min: startOfDay(civilDay(1950, 1, 1), BEIJING), max: utc('2024-12-31T00:00Z') }))
    .map(([log, from]) => ({ from: from as Minute, to: Math.round(from + Math.exp(log)) as Minute }));

  it('never overlap within a row, nor leave it, at any span and width', () => {
    fc.assert(fc.property(windows, fc.integer({ min: 536, max: 1008 }), (window, width) => {
      const { rows, plot } = axisOf(window, width);
      for (const { ticks } of rows) {
        let end = plot.focus.x0;
        for (const { x, label, labelX } of ticks) {
          expect(x).toBeGreaterThanOrEqual(end - 1e-6);
          if (!label) continue;
          end = labelX + textWidth(label, 'small');
        }
        expect(end).toBeLessThanOrEqual(plot.focus.x1);
      }
    }), { numRuns: 150 });
  });

  it('name at least one cell of the lower row, and are never too many to read', () => {
    fc.assert(fc.property(windows, fc.integer({ min: 536, max: 1008 }), (window, width) => {
      const { rows, lines } = axisOf(window, width);
      expect(rows.at(-1)!.ticks.some(({ label }) => label !== '')).toBe(true);
      expect(rows.every(({ ticks }) => ticks.length <= 80)).toBe(true);
      expect(lines.length).toBeLessThanOrEqual(160);
    }), { numRuns: 150 });
  });

  it('say on both clocks which day it is, however close the window', () => {
    for (const hour of ['00', '03', '07', '13', '19']) {
      const from = utc(`2024-04-26T${hour}:10Z`);
      for (const width of [536, 1008]) {
        for (const { head, ticks } of axisOf({ from, to: (from + CLOSEST) as Minute }, width).rows) {
          expect([head, ticks.map(({ label }) => label).join(' ')]).toEqual([head, expect.stringMatching(/\b2[567]\b/)]);
        }
      }
    }
  });
});

describe('the unit of the axis', () => {
  it('only gets finer as the scale grows', () => {
    const scales = fc.double({ min: -16, max: 3, noNaN: true });
    fc.assert(fc.property(scales, scales, (a, b) => {
      const [far, close] = [Math.min(a, b), Math.max(a, b)].map((log) => AXIS_UNITS.indexOf(axisUnit(Math.exp(log))));
      expect(close).toBeLessThanOrEqual(far!);
    }));
  });

  it('counts days over the four of the opening window', () => expect(axisUnit(714 / (4 * DAY)).name).toBe('day'));
});
