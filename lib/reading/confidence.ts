import type { CandidateActor, CandidateWhen, Confidence, Publication } from './reading';
import type { Told } from './join-mentions';

type Part = Confidence['parts'][number];

/** A candidate's confidence, as a sum that can be read: what speaks for it and what against. */
export function confidenceOf(
  told: readonly Told[],
  when: CandidateWhen,
  actors: readonly CandidateActor[],
): Confidence {
  const [{ happening }] = told as readonly [Told, ...Told[]];
  const acting = actors.filter(({ role }) => role !== 'target');
  const parts: Part[] = [
    {
      what: 'words',
      says: happening.strong
        ? `“${happening.sentence.tokens[happening.head]!.text}” tells an event by itself`
        : 'the words tell an event only with a time or an actor beside them',
      weight: happening.strong ? 0.45 : 0.25,
    },
    when.edtf === null
      ? { what: 'time', says: 'no time is given', weight: 0 }
      : {
          what: 'time',
          says: when.sure ? 'the report gives the time' : 'the time is inferred',
          weight: when.sure ? 0.2 : 0.1,
        },
    acting.length === 0
      ? { what: 'actors', says: 'nobody is named who acts', weight: 0 }
      : acting.some(({ id }) => id !== null)
        ? { what: 'actors', says: `${acting[0]!.name} is known`, weight: 0.2 }
        : { what: 'actors', says: `${acting[0]!.name} acts`, weight: 0.15 },
  ];
  if (told.length > 1) parts.push({ what: 'mentions', says: `told ${told.length} times`, weight: 0.1 });
  if (happening.sense.type === 'occur' || happening.sense.type === 'state')
    parts.push({ what: 'kind', says: 'of no particular kind', weight: -0.1 });
  if (happening.doubts.length > 0) parts.push({ what: 'reading', says: happening.doubts.join(' '), weight: -0.1 });
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return { value: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100, parts };
}

/** What a reader should check first, each a sentence. */
export function doubtsOf(
  told: readonly Told[],
  when: CandidateWhen,
  actors: readonly CandidateActor[],
  publication: Publication,
): readonly string[] {
  const doubts = new Set(told.flatMap(({ happening }) => happening.doubts));
  if (when.edtf === null)
    doubts.add(
      publication.day === null
        ? 'Its time depends on the day of publication, which is not known.'
        : 'The report gives no time for it.',
    );
  else if (!when.sure) doubts.add('Its time is inferred.');
  if (when.edtf !== null && !publication.sure) doubts.add('The day of publication is not confirmed.');
  if (!actors.some(({ role }) => role !== 'target')) doubts.add('Nobody is named who acts.');
  for (const { happening } of told) {
    for (const { name, why } of [...happening.subjects, ...happening.objects])
      if (why.includes(' may be ')) doubts.add(`${name}: ${why}.`);
  }
  return [...doubts];
}
