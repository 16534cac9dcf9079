import type { CivilDay } from '../time/civil-day';
import type { Zone } from '../time/clock';
import { actorFinder } from './find-actors';
import { actorLexicon } from './actor-lexicon';
import type { Expression } from './dates/expression';
import { findDates } from './dates/find-dates';
import { datelineOf, findPublication } from './find-publication';
import { withMoney } from './attach-money';
import { withInferred } from './infer-time';
import { joinMentions } from './join-mentions';
import { keepText } from './keep-text';
import { Clocks } from './on-clock';
import { makeCandidates } from './make-candidates';
import type { Aside, Publication, Reading, ReadingOptions } from './reading';
import { relate } from './relate';
import { sentencesOf } from './sentences';
import { setAside } from './set-aside';
import type { Span } from './span';
import { tellSentences } from './tell-sentences';
import { spanFinder } from './timed';
import { topicFinder } from './find-topics';

const NO_CLOCK = 'UTC' as Zone;
/** Two days that words are read against where no day is known: only what is the same for both is said by the words. */
const TWO_DAYS = [19_000 as CivilDay, 19_407 as CivilDay] as const;

/**
 * Reads a report: sets aside what is not its own, finds when it was published, every expression of time, who and what
 * it speaks of, and the events that it tells, each with the words it rests on. The same text and options give the same
 * reading, on every machine; time grows with the length of the text alone.
 *
 * @param raw The report as pasted, or as a text file holds it; offsets count in `Reading.text`, which is this as kept.
 * @throws ReadingError for a text without a word, one that is too long, and a day or clock that is none; and whatever
 * `onProgress` throws.
 */
export function readReport(raw: string, options: ReadingOptions): Reading {
  const tell = options.onProgress ?? (() => undefined);
  const text = keepText(raw);
  tell(0.02);
  const { asides, paragraphs, title } = setAside(text);
  const publication = findPublication(text, paragraphs, asides, options);
  tell(0.1);
  const body = withoutDateline(text, paragraphs);
  const expressions = expressionsIn(text, asides, publication);
  const find = spanFinder(expressions);
  tell(0.4);

  const sentences = sentencesOf(text, body);
  const finders = {
    actors: actorFinder(actorLexicon(options.registry, options.aliases)),
    topics: topicFinder(options.registry, options.topicWords),
    times: find,
  };
  const { actors, topics, told } = tellSentences(sentences, finders, publication.day, (done) => {
    tell(0.4 + 0.5 * done);
  });
  tell(0.9);
  const joined = joinMentions(told);
  const { day } = publication;
  const groups = day === null ? joined : withInferred(joined, told, new Clocks({ ...publication, day }), find);
  tell(0.92);
  const candidates = makeCandidates(groups, { text, publication, topics: spanFinder(topics), find });
  tell(0.96);
  const related = relate(withMoney(candidates, groups, sentences), groups, told);
  tell(1);
  return {
    text,
    paragraphs,
    asides,
    publication,
    expressions,
    topics,
    title: options.metadata?.title ?? title,
    publisher: options.metadata?.publisher ?? null,
    link: options.metadata?.link ?? null,
    actors: actors.map(({ start, end, id, name, kind, country, why }) => ({
      start,
      end,
      id,
      name,
      kind,
      country,
      why,
    })),
    candidates: related,
  };
}

/** What stands aside is blank to the reader of dates, so that nothing in it is found and every place stays the same. */
function expressionsIn(text: string, asides: readonly Aside[], { day, clock }: Publication): readonly Expression[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of asides) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  const shown = pieces.join('') + text.slice(at);
  if (day !== null) return findDates(shown, { published: day, clock: clock ?? NO_CLOCK });
  const [one, other] = TWO_DAYS.map((published) => findDates(shown, { published, clock: clock ?? NO_CLOCK }));
  return one!.map((expression, nth) =>
    expression.edtf === null || expression.edtf === other![nth]?.edtf
      ? expression
      : { ...expression, edtf: null, why: 'It counts from the day of publication, which is not known.' },
  );
}

/** A dateline says where and when it was filed, and no event. */
function withoutDateline(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const dateline = datelineOf(text, paragraphs);
  if (dateline === null) return paragraphs;
  return paragraphs.map((paragraph) =>
    paragraph.start === dateline.span.start ? { ...paragraph, start: dateline.span.end + 1 } : paragraph,
  );
}
