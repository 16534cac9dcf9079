import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRangeOf } from '../selection/match-time';
import { EXAMPLE_NAMES, exampleStories, storyOf } from '../selection/example-events';
import { type Minute, startOfDay, zoneOf } from '../time/clock';
import type { CivilDay } from '../time/civil-day';
import { DEFAULT_VIEW, type View } from '../view/view';
import { AXIS_UNITS } from './axis-units';
import { columnFigures, exactWords } from './column-figures';
import { columnFrame, columnHolding } from './column-holding';
import { columnBeside, columnUnit, columnWords } from './column-unit';
import { sceneOf } from './example-scenes';
import { openStory, selectView } from './open-story';
import { prepareStory } from './prepare-story';

const OSLO = zoneOf('Europe/Oslo');
const openOf = (story: Parameters<typeof prepareStory>[0]) => openStory(prepareStory(story, EXAMPLE_NAMES));
const figuresOf = (open: ReturnType<typeof openOf>, filters: Partial<View>, column: { from: string; to: string }) => {
  const view = { ...DEFAULT_VIEW, ...filters };
  return columnFigures(open, { view, selection: selectView(open, view) }, column);
};

const units = AXIS_UNITS.filter(({ name }) => name !== 'hour');
const minute = fc.integer({ min: -500_000_000, max: 500_000_000 }).map((value) => value as Minute);

describe('a column as a link says it', () => {
  it('holds the moment that it was made for, is of its unit, and lies between its neighbours', () => {
    fc.assert(fc.property(fc.constantFrom(...units), minute, (unit, at) => {
      const column = columnHolding(unit, at, OSLO)!;
      const { from, to } = columnFrame(column, OSLO);
      expect(from <= at && at < to).toBe(true);
      expect(columnUnit(column)).toBe(unit);
      const next = columnBeside(column, 1)!;
      expect(columnFrame(next, OSLO).from).toBe(to);
      expect(columnBeside(next, -1)).toEqual(column);
    }));
  });

  it('cannot be said of years that no link can write', () => {
    const unit = units.find(({ name }) => name === 'year')!;
    expect(columnHolding(unit, startOfDay(-800_000 as CivilDay, OSLO), OSLO)).toBeNull();
    expect(columnBeside({ from: '2999', to: '2999' }, 1)).toBeNull();
  });

  it.each([
    [{ from: '2024-04', to: '2024-06' }, 'April to June 2024'],
    [{ from: '1950', to: '1959' }, '1950s'],
    [{ from: '2024-04-22', to: '2024-04-28' }, 'Week of 22 April 2024'],
    [{ from: '2024-04-26', to: '2024-04-26' }, '26 April 2024'],
    [{ from: '2024-04', to: '2024-05' }, '1 April to 31 May 2024'],
  ])('is named in words', (column, words) => {
    expect(columnWords(column, OSLO)).toBe(words);
  });
});

describe('the figures of a column', () => {
  const columns = fc.tuple(fc.constantFrom(...units), fc.integer({ min: 0, max: 99 }));

  it('agree with a look at every event, and add up at every scale', () => {
    fc.assert(fc.property(exampleStories({ minLength: 1, maxLength: 40 }, openOf), fc.constantFrom([], ['talks'], ['grain', 'sea']), columns, (open, topic, [unit, part]) => {
      const { extent } = open.frames;
      const zone = open.story.axis.at(-1)!;
      const column = columnHolding(unit, (extent.from + ((extent.to - extent.from) * part) / 100) as Minute, zone)!;
      const filters = { topic } as Partial<View>;
      const figures = figuresOf(open, filters, column);
      const { from, to } = columnFrame(column, zone);
      const chosen = open.known.all.events.filter(({ event }) => topic.length === 0 || event.topics.some((each) => (topic as readonly string[]).includes(each.topic)));
      const within = chosen.filter(({ extent }) => extent.from !== null && extent.from >= from && extent.from < to);
      expect(figures.count).toBe(within.length);
      expect(figures.sides.reduce((all, { count }) => all + count, 0)).toBe(figures.count);
      for (const { bars, count } of figures.levels) expect(bars.reduce((a, b) => a + b, 0)).toBe(count);
      for (const { slug, count } of figures.topics) expect(count).toBe(within.filter(({ event }) => event.topics.some((each) => each.topic === slug)).length);
      expect(figures.list.count >= figures.count).toBe(true);
      expect(figures.exact <= figures.count).toBe(true);
    }), { numRuns: 60 });
  });

  const busy = openOf(storyOf([
    ...Array.from({ length: 30 }, (_, i) => ({ when: `2019-03-${`${i + 1}`.padStart(2, '0')}`, title: `Event ${i}` })),
    { when: '2019-03-09', title: 'One more' }, { when: '2019-02', title: 'Some day in February' }, { when: '2014-06-01', title: 'Early' },
  ], '2024-01-02'));

  it('lead from the column by its parts to its busiest one', () => {
    const { title, unit, levels, busiest, count, exact } = figuresOf(busy, {}, { from: '2019-01', to: '2019-03' });
    expect([title, unit?.name, count, exact]).toEqual(['January to March 2019', 'one quarter', 32, 31]);
    expect(levels.map(({ words, count: all }) => [words, all])).toEqual([['2014 to 2019', 33], ['January to March 2019', 32]]);
    expect(busiest).toMatchObject({ words: '9 March 2019', count: 2, column: { from: '2019-03-09', to: '2019-03-09' } });
    expect(levels[1]!.bars[levels[1]!.marked!.from]).toBe(2);
  });

  it('end at the story’s own ends', () => {
    expect(figuresOf(busy, {}, { from: '2014', to: '2014' }).previous).toBeNull();
    expect(figuresOf(busy, {}, { from: '2014', to: '2014' }).next).toEqual({ from: '2015', to: '2015' });
  });

  it('say how surely the days are known, and never round up to all', () => {
    expect(exactWords({ count: 1000, exact: 999 })).toBe('99 in 100 are known to the day or better.');
    expect(exactWords({ count: 32, exact: 31 })).toBe('31 of 32 are known to the day or better.');
    expect(exactWords({ count: 2, exact: 2 })).toBe('All are known to the day or better.');
    expect(exactWords({ count: 2, exact: 0 })).toBe('Of none is the day known.');
    expect(exactWords({ count: 1, exact: 0 })).toBe('Its day is not known.');
  });

  it('lie under a band through all lanes, as long as it is in sight', () => {
    const { extent } = busy.frames;
    const { band } = sceneOf(busy, { column: { from: '2019', to: '2019' } }, extent, 1008);
    expect(band!.x1).toBeGreaterThan(band!.x0);
    expect(sceneOf(busy, { column: { from: '2001', to: '2001' } }, extent, 1008).band).toBeNull();
    expect(dayRangeOf({ from: '2019', to: '2019' })).not.toBeNull();
  });
});
