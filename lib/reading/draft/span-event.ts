import type { CivilDay } from '../../time/civil-day';
import { daysOf } from '../../time/extent';
import { parseEdtf } from '../../time/parse-edtf';
import type { Reading } from '../reading';
import { holds, overlaps, type Span, wordsAt } from '../span';
import type { OwnEvent } from './decisions';

const LONGEST_TITLE = 90;
const OTHER_EVENT = 'occur';

/** An event of the reader's own, from nothing. */
export function blankEvent(): OwnEvent {
  return {
    title: '',
    edtf: null,
    clock: null,
    status: 'happened',
    type: OTHER_EVENT,
    actors: [],
    topics: [],
    evidence: [],
    expression: null,
  };
}

/**
 * An event from words that the reader selected, with what the reading found in them: the time, who is named, the
 * topics.
 * Null where the selection holds no word.
 */
export function eventOfSpan(
  reading: Pick<Reading, 'text' | 'expressions' | 'actors' | 'topics' | 'publication'>,
  selected: Span,
): OwnEvent | null {
  const span = trimmed(reading.text, selected);
  if (span === null) return null;
  const within = <T extends Span>(found: readonly T[]) => found.filter((each) => holds(span, each));
  const expression = reading.expressions.find((each) => each.edtf !== null && overlaps(span, each)) ?? null;
  const edtf = expression?.edtf ?? null;
  const actors = new Map(
    within(reading.actors).map(({ id, name }) => [id ?? name, { id, name, role: 'participant' as const }]),
  );
  return {
    ...blankEvent(),
    title: titleOf(wordsAt(reading.text, span)),
    edtf,
    status: edtf !== null && isAhead(edtf, reading.publication.day) ? 'scheduled' : 'happened',
    actors: [...actors.values()],
    topics: [...new Set(within(reading.topics).map(({ topic }) => topic))],
    evidence: [span],
    expression: expression && { start: expression.start, end: expression.end },
  };
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

function titleOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const short = line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 2).replace(/ [^ ]*$/, '')} …`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** Whether all of its days come after the report. */
function isAhead(edtf: string, published: CivilDay | null): boolean {
  const { earliest } = daysOf(parseEdtf(edtf));
  return published !== null && earliest !== null && earliest > published;
}
