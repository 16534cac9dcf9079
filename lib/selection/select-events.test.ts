import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownEvent, KnownStory, Lane } from '../story/known-event';
import { knownStory } from '../story/known-story';
import { loadStories } from '../story/load-stories';
import { STATUSES, type EventId, type TopicSlug } from '../story/story';
import { formatDay, type CivilDay, civilDay } from '../time/civil-day';
import type { Extent, Minute } from '../time/clock';
import { settleView } from '../view/settle-view';
import { DEFAULT_VIEW, type View } from '../view/view';
import { EXAMPLE_NAMES, EXAMPLE_TOPICS, EXAMPLE_TYPES, exampleStories } from './example-events';
import type { Facet } from './columns';
import { indexEvents } from './event-index';
import { foldText } from './fold-text';
import { dayRangeOf, matchTime } from './match-time';
import { searchText } from './search-text';
import { selectEvents } from './select-events';

const FACETS: Readonly<Record<Facet, readonly string[]>> = {
  topic: [...EXAMPLE_TOPICS, 'nothing'],
  actor: ['ada', 'bo', 'cy', 'nobody'],
  type: [...EXAMPLE_TYPES, 'fight'],
  status: STATUSES,
  lane: ['north', 'south', 'east', 'together', 'west'],
};

const known: fc.Arbitrary<KnownStory> = exampleStories({ minLength: 0, maxLength: 40 }, (story) => knownStory(story, 'all', EXAMPLE_NAMES));

function values(facet: Facet): fc.Arbitrary<readonly string[] | 'none'> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant<readonly string[]>([]) },
    { weight: 4, arbitrary: fc.subarray([...FACETS[facet]], { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant('none' as const) },
  );
}

const bound = fc.option(
  fc.tuple(fc.integer({ min: -40, max: 60 }), fc.constantFrom(4, 7, 10)).map(([days, length]) => formatDay((civilDay(2024, 3, 1) + days) as CivilDay).slice(0, length)),
  { freq: 4 },
);

const view: fc.Arbitrary<View> = fc
  .record({
    topic: values('topic'), actor: values('actor'), type: values('type'), status: values('status'),
    match: fc.constantFrom('any', 'all'),
    q: fc.constantFrom('', '', '', 'talks', 'COAST talks', 'naively', '台湾', 'lindstrom', 'zebra'),
    time: fc.option(fc.record({ from: bound, to: bound }), { freq: 2 }),
    certain: fc.constantFrom('any', 'only'),
  })
  .map((filters) => settleView({ ...DEFAULT_VIEW, ...filters } as View));

/** What the filters mean, told event by event. */
function passes(event: KnownEvent, of: View, except: Facet | null = null): boolean {
  const has: Readonly<Record<string, readonly string[]>> = {
    topic: event.event.topics.map(({ topic }) => topic), actor: event.event.actors.map(({ actor }) => actor),
    type: [event.event.type], status: [event.status],
  };
  for (const facet of ['topic', 'actor', 'type', 'status'] as const) {
    const wanted: readonly string[] | 'none' = of[facet];
    if (facet === except || wanted.length === 0) continue;
    if (wanted === 'none') return false;
    const found = wanted.filter((value) => has[facet]!.includes(value));
    if (facet === 'topic' && of.match === 'all' ? found.length < wanted.length : found.length === 0) return false;
  }
  const text = searchText(event, EXAMPLE_NAMES);
  if (!foldText(of.q).split(' ').every((word) => text.includes(word))) return false;
  const range = dayRangeOf(of.time);
  const certainty = range === null ? 'sure' : matchTime(event.when, range);
  return of.certain === 'only' ? certainty === 'sure' : certainty !== 'no';
}

function touches(a: Extent, b: Extent): boolean {
  return (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity);
}

const minute = fc.integer({ min: 28_000_000, max: 29_000_000 }).map((at) => at as Minute);
const extent: fc.Arbitrary<Extent> = fc.tuple(minute, fc.integer({ min: 1, max: 200_000 })).map(([from, length]) => ({ from, to: (from + length) as Minute }));

