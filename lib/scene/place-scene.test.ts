import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, EXAMPLE_TOPICS, exampleStories } from '../selection/example-events';
import type { KnownEvent } from '../story/known-event';
import { loadStories } from '../story/load-stories';
import type { EventId, TopicSlug } from '../story/story';
import { settleView } from '../view/settle-view';
import { DEFAULT_VIEW, type View } from '../view/view';
import { membersOf, overlapOf, sceneOf, textBoxes, WIDTHS, zooms } from './example-scenes';
import { type OpenStory, openStory, selectView } from './open-story';
import type { Frame } from './opening-window';
import { prepareStory } from './prepare-story';
import type { Scene } from './scene';

const { stories, registry } = loadStories();
const first = openStory(prepareStory(stories.get('blinken-in-china')!, registry));

const FILTERS: Readonly<Record<string, Partial<View>>> = {
  'no filter': {},
  'a topic': { topic: ['tiktok', 'grain'] as string[] as TopicSlug[] },
  'two topics': { topic: ['taiwan', 'tiktok', 'sea', 'law'] as string[] as TopicSlug[] },
  'nothing that matches': { topic: 'none' },
  'a topic, without outlines': { topic: ['tiktok', 'grain'] as string[] as TopicSlug[], outlines: 'hide' },
};

const MOST_ITEMS = 600;

/** What must hold of any scene; the words of the first thing that does not, else null. */
function faultOf(open: OpenStory, filters: Partial<View>, window: Frame, width: number): string | null {
  const scene = sceneOf(open, filters, window, width);
  const view = settleView({ ...DEFAULT_VIEW, ...filters });
  const selection = selectView(open, view);
  const boxes = textBoxes(scene);
  const where = JSON.stringify({ window, width, filters });

  const overlap = overlapOf(boxes);
  if (overlap) return `“${overlap[0].text}” overlaps “${overlap[1].text}”: ${JSON.stringify(overlap.map(({ x0, x1, y0, y1 }) => ({ x0, x1, y0, y1 })))} at ${where}`;
  const outside = boxes.find(({ x0, x1, y0, y1 }) => x0 < 0 || x1 > width || y0 < 0 || y1 > scene.height);
  if (outside) return `“${outside.text}” leaves the plot: ${outside.x0} to ${outside.x1} at ${where}`;
  const crossing = boxes.find(({ item, x0, x1 }) => item?.kind === 'event' && scene.horizon && isKnown(item.known, open) && x0 < scene.horizon.x && x1 > scene.horizon.x);
  if (crossing) return `“${crossing.text}” crosses the horizon at ${where}`;

  const placed = scene.items.flatMap(membersOf).map(({ id }) => id);
  const expected = open.known[view.reports].events.filter(({ id }) => view.outlines === 'show' || selection.has(id)).map(({ id }) => id);
  if ([...placed].sort().join() !== [...expected].sort().join()) return `${placed.length} events are placed, not ${expected.length}, at ${where}`;
  const shown = scene.items.reduce((sum, item) => sum + (item.kind === 'pill' ? item.shown : Number(!item.ghost)), 0);
  if (shown !== selection.count) return `${shown} events are shown, not ${selection.count}, at ${where}`;
  if (scene.items.length > MOST_ITEMS) return `${scene.items.length} items at ${where}`;
  const small = scene.items.find(({ hit }) => hit.x1 - hit.x0 < 24 || hit.y1 - hit.y0 < 24);
  if (small) return `an item is too small to hit at ${where}`;
  const wordy = scene.items.find((item) => item.kind === 'event' && item.ghost && item.label !== null);
  return wordy ? `an outline has words at ${where}` : null;
}

function isKnown({ extent }: KnownEvent, { horizon }: OpenStory): boolean {
  return (extent.from ?? -Infinity) < horizon.at;
}

/** Where everything stands, apart from words. */
function places({ items }: Scene) {
  return items.map((item) => ({ ids: membersOf(item).map(({ id }) => id), x: item.kind === 'pill' ? item.x : [item.x0, item.x1], y: item.y }));
}

