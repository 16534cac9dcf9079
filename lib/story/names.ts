import type { Zone } from '../time/clock';
import type { CalendarDate, IntervalEnd } from '../time/edtf';
import type { KnownEvent, Lane } from './known-event';
import type { Actor, ActorSlug, Registry, Status, TopicSlug } from './story';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  announced: 'Announced', scheduled: 'Scheduled', 'under-way': 'Under way',
  happened: 'Happened', postponed: 'Postponed', cancelled: 'Cancelled',
};

/** "Under way". */
export function statusWords(status: Status): string {
  return STATUS_WORDS[status];
}

/** "Russia & Ukraine". @throws RangeError for a slug that the registry does not have. */
export function topicName(topic: TopicSlug, registry: Registry): string {
  return found(registry.topics.find(({ slug }) => slug === topic), 'topic', topic).name;
}

/** "Antony Blinken". @throws RangeError for a slug that the registry does not have. */
export function actorName(actor: ActorSlug, registry: Registry): string {
  return actorOf(actor, registry).name;
}

/** "Antony Blinken, US Secretary of State". @throws RangeError for a slug that the registry does not have. */
export function actorWithOffice(actor: ActorSlug, registry: Registry): string {
  const { name, office } = actorOf(actor, registry);
  return office === null ? name : `${name}, ${office}`;
}

/** "Meet or visit". @throws RangeError for a slug that the registry does not have. */
export function typeName(type: string, registry: Registry): string {
  return found(registry.types.find(({ slug }) => slug === type), 'type', type).name;
}

/** "United States", or "Together" for acts of several sides. @throws RangeError for an unknown side. */
export function sideName(lane: Lane, registry: Registry): string {
  if (lane === 'together') return 'Together';
  return found(registry.sides.find(({ slug }) => slug === lane), 'side', lane).name;
}

/** The city whose day it is: "Beijing". */
export function clockCity(zone: Zone, registry: Registry): string {
  // Events of a collection may be counted on any clock; of most nobody has said whose day it is.
  return registry.clocks.find((clock) => clock.zone === zone)?.city ?? cityOfZone(zone);
}

/** "America/New_York" as "New York". */
export function cityOfZone(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Whose day the drawn date is: "Beijing day", "one Beijing day", or "Beijing calendar" for coarser dates. */
export function clockWords({ when, clock }: Pick<KnownEvent, 'when' | 'clock'>, registry: Registry): string {
  const city = clockCity(clock, registry);
  switch (when.kind) {
    case 'time':
      return `${city} time`;
    case 'oneOf':
      return `one ${city} ${unitOf(when.from)}`;
    case 'interval':
      return isDay(when.from) && isDay(when.to) ? `${city} days` : `${city} calendar`;
    default:
      return isDay(when.date) ? `${city} day` : `${city} calendar`;
  }
}

function isDay(end: IntervalEnd): boolean {
  return typeof end !== 'string' && end.day !== undefined && !end.approximate && !end.uncertain;
}

function unitOf({ month, day }: CalendarDate): 'day' | 'month' | 'year' {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

function actorOf(actor: ActorSlug, registry: Registry): Actor {
  return found(registry.actors.find(({ slug }) => slug === actor), 'actor', actor);
}

/** Data are checked when they are parsed, so a name that is missing here is our mistake. */
function found<T>(value: T | undefined, kind: string, name: string): T {
  if (value === undefined) throw new RangeError(`The registry has no ${kind} “${name}”.`);
  return value;
}
