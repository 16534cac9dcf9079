import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, storyOf } from '../selection/example-events';
import type { Story } from '../story/story';
import { sceneOf } from './example-scenes';
import { openStory } from './open-story';
import { prepareStory } from './prepare-story';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const YEARS = Array.from({ length: 10 }, (_, i) => 2014 + i);

/** Two events a month for ten years, one of them known by its month alone; and thirty in March 2019, a busy month. */
const dates = [
  ...YEARS.flatMap((year) => MONTHS.flatMap((month) => [`${year}-${month}-09`, `${year}-${month}`])),
  ...Array.from({ length: 30 }, (_, i) => `2019-03-${`${i + 1}`.padStart(2, '0')}`),
];
const crowded = storyOf(dates.map((when, at) => ({ when, title: `Event ${at}` })), '2024-01-02');

function sceneFrom(story: Story) {
  const open = openStory(prepareStory(story, EXAMPLE_NAMES));
  return sceneOf(open, {}, open.frames.extent, 1008);
}

describe('a lane that is too full for marks', () => {
  const { axis, columns, column, items } = sceneFrom(crowded);

  it('is drawn as columns that tell what is known to the day from what is coarser', () => {
    expect(columns).toHaveLength(1);
    const sum = (part: 'exact' | 'coarse') => columns[0]!.bars.reduce((all, bar) => all + bar[part], 0);
    expect([sum('exact'), sum('coarse')]).toEqual([150, 120]);
    expect(column!.tallest).toBe(Math.max(...columns[0]!.bars.map(({ exact, coarse }) => exact + coarse)));
  });

  it('names its busiest month, and how many events it holds', () => {
    expect(columns[0]!.peaks[0]).toMatchObject({ title: 'March 2019', count: '32' });
  });

  it('has its counts by decade under the axis, which add up', () => {
    const { head, ticks } = axis.rows[1]!;
    const counts = ticks.filter(({ label }) => label !== '').map(({ label }) => Number(label));
    expect([head, counts.reduce((sum, count) => sum + count, 0)]).toEqual(['Events', 270]);
    expect(counts).toHaveLength(axis.rows[0]!.ticks.length);
  });

  it('opens by the cells of the axis, which count all of it', () => {
    const cells = items.flatMap((item) => (item.kind === 'cell' ? [item] : []));
    expect(cells.reduce((all, { count }) => all + count, 0)).toBe(270);
    expect(cells[0]!.words).toMatch(/^\S.*, 2014/);
    expect(cells.every(({ hit }) => hit.x1 - hit.x0 >= 24)).toBe(true);
  });
});

it('a peak bears the title of what the data calls its turning point', () => {
  const turning = dates.findIndex((when) => when === '2019-03-07');
  const events = crowded.events.map((event, at) => ({ ...event, importance: at === turning ? (3 as const) : (1 as const) }));
  expect(sceneFrom({ ...crowded, events }).columns[0]!.peaks[0]).toMatchObject({ title: `Event ${turning}`, count: 'March 2019, 32' });
});