describe('a selection agrees with a plain scan of the events', () => {
  it('in what it holds, in which order, and how many may only lie within the dates', () => {
    fc.assert(fc.property(known, view, (story, of) => {
      const selection = selectEvents(indexEvents(story, EXAMPLE_NAMES), of);
      const expected = story.events.filter((event) => passes(event, of));
      const range = dayRangeOf(of.time);
      const maybe = expected.filter(({ when }) => range !== null && matchTime(when, range) === 'maybe');
      expect([...selection].map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect([selection.total, selection.count, selection.maybeCount]).toEqual([story.events.length, expected.length, maybe.length]);
      for (const event of story.events) {
        expect(selection.has(event.id)).toBe(expected.includes(event));
        expect(selection.isMaybe(event.id)).toBe(maybe.includes(event));
      }
    }), { numRuns: 40 });
  });

  it('in positions and neighbours, also of events that it leaves out', () => {
    fc.assert(fc.property(known, view, (story, of) => {
      const selection = selectEvents(indexEvents(story, EXAMPLE_NAMES), of);
      const expected = story.events.filter((event) => passes(event, of));
      expect([-1, ...expected.keys(), expected.length].map((at) => selection.at(at))).toEqual([undefined, ...expected, undefined]);
      story.events.forEach((event, at) => {
        expect(selection.positionOf(event.id)).toBe(expected.indexOf(event));
        expect(selection.next(event.id)).toBe(story.events.slice(at + 1).find((other) => expected.includes(other)));
        expect(selection.previous(event.id)).toBe(story.events.slice(0, at).findLast((other) => expected.includes(other)));
      });
    }), { numRuns: 40 });
  });

  it('in the counts of lanes, of names, and of stretches of time', () => {
    fc.assert(fc.property(known, view, extent, (story, of, stretch) => {
      const selection = selectEvents(indexEvents(story, EXAMPLE_NAMES), of);
      const expected = story.events.filter((event) => passes(event, of));
      expect(selection.countIn(stretch)).toBe(expected.filter((event) => touches(event.extent, stretch)).length);
      expect(selection.countIn({ from: null, to: null })).toBe(expected.length);
      for (const lane of FACETS.lane as Lane[]) {
        const inLane = (event: KnownEvent) => event.lane === lane;
        expect(selection.laneCount(lane)).toEqual({ shown: expected.filter(inLane).length, total: story.events.filter(inLane).length });
        expect(selection.countOf('lane', lane)).toBe(expected.filter(inLane).length);
      }
      for (const topic of FACETS.topic) {
        expect(selection.countOf('topic', topic)).toBe(expected.filter(({ event }) => event.topics.some((given) => given.topic === topic)).length);
      }
    }), { numRuns: 40 });
  });

  it('in what a chip promises: the names under the other filters, and under the chosen topics too if all must match', () => {
    fc.assert(fc.property(known, view, (story, of) => {
      const selection = selectEvents(indexEvents(story, EXAMPLE_NAMES), of);
      for (const facet of ['topic', 'actor', 'type', 'status'] as const) {
        const under = story.events.filter((event) => passes(event, of, facet === 'topic' && of.match === 'all' ? null : facet));
        for (const value of FACETS[facet]) {
          const alone = { ...DEFAULT_VIEW, [facet]: [value] } as View;
          expect(selection.facetCount(facet, value)).toBe(under.filter((event) => passes(event, alone)).length);
        }
      }
    }), { numRuns: 40 });
  });

  it('and knows nothing of an id that the story lacks', () => {
    fc.assert(fc.property(known, view, (story, of) => {
      const selection = selectEvents(indexEvents(story, EXAMPLE_NAMES), of);
      const id = 'zzzzzzzz' as EventId;
      expect([selection.has(id), selection.isMaybe(id), selection.positionOf(id)]).toEqual([false, false, -1]);
    }), { numRuns: 20 });
  });
});

describe('what a filter does to a selection', () => {
  const select = (story: KnownStory, of: View) => new Set([...selectEvents(indexEvents(story, EXAMPLE_NAMES), settleView(of))].map(({ id }) => id));
  const within = (a: ReadonlySet<EventId>, b: ReadonlySet<EventId>) => [...a].every((id) => b.has(id));

  it('never adds events when the dates are narrowed, nor when only certain ones are asked for', () => {
    fc.assert(fc.property(known, view, fc.array(fc.integer({ min: -40, max: 60 }), { minLength: 4, maxLength: 4 }), (story, of, days) => {
      const [a, b, c, d] = [...days].sort((x, y) => x - y).map((day) => formatDay((civilDay(2024, 3, 1) + day) as CivilDay));
      const wide = select(story, { ...of, time: { from: a!, to: d! } });
      const narrow = select(story, { ...of, time: { from: b!, to: c! } });
      expect(within(narrow, wide)).toBe(true);
      expect(within(wide, select(story, { ...of, time: null }))).toBe(true);
      expect(within(select(story, { ...of, time: { from: a!, to: d! }, certain: 'only' }), select(story, { ...of, time: { from: a!, to: d! }, certain: 'any' }))).toBe(true);
    }), { numRuns: 40 });
  });

  it('never takes events away when any topic may match and one more is chosen, and never adds any when all must', () => {
    const topics = fc.shuffledSubarray([...EXAMPLE_TOPICS], { minLength: 3, maxLength: 4 }).map((list) => list as string[] as TopicSlug[]);
    fc.assert(fc.property(known, view, topics, (story, of, topic) => {
      const [fewer, more] = [{ ...of, topic: topic.slice(0, -1) }, { ...of, topic }];
      expect(within(select(story, { ...fewer, match: 'any' }), select(story, { ...more, match: 'any' }))).toBe(true);
      expect(within(select(story, { ...more, match: 'all' }), select(story, { ...fewer, match: 'all' }))).toBe(true);
    }), { numRuns: 40 });
  });
});

describe('the first story', () => {
  const { stories, registry } = loadStories();
  const story = stories.get('blinken-in-china')!;
  const EVENTS = ['kd0k9a2a', 'e7k3m9qz', '2z0h21mx', 'hbhmz6bf', 't5gpt5nm', 'm2qe40ew', 'ng01cb7n', 'xw95fdx5', 'kj6mmddy', '6x6m5eqv', 'k27znpwk', '9x6nsrve'];
  const indexes = { all: indexEvents(knownStory(story, 'all', registry), registry), lead: indexEvents(knownStory(story, 'lead', registry), registry) };
  const select = (filters: Partial<Record<keyof View, unknown>>) => {
    const of = settleView({ ...DEFAULT_VIEW, ...filters } as View);
    return selectEvents(indexes[of.reports], of);
  };
  /** Numbers of events as `story.md` counts them. */
  const numbers = (filters: Partial<Record<keyof View, unknown>>) => [...select(filters)].map(({ id }) => EVENTS.indexOf(id) + 1).sort((a, b) => a - b);

  it.each(['all', 'lead'])('holds events 2, 3, 4 and 6 about Taiwan or TikTok, and 2 and 4 about both, by %s reports', (reports) => {
    expect(numbers({ reports, topic: ['taiwan', 'tiktok'] })).toEqual([2, 3, 4, 6]);
    expect(numbers({ reports, topic: ['taiwan', 'tiktok'], match: 'all' })).toEqual([2, 4]);
  });

  it.each([
    ['dialogue', 7], ['taiwan', 3], ['south-china-sea', 2], ['tiktok', 3], ['trade', 3], ['human-rights', 2], ['russia-ukraine', 4],
    ['narcotics', 2], ['foreign-aid', 2],
  ])('counts on the chip %s %i events, whatever other topics are chosen', (topic, count) => {
    expect(select({}).facetCount('topic', topic)).toBe(count);
    expect(select({ topic: ['taiwan', 'tiktok'] }).facetCount('topic', topic)).toBe(count);
  });

  it('counts under the chosen topics when all must match', () => {
    const both = select({ topic: ['taiwan', 'tiktok'], match: 'all' });
    expect(['taiwan', 'foreign-aid', 'trade'].map((topic) => both.facetCount('topic', topic))).toEqual([2, 2, 0]);
  });

  it.each([
    ['lead', 'happened', 9], ['lead', 'under-way', 2], ['lead', 'scheduled', 1], ['all', 'happened', 10], ['all', 'scheduled', 0],
  ])('counts by %s reports as %s %i events', (reports, status, count) => expect(select({ reports }).facetCount('status', status)).toBe(count));

  it('finds the act’s day only as one of several by the report, and for sure by all reports', () => {
    const on24 = { from: '2024-04-24', to: '2024-04-24' };
    expect(select({ reports: 'lead', time: on24 }).isMaybe('e7k3m9qz' as EventId)).toBe(true);
    expect(select({ time: on24 }).isMaybe('e7k3m9qz' as EventId)).toBe(false);
    expect(numbers({ reports: 'lead', time: on24, certain: 'only' })).not.toContain(2);
    expect(numbers({ time: on24, certain: 'only' })).toContain(2);
  });

  it('is searched without regard to case, accents and kinds of quotation mark', () => {
    expect(numbers({ q: 'PUTIN' })).toEqual(numbers({ q: 'putin' }));
    expect(numbers({ q: 'pútin' })).toEqual(numbers({ q: 'putin' }));
    expect(numbers({ q: 'putin' })).toEqual(expect.arrayContaining([5, 12]));
    expect(numbers({ q: 'friday\'s meetings' })).toEqual(numbers({ q: 'Friday’s meetings' }));
    expect(numbers({ q: 'Friday’s meetings' })).toContain(5);
    expect(numbers({ q: 'no such words' })).toEqual([]);
  });
});