describe('the first story', () => {
  describe.each(WIDTHS)('on a plot of %i pixels', (width) => {
    it.each(Object.entries(FILTERS))('is placed whole and without overlaps at twenty zooms, with %s', (_, filters) => {
      for (const reports of ['all', 'lead'] as const) {
        for (const window of [first.frames.opening, first.frames.extent, ...zooms(first)]) expect(faultOf(first, { ...filters, reports }, window, width)).toBeNull();
      }
    });
  });

  it('shows every event of its opening window with a title at the design’s width, whichever reports are asked for', () => {
    for (const reports of ['all', 'lead'] as const) {
      const { items } = sceneOf(first, { reports }, first.frames.opening, 1008);
      const titled = items.filter((item) => item.kind === 'event' && item.label?.parts.some(({ kind }) => kind === 'title'));
      expect(titled).toHaveLength(12);
    }
  });

  it('draws the answer’s arrow from both of its causes, with its verb', () => {
    const { arrows } = sceneOf(first, { reports: 'lead' }, first.frames.opening, 1008);
    expect(arrows.map(({ verb }) => verb)).toContain('answered by');
  });

  it('says what the horizon is, in sight of it alone', () => {
    const { horizon } = sceneOf(first, { reports: 'lead' }, first.frames.opening, 1008);
    expect(horizon!.words.map(({ text }) => text).join(' ')).toBe('Not yet happened on 26 April');
    const early = { from: first.frames.opening.from, to: (first.frames.opening.from + 1440) as Frame['to'] };
    expect(sceneOf(first, { reports: 'lead' }, early, 1008).horizon).toBeNull();
  });

  it('names its compressed ends by the first and the last month', () => {
    expect(sceneOf(first, {}, first.frames.opening, 1008).endLabels).toEqual({ before: 'Apr 2023', after: 'May 2024' });
  });

  it('marks one item as selected', () => {
    const { items } = sceneOf(first, {}, first.frames.opening, 1008, 'm2qe40ew' as EventId);
    expect(items.filter(({ selected }) => selected).flatMap(membersOf).map(({ id }) => id)).toEqual(['m2qe40ew']);
  });

  it('counts in each lane what is shown and what there is', () => {
    const { lanes } = sceneOf(first, { topic: ['taiwan', 'tiktok'] as TopicSlug[] }, first.frames.opening, 1008);
    expect(lanes.map(({ name, shown, total }) => [name, shown, total])).toEqual([['United States', 2, 4], ['China', 1, 1], ['Russia', 0, 2], ['Together', 1, 5]]);
  });
});

const setting = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  zoom: fc.integer({ min: 0, max: 19 }),
  width: fc.constantFrom(...WIDTHS),
  reports: fc.constantFrom('all' as const, 'lead' as const),
  filters: fc.constantFrom(...Object.values(FILTERS)),
});

/** A zoom of the story, moved to some place of it. */
function windowAt(open: OpenStory, zoom: number, at: number): Frame {
  const { extent } = open.frames;
  const [{ from, to }] = [zooms(open)[zoom]!];
  const start = Math.round(extent.from + at * (extent.to - extent.from) - (to - from) / 2);
  return zoom % 2 ? { from, to } : ({ from: start, to: start + (to - from) } as Frame);
}

describe.each([['some', 50, 90, 30], ['many', 250, 300, 5]] as const)('any story of %s events', (_, minLength, maxLength, numRuns) => {
  const opened = exampleStories({ minLength, maxLength }).map((story) => openStory(prepareStory(story, EXAMPLE_NAMES)));
  const settings = fc.array(setting, { minLength: 12, maxLength: 12 });

  it('is placed whole and without overlaps, at any zoom and width', () => {
    fc.assert(fc.property(opened, settings, (open, list) => {
      for (const { at, zoom, width, reports, filters } of list) expect(faultOf(open, { ...filters, reports }, windowAt(open, zoom, at), width)).toBeNull();
    }), { numRuns });
  });

  it('keeps every mark in its place when filters turn it into an outline', () => {
    fc.assert(fc.property(opened, settings, (open, list) => {
      for (const { at, zoom, width, reports, filters } of list) {
        const window = windowAt(open, zoom, at);
        expect(places(sceneOf(open, { ...filters, reports, outlines: 'show' }, window, width))).toEqual(places(sceneOf(open, { reports }, window, width)));
      }
    }), { numRuns });
  });

  it('is placed the same each time', () => {
    fc.assert(fc.property(opened, setting, (open, { at, zoom, width, reports, filters }) => {
      const place = () => sceneOf(open, { ...filters, reports }, windowAt(open, zoom, at), width);
      expect(place()).toEqual(place());
    }), { numRuns: 5 });
  });
});

it('has topics of its made-up stories to filter by', () => expect(EXAMPLE_TOPICS).toEqual(expect.arrayContaining(['grain', 'sea', 'law'])));
