import { orderEvents } from '../time/order';
import { comparePrecision } from '../time/precision';
import { compatible, daysOf, extentOf } from '../time/extent';
import type { KnownEvent, KnownStory } from './known-event';
import { laneOf } from './lane-of';
import type { EventId, Registry, Report, Source, Story, StoryEvent } from './story';

/**
 * What is drawn, from the reports asked for: all of them, or the lead report alone. The one rule:
 *
 * - **Status**: that of the report published last. A source of unknown day comes before all others; of two published on
 *   the same day the one recorded later counts.
 * - **Date**: of the dates that agree with every other, the most precise (`comparePrecision`); of equally precise ones the
 *   lead report's, then the one recorded first. Dates agree where their stretches of time, each on its own clock, overlap.
 * - **Disagreement**: reports whose date cannot be true together with another's are listed, never averaged. A date that
 *   agrees with all of them is still drawn; where there is none, the lead report's is, or the first recorded.
 *
 * Events of which no report asked for speaks are not there. A story without a lead report has none of the lead report's.
 *
 * @throws OrderError naming both events where the stated relations contradict the dates.
 */
export function knownStory(story: Story, reports: 'all' | 'lead', registry: Registry): KnownStory {
  const published = new Map(story.sources.map((source) => [source.id, lastDayOf(source)]));
  const known = new Map<EventId, KnownEvent>();
  for (const event of story.events) {
    const used = event.reports.filter(({ source }) => reports === 'all' || source === story.lead);
    const drawn = knownEvent(event, used, story.lead, published, registry);
    if (drawn !== null) known.set(event.id, drawn);
  }
  const order = orderEvents([...known.values()].map(({ id, event, extent }) => (
    { id, name: event.title, extent, relations: event.relations }
  )));
  const events = order.flatMap((id) => known.get(id) ?? []);
  return { reports, events, byId: new Map(events.map((event) => [event.id, event])) };
}

function knownEvent(
  event: StoryEvent, used: readonly Report[], lead: string | null, published: ReadonlyMap<string, number>, registry: Registry,
): KnownEvent | null {
  const ofLead = used.find(({ source }) => source === lead);
  const agreeing = used.filter((report) => used.every((other) => agree(report, other)));
  // The sort is stable, so what was recorded first stays first.
  const dated = [...agreeing].sort((a, b) => comparePrecision(a.when, b.when) || Number(b === ofLead) - Number(a === ofLead))[0]
    ?? ofLead ?? used[0];
  const newest = used.reduce<Report | undefined>((best, report) => (
    best === undefined || dayOf(report, published) >= dayOf(best, published) ? report : best
  ), undefined);
  if (dated === undefined || newest === undefined) return null;
  return {
    event,
    id: event.id,
    when: dated.when,
    clock: dated.clock,
    extent: extentOf(dated.when, dated.clock),
    status: newest.status,
    dated,
    phrase: ofLead?.phrase ?? dated.phrase,
    used,
    leftOut: event.reports.filter((report) => !used.includes(report)),
    disagree: used.filter((report) => used.some((other) => !agree(report, other))),
    lane: laneOf(event, registry),
  };
}

function agree(a: Report, b: Report): boolean {
  return a === b || compatible(extentOf(a.when, a.clock), extentOf(b.when, b.clock));
}

/** The last day on which a source can have been published; minus infinity where nobody knows. */
function lastDayOf({ published }: Source): number {
  return published === null ? -Infinity : (daysOf(published).latest ?? Infinity);
}

function dayOf({ source }: Report, published: ReadonlyMap<string, number>): number {
  return published.get(source) ?? -Infinity;
}
