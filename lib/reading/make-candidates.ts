import { mintId } from '../collection/mint-id';
import type { TopicSlug } from '../story/story';
import { parseEdtf } from '../time/parse-edtf';
import { precisionOf } from '../time/precision';
import { precisionWords } from '../time/precision-words';
import { confidenceOf, doubtsOf } from './confidence';
import type { Expression } from './dates/expression';
import { eventTitle } from './event-title';
import { placesIn } from './find-places';
import type { Told } from './join-mentions';
import type { Candidate, CandidateActor, CandidateWhen, Publication, TopicMention } from './reading';
import type { Mention } from './find-actors';
import { holds, type Span } from './span';
import { durationOf } from './event-duration';
import { spanOf, type When } from './timed';

export interface Sources {
  readonly text: string;
  readonly publication: Publication;
  readonly topics: (span: Span) => readonly TopicMention[];
  readonly find: (span: Span) => readonly Expression[];
}

/** Signs that no evidence begins with. */
const EDGE = new Set([',', '”', '“', '"', ';', ':', '—', '–', '(', ')', 'and', 'but', 'or', '.']);

/** The candidates that mentions make, those of one event together; without their relations. */
export function makeCandidates(groups: readonly (readonly Told[])[], sources: Sources): readonly Candidate[] {
  const turns = new Map<string, number>();
  return groups.map((group) => {
    const candidate = makeCandidate(group, sources);
    const [{ start, end }] = candidate.evidence as readonly [Span, ...Span[]];
    const seed = sources.text.slice(start, end);
    const turn = turns.get(seed) ?? 0;
    turns.set(seed, turn + 1);
    return { ...candidate, id: mintId(seed, turn) };
  });
}

function makeCandidate(group: readonly Told[], sources: Sources): Omit<Candidate, 'id'> {
  const fullest = group.reduce((most, told) => (weight(told) > weight(most) ? told : most));
  const spans = group.map(({ happening }) => evidenceOf(happening));
  const evidence = inOrder(spans, spans[group.indexOf(fullest)]!);
  const actors = actorsOf(group);
  const { within, ...timed } = timeOfGroup(group);
  const when: CandidateWhen = {
    ...timed,
    precision: timed.edtf === null ? 'Not said' : precisionWords(precisionOf(parseEdtf(timed.edtf))),
  };
  const topics = evidence.flatMap(sources.topics);
  const { happening } = fullest;
  return {
    title: eventTitle(happening, sources.find),
    when,
    status: happening.status,
    type: happening.sense.type,
    actors,
    topics: byCount(topics.map(({ topic }) => topic)),
    places: [
      ...new Set(
        group.flatMap(({ happening: { sentence, clause } }) => placesIn(sentence.tokens, clause.from, clause.to)),
      ),
    ],
    money: [],
    duration: durationOf(group, sources.find),
    relations: [],
    evidence,
    confidence: confidenceOf(group, when, actors),
    doubts: doubtsOf(group, when, actors, sources.publication),
  };
}

/** What was inferred within a stretch of its own is told more closely than by another mention's words. */
function timeOfGroup(group: readonly Told[]): When {
  const whens = group.map(({ when }) => when).filter(({ edtf }) => edtf !== null);
  return whens.find(({ within }) => within !== undefined) ?? whens.find(({ sure }) => sure) ?? whens[0] ?? group[0]!.when;
}

/** A mention that says more stands first: with its time, with who acts, with a verb that needs no help. */
function weight({ happening, when }: Told): number {
  return (
    (when.edtf === null ? 0 : 2) +
    (happening.strong ? 2 : 0) +
    happening.subjects.length +
    (happening.clause.group.mood === 'gerund' ? -1 : 0)
  );
}

function evidenceOf({ sentence, clause, head, reach }: Told['happening']): Span {
  const { tokens } = sentence;
  let from = clause.from;
  let to = Math.max(clause.to, head + 1, reach);
  while (from < to - 1 && EDGE.has(tokens[from]!.lower)) from += 1;
  while (to - 1 > from && EDGE.has(tokens[to - 1]!.lower)) to -= 1;
  return spanOf(sentence, { from, to });
}

function inOrder(spans: readonly Span[], first: Span): readonly Span[] {
  const rest = spans
    .filter(({ start, end }) => start !== first.start || end !== first.end)
    .sort((a, b) => a.start - b.start);
  return [first, ...rest.filter((span, at) => at === 0 || span.start >= rest[at - 1]!.end)].filter(
    (span, at) => at === 0 || !holds(first, span),
  );
}

function actorsOf(group: readonly Told[]): readonly CandidateActor[] {
  const actors = new Map<string, CandidateActor>();
  const add = (mention: Mention, role: CandidateActor['role']) => {
    if (!actors.has(mention.name))
      actors.set(mention.name, {
        id: mention.id,
        name: mention.name,
        kind: mention.kind,
        country: mention.country,
        role,
        span: { start: mention.start, end: mention.end },
      });
  };
  for (const { happening } of group) {
    const together =
      happening.sense.type === 'consult' || (happening.sense.type === 'agree' && happening.subjects.length > 1);
    for (const mention of happening.subjects) add(mention, together ? 'participant' : 'source');
    for (const mention of happening.objects)
      add(mention, together && mention.kind === 'person' ? 'participant' : 'target');
  }
  return [...actors.values()];
}

function byCount(topics: readonly TopicSlug[]): readonly TopicSlug[] {
  const counts = new Map<TopicSlug, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}
