import { clockCity } from '../story/names';
import type { Report, StoryEvent } from '../story/story';
import type { Minute } from '../time/clock';
import { formatInstant } from '../time/format-instant';
import type { EventRecord } from './event-record';
import type { Output } from './output';

/** Notices on how a link was written. They say nothing of the view, and a link with junk in it must give the same bytes. */
const OF_WRITING = /^(?:unknown-key$|alias:)/;

/** The view, or the event, as data (`application/json`): keys in a fixed order, two spaces, a line end. */
export function writeJson(output: Output): string {
  return `${JSON.stringify(jsonOf(output), null, 2)}\n`;
}

/**
 * What `writeJson` writes. Events have the fields of the data (dates as EDTF, zones by name), of the reports that the view
 * uses; `known` adds what is drawn of each, and every name that an event uses is explained beside them.
 */
export function jsonOf(output: Output): object {
  const { open: { story, registry }, shown, site, records } = output;
  const events = records.map((record) => eventOf(record, output));
  const used = usedNames(events);
  return {
    kind: output.kind,
    title: output.title,
    address: output.address,
    query: output.query,
    filter: output.filter,
    count: records.length,
    total: output.total,
    notices: shown.notices.filter(({ code }) => !OF_WRITING.test(code)).map(({ text }) => text),
    story: { slug: story.slug, title: story.title, url: `${site}/s/${story.slug}`, revision: story.revision },
    topics: registry.topics.filter(({ slug }) => used.topics.has(slug)).map(({ slug, name }) => ({ slug, name })),
    actors: registry.actors.filter(({ slug }) => used.actors.has(slug)).map(({ slug, name, kind, side, office }) => ({ slug, name, kind, side, office })),
    types: registry.types.filter(({ slug }) => used.types.has(slug)).map(({ slug, name, plover }) => ({ slug, name, plover })),
    sources: story.sources.filter(({ id }) => used.sources.has(id)).map((source) => ({ ...source, published: source.published?.text ?? null })),
    events,
  };
}

type JsonReport = Omit<Report, 'when'> & { readonly when: string };
type JsonEvent = Omit<StoryEvent, 'reports'> & { readonly reports: readonly JsonReport[]; readonly url: string; readonly known: object };

function eventOf(record: EventRecord, output: Output): JsonEvent {
  const { known, url } = record;
  const { story } = output.open;
  const leadAlone = output.kind === 'view' && output.shown.view.reports === 'lead';
  return {
    ...known.event,
    money: known.event.money.filter(({ source }) => !leadAlone || source === story.lead),
    reports: known.used.map((report) => ({ ...report, when: report.when.text })),
    url,
    known: knownOf(record, output),
  };
}

function knownOf({ known, earliest, latest, precision, uncertain, dateWords, maybe }: EventRecord, { open }: Output): object {
  return {
    edtf: known.when.text,
    words: dateWords,
    earliest,
    latest,
    precision,
    uncertain,
    inferred: known.dated.inferred,
    clock: known.clock,
    city: clockCity(known.clock, open.registry),
    /** Half-open: `from` counts, `to` does not. */
    extent: { from: instant(known.extent.from), to: instant(known.extent.to) },
    status: known.status,
    phrase: known.phrase,
    lane: known.lane,
    dated: known.dated.source,
    disagree: known.disagree.map(({ source }) => source),
    maybe,
  };
}

function usedNames(events: readonly JsonEvent[]): Readonly<Record<'topics' | 'actors' | 'types' | 'sources', ReadonlySet<string>>> {
  const all = (names: (event: JsonEvent) => readonly string[]) => new Set(events.flatMap(names));
  return {
    topics: all(({ topics, money }) => [...topics.map(({ topic }) => topic), ...money.flatMap((amount) => amount.topics)]),
    actors: all(({ actors, reports }) => [
      ...actors.map(({ actor }) => actor), ...reports.flatMap(({ quotations }) => quotations.map(({ speaker }) => speaker)),
    ]),
    types: all(({ type }) => [type]),
    sources: all(({ reports, topics, money }) => [...reports, ...topics, ...money].map(({ source }) => source)),
  };
}

function instant(minute: Minute | null): string | null {
  return minute === null ? null : formatInstant(minute);
}
