import { daysOf } from '../../time/extent';
import { parseEdtf } from '../../time/parse-edtf';
import type { Candidate, Reading } from '../reading';
import { holds, overlaps, type Span } from '../span';

/** An event of a text, as a careful reader tells it. */
export interface GoldEvent {
  /** EDTF, or null where the report gives no time. */
  readonly when: string | null;
  readonly status: string;
  readonly type: string;
  /** Names of who acts; a part of a name is enough. */
  readonly actors: readonly string[];
  /** Words of the report that tell it; the first must be in the evidence, the others are the same event told again. */
  readonly words: readonly string[];
}

export interface GoldText {
  readonly published: string;
  readonly clock: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
  /** Words of the page that no candidate may stand on. */
  readonly furniture: readonly string[];
}

export interface EventScore {
  readonly found: readonly { readonly gold: GoldEvent; readonly candidate: Candidate }[];
  readonly missed: readonly GoldEvent[];
  /** Candidates that answer to no event, and second ones on the same. */
  readonly tooMany: readonly Candidate[];
  readonly rightTime: number;
  readonly rightStatus: number;
  readonly rightType: number;
  readonly rightActors: number;
}

/** A text with its events, from its file: see README.md there. */
export function readGold(file: string): GoldText {
  const [head = '', rest = ''] = split(file, '\n===\n');
  const [text = '', tail = ''] = split(rest, '\n=== events\n');
  const lines = tail.split('\n').filter((line) => line !== '');
  return {
    text,
    published: /published (\S+)/.exec(head)?.[1] ?? '',
    clock: /clock (\S+)/.exec(head)?.[1] ?? '',
    furniture: lines.filter((line) => line.startsWith('{')).map((line) => line.slice(1, -1)),
    events: lines
      .filter((line) => !line.startsWith('{'))
      .map((line) => {
        const [when = '', status = '', type = '', actors = '', words = '', again = ''] = line
          .split('|')
          .map((cell) => cell.trim());
        return {
          when: when === '-' ? null : when,
          status,
          type,
          actors: list(actors, ','),
          words: [words, ...list(again, ';')],
        };
      }),
  };
}

/**
 * Which events a reading found, and which candidates are too many. Each candidate answers to one event, each event to
 * one.
 */
export function scoreEvents({ text, candidates }: Reading, events: readonly GoldEvent[]): EventScore {
  const free = new Set(candidates);
  const found: { gold: GoldEvent; candidate: Candidate }[] = [];
  const missed: GoldEvent[] = [];
  for (const gold of events) {
    const spans = gold.words.flatMap((words) => spanOf(text, words));
    const candidate =
      candidates.find((one) => free.has(one) && spans.some((span) => one.evidence.some((held) => holds(held, span)))) ??
      candidates.find((one) => free.has(one) && spans.some((span) => one.evidence.some((held) => mostly(held, span))));
    if (candidate === undefined) missed.push(gold);
    else {
      free.delete(candidate);
      found.push({ gold, candidate });
    }
  }
  const count = (right: (one: { gold: GoldEvent; candidate: Candidate }) => boolean) => found.filter(right).length;
  return {
    found,
    missed,
    tooMany: [...free],
    rightTime: count(({ gold, candidate }) => sameDays(gold.when, candidate.when.edtf)),
    rightStatus: count(({ gold, candidate }) => gold.status === candidate.status),
    rightType: count(({ gold, candidate }) => gold.type === candidate.type),
    rightActors: count(({ gold, candidate }) =>
      gold.actors.every((name) =>
        candidate.actors.some((actor) => actor.role !== 'target' && actor.name.includes(name)),
      ),
    ),
  };
}

/** Two dates say the same where they begin and end on the same days: "next week" as `[a..b]` or as `a/b`. */
export function sameDays(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, other] = [a, b].map((edtf) => daysOf(parseEdtf(edtf)));
  return one!.earliest === other!.earliest && one!.latest === other!.latest;
}

function mostly(held: Span, words: Span): boolean {
  return (
    overlaps(held, words) &&
    Math.min(held.end, words.end) - Math.max(held.start, words.start) > (words.end - words.start) / 2
  );
}

function spanOf(text: string, words: string): readonly Span[] {
  const start = text.indexOf(words);
  return start === -1 ? [] : [{ start, end: start + words.length }];
}

function split(text: string, at: string): readonly string[] {
  const place = text.indexOf(at);
  return place === -1 ? [text] : [text.slice(0, place), text.slice(place + at.length)];
}

function list(cell: string, separator: string): readonly string[] {
  return cell
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
