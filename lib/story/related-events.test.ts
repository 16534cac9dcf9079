import { expect, it } from 'vitest';
import type { KnownEvent, KnownStory } from './known-event';
import { relatedEvents } from './related-events';
import type { EventId, Relation } from './story';

/** A story whose events stand in the order given, each with its relations. */
function story(relations: Readonly<Record<string, readonly (readonly [kind: Relation['kind'], event: string])[]>>): KnownStory {
  const events = Object.entries(relations).map(
    ([id, stated]) => ({ id, event: { relations: stated.map(([kind, event]) => ({ kind, event })) } }) as unknown as KnownEvent,
  );
  return { reports: 'all', events, byId: new Map(events.map((event) => [event.id, event])) };
}

function related(of: KnownStory, id: string): string[] {
  return relatedEvents(of, id as EventId).map(({ event, words }) => `${event.id} ${words}`);
}

it('says of each what it is to this one, whichever of them states it', () => {
  const visit = story({ announcement: [['before', 'talks'], ['announces', 'visit']], talks: [['before', 'audience']], audience: [], visit: [] });
  expect(related(visit, 'talks')).toEqual(['announcement before', 'audience after']);
  expect(related(visit, 'announcement')).toEqual(['talks after', 'visit announced by it']);
  expect(related(visit, 'visit')).toEqual(['announcement announces it']);
});

it('keeps parts and answers in time order', () => {
  const act = story({ act: [], clause: [['part-of', 'act']], answer: [['answers', 'act'], ['answers', 'clause']] });
  expect(related(act, 'act')).toEqual(['clause part of it', 'answer answers it']);
  expect(related(act, 'clause')).toEqual(['act the whole', 'answer answers it']);
  expect(related(act, 'answer')).toEqual(['act answered by it', 'clause answered by it']);
});

it('gives a relation once that both state', () => {
  expect(related(story({ first: [['before', 'second']], second: [['after', 'first']] }), 'first')).toEqual(['second after']);
});

it('gives none for an event without relations, or an unknown one', () => {
  expect(related(story({ alone: [] }), 'alone')).toEqual([]);
  expect(related(story({ alone: [] }), 'unknown')).toEqual([]);
});
