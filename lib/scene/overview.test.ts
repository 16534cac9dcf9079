import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, exampleStories, storyOf } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import type { TopicSlug } from '../story/story';
import type { Minute } from '../time/clock';
import { textWidth } from '../type/text-width';
import { DEFAULT_VIEW, type View } from '../view/view';
import { WIDTHS, zooms } from './example-scenes';
import { markOf } from './mark-kind';
import { type OpenStory, openStory, selectView } from './open-story';
import type { Frame } from './opening-window';
import { placeOverview, spanWords } from './overview';
import { prepareStory } from './prepare-story';

function overviewOf(open: OpenStory, { width = 1008, window = open.frames.opening, ...filters }: Partial<View> & { width?: number; window?: Frame | null } = {}) {
  const view = { ...DEFAULT_VIEW, ...filters };
  return placeOverview({
    selection: selectView(open, view), extent: open.frames.extent, window: window ?? open.frames.opening,
    zone: open.story.axis.at(-1)!, horizon: view.reports === 'lead' ? open.horizon.at : null, width,
  });
}

const { stories, registry } = loadStories();
const first = openStory(prepareStory(stories.get('blinken-in-china')!, registry));

describe('the overview of the first story', () => {
  it('has a column for each date and a line for each span', () => {
    const { columns, spans } = overviewOf(first);
    expect([columns.length, spans.length]).toEqual([10, 2]);
    expect(spans.map(({ x0, mark }) => [Math.round(x0), mark.start])).toEqual([[0, 'unknown'], [0, 'approximate']]);
  });

  it('tells what is known to the day from what is not', () => {
    const exact = (reports: View['reports']) => overviewOf(first, { reports }).columns.filter((column) => column.exact).length;
    expect([exact('lead'), exact('all')]).toEqual([4, 8]);
  });

  it('says beside its brush how many events it frames, of how many', () => {
    expect(overviewOf(first, { reports: 'lead' }).note!.text).toBe('9 events in four days');
    expect(overviewOf(first, { topic: ['taiwan', 'tiktok'] as TopicSlug[] }).note!.text).toBe('4 of 9 events in four days');
  });

  it('names its months, the year where it begins', () => {
    const labels = overviewOf(first).ticks.map(({ label }) => label).filter(Boolean);
    expect(labels).toEqual(['Apr 2023', 'Jul', 'Oct', 'Jan 2024', 'Apr']);
  });

  it('shows the horizon by the report alone', () => {
    expect(overviewOf(first).horizonX).toBeNull();
    expect(overviewOf(first, { reports: 'lead' }).horizonX).toBeGreaterThan(900);
  });
});

