import { clockWords, statusWords } from '../story/names';
import type { Actor, Role, Source } from '../story/story';
import { dateWords, datetimeAttribute } from '../time/words';
import { eventTag } from './authority';
import type { EventRecord } from './event-record';
import { linkedDates, temporalCoverage } from './json-ld-dates';
import { ACTION_STATUS, EVENT_STATUS, type LinkedKind, linkedKind, SOURCE_TYPE } from './json-ld-types';
import type { Output } from './output';

/** A part of a linked description; what is null or an empty list is left out. */
export type Node = Readonly<Record<string, unknown>>;

/** An event as schema.org describes it, without `@context`. */
export function eventNode(record: EventRecord, { open, site }: Output): Node {
  const { known, url } = record;
  const { event } = known;
  const kind = linkedKind(event.type);
  const topics = event.topics.flatMap(({ topic }) => open.registry.topics.filter(({ slug }) => slug === topic))
    .map(({ slug, name }) => ({ '@type': 'Thing', name, url: `${site}/s/${open.story.slug}/topic/${slug}` }));
  // schema.org gives an Action nothing that it is about; its page is about something.
  const about = kind.type === 'Action' ? [] : topics;
  const { about: targets = [], ...parties } = partiesOf(record, kind, open.registry.actors);
  return described({
    '@type': kind.type,
    // The event is not its page, so it has a name of its own.
    '@id': eventTag(event.id),
    identifier: event.id,
    url,
    name: event.title,
    description: `${event.summary} Date: ${dateWords(known.when, 'full', 'middle')} (${clockWords(known, open.registry)}); EDTF ${known.when.text}.`,
    ...datesOf(record, kind),
    ...parties,
    [kind.place]: event.places.map((name) => ({ '@type': 'Place', name })),
    about: [...about, ...targets],
    subjectOf: record.sources.map(sourceNode),
    mainEntityOfPage: described({
      '@type': 'WebPage', '@id': url, temporalCoverage: temporalCoverage(record), dateCreated: event.added, dateModified: event.changed,
      about: kind.type === 'Action' ? topics : [],
    }),
  });
}

/** What was read, as schema.org describes it. */
export function sourceNode({ kind, title, publisher, address, published }: Source): Node {
  return described({
    '@type': SOURCE_TYPE[kind],
    name: title,
    url: address,
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    datePublished: published && datetimeAttribute(published),
  });
}

/** Without what is not there, in the order given. */
export function described(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}

function datesOf(record: EventRecord, kind: LinkedKind): Node {
  const { known: { when, status, event } } = record;
  const { start, end } = linkedDates(when);
  // What is only planned has been neither said nor adopted on the day that is planned.
  const past = status === 'happened' || status === 'under-way' ? start : null;
  switch (kind.type) {
    case 'Event': {
      const exact = event.duration === null || event.duration.approximate ? null : `PT${event.duration.minutes}M`;
      return { startDate: start, endDate: end, duration: exact, eventStatus: EVENT_STATUS[status] };
    }
    case 'Action':
      // An Action's start is a clock time or nothing. Its day stands in the page's coverage.
      return { startTime: when.kind === 'time' ? start : null, actionStatus: ACTION_STATUS[status] };
    case 'Legislation':
      return { legislationDate: past, temporalCoverage: temporalCoverage(record), creativeWorkStatus: statusWords(status) };
    case 'CreativeWork':
      return { datePublished: past, temporalCoverage: temporalCoverage(record), creativeWorkStatus: statusWords(status) };
  }
}

function partiesOf({ known: { event } }: EventRecord, kind: LinkedKind, actors: readonly Actor[]): Readonly<Record<string, readonly Node[]>> {
  const parties: Record<string, Node[]> = {};
  for (const { actor: slug, role } of event.actors) {
    const actor = actors.find((each) => each.slug === slug);
    const property: string = kind[role satisfies Role];
    if (actor !== undefined) parties[property] = [...(parties[property] ?? []), actorNode(actor)];
  }
  return parties;
}

const ACTOR_TYPE: Readonly<Record<Actor['kind'], string>> = { person: 'Person', government: 'GovernmentOrganization', organisation: 'Organization' };

function actorNode({ kind, name, office }: Actor): Node {
  return described({ '@type': ACTOR_TYPE[kind], name, jobTitle: kind === 'person' ? office : null });
}
