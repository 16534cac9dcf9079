import { orderEvents } from '../time/order';
import { daysOf, extentOf } from '../time/extent';
import type { KnownEvent, KnownStory } from './known-event';
import { laneOf } from './lane-of';
import { agree, drawnReport, newestReport } from './report-rule';
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
  const dated = drawnReport(used, lead);
  const newest = newestReport(used, published);
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

/** The last day on which a source can have been published; minus infinity where nobody knows. */
export function lastDayOf({ published }: Pick<Source, 'published'>): number {
  return published === null ? -Infinity : (daysOf(published).latest ?? Infinity);
}
