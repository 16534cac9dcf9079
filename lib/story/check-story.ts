import { parseDay } from '../time/civil-day';
import { checkEvent } from './check-event';
import type { FullRegistry } from './parse-registry';
import type { Story, StoryEvent } from './story';

/** A fault of a story whose shape is right: what one part says of another does not hold. */
export interface Finding {
  readonly event: StoryEvent | null;
  readonly field: string;
  readonly problem: string;
}

type Check = (story: Story, registry: FullRegistry) => readonly Finding[];

const CHECKS: readonly Check[] = [checkNames, checkSources, checkIds, checkTombstones, checkGaps, checkRevision, checkEvents];

/** Everything that does not hold, in the order of the checks. */
export function checkStory(story: Story, registry: FullRegistry): readonly Finding[] {
  return CHECKS.flatMap((check) => check(story, registry));
}

function checkEvents(story: Story, registry: FullRegistry): readonly Finding[] {
  return story.events.flatMap((event) => checkEvent(event, story, registry).map((found) => ({ event, ...found })));
}

function checkNames(story: Story, registry: FullRegistry): readonly Finding[] {
  const zones = new Set(registry.clocks.map(({ zone }) => zone));
  const clocks = [...story.axis.map((zone, index) => ({ zone, field: `axis[${index}]` })), { zone: story.horizon.clock, field: 'horizon.clock' }];
  return clocks.filter(({ zone }) => !zones.has(zone)).map(({ zone, field }) => ofStory(field, `“${zone}” is no clock of the registry`));
}

function checkSources(story: Story): readonly Finding[] {
  const used = new Set(story.events.flatMap(({ reports, money }) => [...reports, ...money].map(({ source }) => source)));
  return story.sources.flatMap(({ id }, index) => {
    const field = `sources[${index}].id`;
    if (story.sources.findIndex((other) => other.id === id) < index) return [ofStory(field, `“${id}” names two sources`)];
    return used.has(id) || id === story.lead ? [] : [ofStory(field, `no event uses the source “${id}”`)];
  }).concat(story.lead === null || story.sources.some(({ id }) => id === story.lead) ? [] : [ofStory('lead', `“${story.lead}” is no source of this story`)]);
}

/** Ids are for ever: each is in the registry, once, and is either an event or the tombstone of one. */
function checkIds(story: Story, { eventIds }: FullRegistry): readonly Finding[] {
  const held = [
    ...story.events.map((event) => ({ event, id: event.id, field: 'id' })),
    ...story.tombstones.map(({ id }, index) => ({ event: null, id, field: `tombstones[${index}].id` })),
  ];
  const ids = held.map(({ id }) => id);
  const unregistered = held.filter(({ id }) => eventIds.get(id) !== story.slug).map(({ event, id, field }) => ({
    event, field, problem: `“${id}” is not given to “${story.slug}” in data/registry/event-ids.json`,
  }));
  const doubled = held.filter(({ id }, index) => ids.indexOf(id) < index).map(({ event, id, field }) => ({
    event, field, problem: `“${id}” is the id of two events`,
  }));
  const lost = [...eventIds].filter(([id, home]) => home === story.slug && !ids.includes(id)).map(([id]) => (
    ofStory('events', `“${id}” was given to this story and is gone; leave a tombstone, so that its links still answer`)
  ));
  return [...unregistered, ...doubled, ...lost];
}

function checkTombstones(story: Story): readonly Finding[] {
  const living = new Set(story.events.map(({ id }) => id));
  return story.tombstones.flatMap(({ gone, into }, index) => {
    const field = `tombstones[${index}].into`;
    if (gone === 'withdrawn') return into === null ? [] : [ofStory(field, 'a withdrawn event has no survivor')];
    if (into === null) return [ofStory(field, 'a merged event needs its survivor')];
    return living.has(into) ? [] : [ofStory(field, `the survivor “${into}” is no event of this story`)];
  });
}

function checkGaps(story: Story): readonly Finding[] {
  const living = new Set(story.events.map(({ id }) => id));
  return story.gaps.flatMap(({ events, since, answer }, index) => [
    ...events.filter((id) => !living.has(id)).map((id) => ofStory(`gaps[${index}].events`, `“${id}” is no event of this story`)),
    ...(since === null || story.sources.some(({ id }) => id === since) ? [] : [ofStory(`gaps[${index}].since`, `“${since}” is no source of this story`)]),
    ...((since === null) === (answer === '') ? [] : [ofStory(`gaps[${index}].answer`, 'an answer needs its source, and a source its answer')]),
  ]);
}

function checkRevision({ events, tombstones, revision }: Story): readonly Finding[] {
  const days = [...events.map(({ changed }) => changed), ...tombstones.map(({ on }) => on)];
  return days.some((day) => Number(parseDay(day)) > Number(parseDay(revision)))
    ? [ofStory('revision', `“${revision}” is before the newest change to a record`)] : [];
}

function ofStory(field: string, problem: string): Finding {
  return { event: null, field, problem };
}
