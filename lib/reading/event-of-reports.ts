import { formatDay } from '../time/civil-day';
import type { EventId, Role } from '../story/story';
import type { Zone } from '../time/clock';
import type { Reported } from './join-reports';
import type { OwnNames } from './own-names';
import type { Candidate, CandidateActor, Reading } from './reading';
import type { Span } from './span';

/** An event as a story's file holds it. */
export interface FileEvent {
  readonly id: EventId;
  readonly title: string;
  readonly relations: readonly { readonly kind: string; readonly event: EventId }[];
  readonly [field: string]: unknown;
}

export interface Writing {
  readonly readings: readonly Reading[];
  /** The source of each reading. */
  readonly sources: readonly string[];
  readonly clocks: readonly Zone[];
  readonly names: OwnNames;
  readonly today: string;
}

const MOST_SHORT = 40;
const MOST_PASSAGE_WORDS = 5;
const NOBODY: CandidateActor = { id: null, name: 'Not named', kind: 'organisation', role: 'source', span: null };

/**
 * One event of the file from the candidates that tell it; null where nothing dates it and its report has no day either.
 */
export function eventOfReports(
  group: readonly Reported[],
  id: EventId,
  { readings, sources, clocks, names, today }: Writing,
): FileEvent | null {
  const dated = group
    .map((reported) => ({ ...reported, when: whenOf(reported, readings[reported.reading]!) }))
    .filter(({ when }) => when !== null);
  const [first] = dated;
  if (first === undefined) return null;
  const { candidate } = first;
  const topics = new Map(
    dated
      .flatMap(({ candidate: { topics: own }, reading }) =>
        own.map((topic) => [names.topic(topic), sources[reading]!] as const),
      )
      .toReversed(),
  );
  if (topics.size === 0) topics.set(names.topic(null), sources[first.reading]!);
  const title = clean(candidate.title, 'An event without a title');
  return {
    id,
    title,
    short: short(title),
    headline: title,
    summary: sentence(title),
    aside: '',
    type: candidate.type,
    actors: actorsOf(
      dated.map((one) => one.candidate),
      names,
    ),
    topics: [...topics].toReversed().map(([topic, source]) => ({ topic, source, inferred: true })),
    places: [...new Set(dated.flatMap((one) => one.candidate.places))].map((place) => clean(place, 'A place')),
    money: dated.flatMap(({ candidate: one, reading }) => moneyOf(one, sources[reading]!)),
    duration: dated.map((one) => one.candidate.duration).find((duration) => duration !== null) ?? null,
    relations: [],
    reports: dated.map(({ candidate: one, reading, when }) => ({
      source: sources[reading],
      when: when!.edtf,
      clock: clockOf(one, clocks[reading]!, names),
      phrase: phraseOf(one, readings[reading]!),
      resolved: when!.why,
      inferred: !when!.sure,
      status: one.status,
      quotations: [],
      passages: one.evidence.flatMap((span) => passageOf(readings[reading]!, span)),
      says: '',
    })),
    added: today,
    changed: today,
    sequence: 0,
  };
}

/** Where the report gives no time: what happened was not after it, what is planned not before. */
function whenOf(
  { candidate: { when, status } }: Reported,
  { publication: { day } }: Reading,
): { readonly edtf: string; readonly why: string; readonly sure: boolean } | null {
  const why = clean(when.why, 'The reader gave it.');
  if (when.edtf !== null) return { edtf: when.edtf, why, sure: when.sure };
  if (day === null) return null;
  const planned = status === 'scheduled' || status === 'postponed' || status === 'announced';
  return planned
    ? { edtf: `${formatDay(day)}/`, why: `${why} It was still to come when the report was published.`, sure: false }
    : { edtf: `/${formatDay(day)}`, why: `${why} It was not after the report.`, sure: false };
}

function clockOf({ when: { clock } }: Candidate, ofReport: Zone, names: OwnNames): Zone {
  return clock === undefined || clock === null ? ofReport : names.clock(clock);
}

function actorsOf(
  candidates: readonly Candidate[],
  names: OwnNames,
): readonly { readonly actor: string; readonly role: Role }[] {
  const roles = new Map<string, Role>();
  const all = candidates.flatMap(({ actors }) => actors);
  for (const actor of all.some(({ role }) => role !== 'target') ? all : [NOBODY, ...all]) {
    const slug = names.actor({ ...actor, name: clean(actor.name, 'Not named') });
    if (!roles.has(slug)) roles.set(slug, actor.role);
  }
  return [...roles].map(([actor, role]) => ({ actor, role }));
}

/** Amounts in dollars; parts that together exceed what is said to be their total are no parts of it. */
function moneyOf({ money }: Candidate, source: string): readonly object[] {
  const dollars = money.filter(({ currency, amount }) => currency === 'USD' && amount > 0);
  const parts = dollars.filter(({ total }) => !total).reduce((sum, { amount }) => sum + amount, 0);
  const totals = dollars.filter(({ total }) => total);
  const sound = totals.length === 1 && parts <= totals[0]!.amount;
  return dollars.map(({ amount, for: purpose, total, approximate }) => ({
    billions: amount / 1e9,
    for: clean(purpose, 'not said'),
    topics: [],
    source,
    total: total && sound,
    approximate,
  }));
}

function phraseOf({ when: { expression } }: Candidate, { text }: Reading): string | null {
  const words = expression === null ? '' : text.slice(expression.start, expression.end).replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

/** The paragraph, counted from 1, and its first and last words. */
function passageOf({ text, paragraphs }: Reading, { start, end }: Span): readonly object[] {
  const paragraph = paragraphs.findIndex((one) => one.start <= start && end <= one.end);
  const words = text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (paragraph === -1 || words.length === 0) return [];
  return [
    {
      paragraph: paragraph + 1,
      from: words.slice(0, MOST_PASSAGE_WORDS).join(' '),
      to: words.slice(-MOST_PASSAGE_WORDS).join(' '),
    },
  ];
}

/** In one line without white space at its ends; `otherwise` where nothing is left. */
export function clean(words: string, otherwise: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line === '' ? otherwise : line;
}

function short(title: string): string {
  if (title.length <= MOST_SHORT) return title;
  const cut = title.slice(0, MOST_SHORT - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12)).trimEnd()}…`;
}

function sentence(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`;
}