describe('the overview of any story', () => {
  const any = exampleStories({ minLength: 1, maxLength: 80 }, (story) => openStory(prepareStory(story, EXAMPLE_NAMES)));
  const setting = fc.record({ width: fc.constantFrom(...WIDTHS), zoom: fc.integer({ min: 0, max: 19 }), topic: fc.constantFrom<readonly string[]>([], ['grain'], ['sea', 'law']) });

  it('has a column for every date, solid for what is shown, within the strip', () => {
    fc.assert(fc.property(any, setting, (open, { width, zoom, topic }) => {
      const view = { topic: topic as TopicSlug[] };
      const { columns, baseline } = overviewOf(open, { ...view, width, window: zooms(open)[zoom]! });
      const dated = open.known.all.events.filter((known) => markOf(known).kind !== 'span');
      expect(columns).toHaveLength(dated.length);
      const selection = selectView(open, { ...DEFAULT_VIEW, ...view });
      expect(columns.filter(({ ghost }) => !ghost)).toHaveLength(dated.filter(({ id }) => selection.has(id)).length);
      for (const { x, y, height, width: wide } of columns) {
        expect(x >= 0 && x < width && wide > 0 && y >= 0 && y + height <= baseline + 1e-6).toBe(true);
      }
    }), { numRuns: 25 });
  });

  it('stacks columns without gaps, and alike', () => {
    fc.assert(fc.property(any, (open) => {
      const { columns, baseline } = overviewOf(open);
      for (const x of new Set(columns.map((column) => column.x))) {
        const stack = columns.filter((column) => column.x === x);
        const total = stack.reduce((sum, { height }) => sum + height, 0);
        expect(baseline - Math.min(...stack.map(({ y }) => y))).toBeCloseTo(total, 6);
      }
      expect(new Set(columns.map(({ height }) => height.toFixed(6))).size).toBeLessThanOrEqual(1);
    }), { numRuns: 25 });
  });

  it('frames the window with its brush, wide enough to take hold of, within the strip', () => {
    fc.assert(fc.property(any, setting, (open, { width, zoom }) => {
      const window = zooms(open)[zoom]!;
      const { brush } = overviewOf(open, { width, window });
      const { extent } = open.frames;
      const xAt = (minute: Minute) => (Math.min(Math.max(minute, extent.from), extent.to) - extent.from) / (extent.to - extent.from) * width;
      expect(brush.x0).toBeLessThanOrEqual(xAt(window.from) + 1e-6);
      expect(brush.x1).toBeGreaterThanOrEqual(xAt(window.to) - 1e-6);
      expect(brush.x0 >= -1e-6 && brush.x1 <= width + 1e-6).toBe(true);
      expect(brush.x1 - brush.x0).toBeGreaterThanOrEqual(8 - 1e-6);
      expect(brush.x1 - brush.x0).toBeLessThanOrEqual(Math.max(8, xAt(window.to) - xAt(window.from)) + 1e-6);
    }), { numRuns: 40 });
  });

  it('keeps its brush wide enough at either edge', () => {
    const { from, to } = first.frames.extent;
    const brushes = [from, to].map((at) => overviewOf(first, { window: { from: (at - 180) as Minute, to: (at + 180) as Minute } }).brush);
    expect(brushes).toEqual([{ x0: 0, x1: 8 }, { x0: 1000, x1: 1008 }]);
  });

  it('lets no names of ticks overlap, nor leave the strip, nor the note touch the brush', () => {
    fc.assert(fc.property(any, setting, (open, { width, zoom }) => {
      const { ticks, note, brush } = overviewOf(open, { width, window: zooms(open)[zoom]! });
      let end = 0;
      for (const { x, label, anchor } of ticks) {
        if (!label) continue;
        const wide = textWidth(label, 'small');
        const left = anchor === 'start' ? x : x - wide / 2;
        expect(left).toBeGreaterThanOrEqual(end);
        end = left + wide;
      }
      expect(end).toBeLessThanOrEqual(width);
      if (!note) return;
      const [x0, x1] = note.anchor === 'end' ? [note.x - textWidth(note.text, 'small'), note.x] : [note.x, note.x + textWidth(note.text, 'small')];
      expect(x0 >= 0 && x1 <= width && (x1 <= brush.x0 || x0 >= brush.x1)).toBe(true);
    }), { numRuns: 40 });
  });

  it('runs no span backwards, though it goes on beyond the horizon', () => {
    const open = openStory(prepareStory(storyOf([{ when: '2024-03-01' }, { when: '2024-04-01/..' }], '2024-03-04'), EXAMPLE_NAMES));
    for (const { x0, x1 } of overviewOf(open, { reports: 'lead' }).spans) expect(x1).toBeGreaterThan(x0);
  });
});

describe('how long a window is', () => {
  it.each([
    [360, 'six hours'], [47 * 60, '47 hours'], [2880, 'two days'], [5760, 'four days'], [13 * 1440, '13 days'], [61 * 1440, 'two months'],
    [425 * 1440, '14 months'], [730.5 * 1440, 'two years'], [3652.5 * 1440, 'ten years'], [80 * 525_600, '80 years'],
  ])('is told of %i minutes as “%s”', (minutes, words) => expect(spanWords(minutes)).toBe(words));
});
