import type { KnownEvent, Lane } from '../story/known-event';
import type { ActorSlug, EventId, Report, Source, TopicSlug } from '../story/story';
import type { Zone } from '../time/clock';
import { extentOf } from '../time/extent';
import { type DateReader, dateReader } from './date-reader';
import { type TextRow, UNSTATED_TYPE } from './text-row';

/** What is the same for all events of a collection. */
export interface CollectionFacts {
  /** The clock on which days are counted where the source names none. */
  readonly clock: Zone;
  /** The day on which the collection was built, `YYYY-MM-DD`. */
  readonly built: string;
}

const HOW = { stated: 'As the source dates it.', unclocked: 'As the source dates it, which names no clock; the day is counted on another’s.' } as const;
const UNCHECKED = 'Found by machine and checked by nobody.';

/** The event that a row tells: one report, of the row's source. Whoever reads many rows gives one reader for all. */
export function knownFromText(row: TextRow, { clock, built }: CollectionFacts, reader: DateReader = dateReader()): KnownEvent {
  const when = reader.when(row.when);
  const zone = row.clock === undefined ? clock : reader.zone(row.clock);
  const source = sourceId(row);
  const report: Report = {
    source,
    when,
    clock: zone,
    phrase: row.phrase ?? null,
    resolved: row.clock === undefined ? HOW.unclocked : HOW.stated,
    inferred: false,
    status: row.status ?? 'happened',
    quotations: [],
    passages: [],
    says: '',
  };
  return {
    event: {
      id: row.id,
      title: row.title,
      short: row.title,
      headline: row.title,
      summary: row.summary ?? '',
      aside: '',
      type: row.type ?? UNSTATED_TYPE.slug,
      actors: (row.actors ?? []).map(([actor, role]) => ({ actor: actor as ActorSlug, role })),
      topics: (row.topics ?? []).map((topic) => ({ topic: topic as TopicSlug, source, inferred: false })),
      places: row.places ?? [],
      money: [],
      duration: null,
      relations: [],
      reports: [report],
      added: built,
      changed: built,
      sequence: 0,
    },
    id: row.id,
    when,
    clock: zone,
    extent: extentOf(when, zone),
    status: report.status,
    dated: report,
    phrase: report.phrase,
    used: [report],
    leftOut: [],
    disagree: [],
    lane: row.lane as Lane,
  };
}

/** The source of a row's report: a page that a machine read, or a list that someone drew up. When it was published, nobody told us. */
export function sourceFromText(row: TextRow, { built }: CollectionFacts): Source {
  const [title, address] = row.source;
  return {
    id: sourceId(row),
    title,
    name: title,
    kind: row.kind === 'candidate' ? 'news-report' : 'research-summary',
    publisher: null,
    address,
    dateline: null,
    published: null,
    publishedHow: 'The collection does not say.',
    note: row.kind === 'candidate' ? UNCHECKED : null,
    checked: `Read by an importer on ${built}; not checked by a person.`,
  };
}

const SOURCE = 'source-';

function sourceId({ id }: TextRow): string {
  return SOURCE + id;
}

/** The event whose report rests on a source: each has one of its own. */
export function eventOfSource(source: string): EventId {
  return source.slice(SOURCE.length) as EventId;
}
