import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownStory } from '../story/known-story';
import type { KnownEvent } from '../story/known-event';
import type { ActorSlug, TopicSlug } from '../story/story';
import { DEFAULT_VIEW, type View } from '../view/view';
import { indexEvents } from './event-index';
import { EXAMPLE_NAMES, EXAMPLE_TOPICS, eventRecipe, storyOf } from './example-events';
import { laneKey, type LaneNames, laneParts, NAMED_LANES, type NamedLanes, restKey } from './lane-members';
import { unionOf } from './members';
import { hasBit } from './bits';
import { selectEvents } from './select-events';

const ACTORS = EXAMPLE_NAMES.actors.map(({ slug }) => slug);
const named: fc.Arbitrary<LaneNames> = fc.record({ topic: fc.subarray<string>([...EXAMPLE_TOPICS]), actor: fc.subarray<string>(ACTORS) });
const views: fc.Arbitrary<View> = fc.record({
  ...Object.fromEntries(Object.entries(DEFAULT_VIEW).map(([key, value]) => [key, fc.constant(value)])) as { [K in keyof View]: fc.Arbitrary<View[K]> },
  topic: fc.oneof(fc.constant('none' as const), fc.subarray([...EXAMPLE_TOPICS] as string[] as TopicSlug[])),
  actor: fc.subarray(ACTORS as ActorSlug[]),
});

const namesOf = (by: NamedLanes, { event }: KnownEvent): readonly string[] =>
  by === 'topic' ? event.topics.map(({ topic }) => topic) : event.actors.map(({ actor }) => actor);

describe('Lanes by topic and by actor', () => {
  it('hold each event in exactly the lanes of its names, or in the rest, and in all of them what the view shows, counted once', () => {
    fc.assert(fc.property(fc.array(eventRecipe, { minLength: 1, maxLength: 25 }), named, views, (made, names, view) => {
      const { events, ...known } = knownStory(storyOf(made), 'all', EXAMPLE_NAMES);
      const selection = selectEvents(indexEvents({ events, ...known }, EXAMPLE_NAMES, names), view);
      for (const by of NAMED_LANES) {
        const lanes = [...names[by].map((slug) => laneKey(by, slug)), restKey(by)];
        for (const event of events) {
          const own = namesOf(by, event).filter((name) => names[by].includes(name));
          const expected = own.length === 0 ? [restKey(by)] : lanes.filter((lane) => own.includes(laneParts(lane)[1]));
          const place = selection.index.shelf.placeOf(event.id);
          expect(lanes.filter((lane) => hasBit(unionOf([selection.index.lane(lane)], events.length), place))).toEqual(expected);
          expect(lanes.filter((lane) => selection.shownIn(lane).all.has(place))).toEqual(selection.has(event.id) ? expected : []);
        }
        const shown = unionOf(lanes.map((lane) => selection.shownIn(lane).all.bits), events.length);
        expect(shown.words).toEqual(selection.shown.bits.words);
        // Its own count is a lane's; no sum of lanes is the story's.
        for (const lane of lanes) expect(selection.laneCount(lane).shown).toBe(selection.shownIn(lane).all.count);
        expect(selection.count).toBe(events.filter(({ id }) => selection.has(id)).length);
      }
    }), { numRuns: 60 });
  });

  it('are named apart from sides', () => {
    expect([laneParts(laneKey('topic', 'taiwan')), laneParts(restKey('actor')), laneParts('together')]).toEqual([['topic', 'taiwan'], ['actor', ''], ['side', 'together']]);
  });
});
