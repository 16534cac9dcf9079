import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, exampleStories, storyOf } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import type { EventId, TopicSlug } from '../story/story';
import { LANES, type View } from '../view/view';
import { faultOf } from './example-laws';
import { sceneOf, WIDTHS, zooms } from './example-scenes';
import { type OpenStory, openStory } from './open-story';
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

/** Where everything stands, apart from words. What a column counts is what is shown, and so are its cells. */
function places({ items }: Scene) {
  return items.filter(({ kind }) => kind !== 'cell').map((item) => ({ key: item.kind === 'event' ? item.key : [item.key, item.count], x: item.kind === 'event' ? [item.x0, item.x1] : item.hit.x0, y: item.y }));
}

describe('the first story', () => {
  describe.each(WIDTHS)('on a plot of %i pixels', (width) => {
    it.each(Object.entries(FILTERS))('is placed whole and without overlaps at twenty zooms, with %s', (_, filters) => {
      for (const reports of ['all', 'lead'] as const) {
        for (const window of [first.frames.opening, first.frames.extent, ...zooms(first)]) expect(faultOf(first, { ...filters, reports }, window, width)).toBeNull();
      }
    });
  });

  it.each(['topic', 'actor'] as const)('is placed whole and without overlaps in lanes by %s', (lanes) => {
    for (const filters of [FILTERS['no filter'], FILTERS['a topic, without outlines']]) {
      for (const width of [536, 1008]) {
        for (const window of [first.frames.opening, first.frames.extent, ...zooms(first, 4)]) expect(faultOf(first, { ...filters, lanes }, window, width)).toBeNull();
      }
    }
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
    expect(items.filter(({ selected }) => selected).flatMap((item) => (item.kind === 'event' ? [item.known] : [])).map(({ id }) => id)).toEqual(['m2qe40ew']);
  });

  it('marks all copies of what is selected, each by a key of its own, and tells a relation once', () => {
    const { items, arrows } = sceneOf(first, { lanes: 'actor' }, first.frames.opening, 1008, 'hbhmz6bf' as EventId);
    expect(items.filter(({ selected }) => selected).map(({ key }) => key)).toEqual(['hbhmz6bf@actor:china', 'hbhmz6bf@actor:united-states']);
    expect(arrows.filter(({ verb }) => verb === 'announces')).toHaveLength(1);
  });

  it('counts in each lane what is shown and what there is', () => {
    const { lanes } = sceneOf(first, { topic: ['taiwan', 'tiktok'] as TopicSlug[] }, first.frames.opening, 1008);
    expect(lanes.map(({ name, shown, total }) => [name, shown, total])).toEqual([['United States', 2, 4], ['China', 1, 1], ['Russia', 0, 2], ['Together', 1, 5]]);
  });
});

describe('the horizon', () => {
  const oslo = (day: string) => (Date.parse(`${day}T00:00+01:00`) / 60_000) as Frame['from'];

  it('takes no words from what is known, once it lies left of the window', () => {
    const open = openStory(prepareStory(storyOf([{ when: '2024-03' }, { when: '2024-03-01/2024-06-01' }, { when: '2024-03-20' }], '2024-03-04'), EXAMPLE_NAMES));
    const { items, horizon } = sceneOf(open, {}, { from: oslo('2024-03-10'), to: oslo('2024-03-25') }, 1008);
    expect(horizon).toBeNull();
    expect(items.map((item) => item.kind === 'event' && item.label !== null)).toEqual([true, true, true]);
  });

  it('ends what goes on, but nothing that is to begin beyond it', () => {
    const open = openStory(prepareStory(storyOf([{ when: '2024-03-01/..' }, { when: '2024-03-06/..' }], '2024-03-04'), EXAMPLE_NAMES));
    const { items, horizon, plot } = sceneOf(open, {}, { from: oslo('2024-03-01'), to: oslo('2024-03-15') }, 1008);
    expect(items.map((item) => item.kind === 'event' && item.x1)).toEqual([horizon!.x, plot.focus.x1]);
  });
});

it('shows midnights within a mark of days only while they can be told apart', () => {
  const open = openStory(prepareStory(storyOf([{ when: '2024-03-04/2024-03-08' }], '2024-03-30'), EXAMPLE_NAMES));
  const midnights = (days: number) => {
    const from = open.frames.extent.from;
    const [item] = sceneOf(open, {}, { from, to: (from + days * 1440) as Frame['to'] }, 1008).items;
    return item?.kind === 'event' ? item.midnights.length : -1;
  };
  expect([midnights(15), midnights(2000)]).toEqual([4, 0]);
});

const setting = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  zoom: fc.integer({ min: 0, max: 19 }),
  width: fc.constantFrom(...WIDTHS),
  reports: fc.constantFrom('all' as const, 'lead' as const),
  lanes: fc.constantFrom(...LANES),
  filters: fc.constantFrom(...Object.values(FILTERS)),
});

/** A zoom of the story, moved to some place of it. */
function windowAt(open: OpenStory, zoom: number, at: number): Frame {
  const { extent } = open.frames;
  const [{ from, to }] = [zooms(open)[zoom]!];
  const start = Math.round(extent.from + at * (extent.to - extent.from) - (to - from) / 2);
  return zoom % 2 ? { from, to } : ({ from: start, to: start + (to - from) } as Frame);
}

describe.each([['some', 50, 90, 5], ['many', 250, 300, 2]] as const)('any story of %s events', (_, minLength, maxLength, numRuns) => {
  const opened = exampleStories({ minLength, maxLength }, (story) => openStory(prepareStory(story, EXAMPLE_NAMES)));
  const settings = fc.array(setting, { minLength: 8, maxLength: 8 });

  it('is placed whole and without overlaps, at any zoom and width', () => {
    fc.assert(fc.property(opened, settings, (open, list) => {
      for (const { at, zoom, width, reports, lanes, filters } of list) expect(faultOf(open, { ...filters, reports, lanes }, windowAt(open, zoom, at), width)).toBeNull();
    }), { numRuns, endOnFailure: true });
  });

  it('keeps every mark in its place when filters make it an outline, and when outlines are hidden', () => {
    fc.assert(fc.property(opened, settings, (open, list) => {
      for (const { at, zoom, width, reports, lanes, filters } of list) {
        const window = windowAt(open, zoom, at);
        const unfiltered = places(sceneOf(open, { reports, lanes }, window, width));
        expect(places(sceneOf(open, { ...filters, reports, lanes, outlines: 'show' }, window, width))).toEqual(unfiltered);
        expect(unfiltered).toEqual(expect.arrayContaining(places(sceneOf(open, { ...filters, reports, lanes, outlines: 'hide' }, window, width))));
      }
    }), { numRuns, endOnFailure: true });
  });

  it('is placed the same each time', () => {
    fc.assert(fc.property(opened, setting, (open, { at, zoom, width, reports, filters }) => {
      const place = () => JSON.stringify(sceneOf(open, { ...filters, reports }, windowAt(open, zoom, at), width));
      expect(place() === place()).toBe(true);
    }), { numRuns: 2 });
  });
});
