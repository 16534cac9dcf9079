import type { Mention } from './find-actors';
import type { Happening } from './happening';
import type { Token } from './tokens';

const TALKED = new Set(['meet', 'hold', 'speak', 'talk', 'confer']);

/**
 * "Talks with Foreign Minister Wang and Security Minister Li": two who hold offices of their own, each named with it,
 * are met one after the other, as far as a reader can tell; so it is two events, to be joined where it was one.
 */
export function meetingsApart(happening: Happening): readonly Happening[] {
  const {
    sense,
    clause: { group },
    objects,
    sentence: { tokens },
    subjects,
  } = happening;
  if (sense.type !== 'consult' || !TALKED.has(group.base) || group.passive) return [happening];
  const [first, second, third] = objects.filter(({ kind }) => kind === 'person');
  if (first === undefined || second === undefined || third !== undefined) return [happening];
  const office = [first, second].every(
    ({ from, to }) =>
      to - from > 2 &&
      tokens
        .slice(from, to)
        .some(
          ({ lower }) =>
            lower === 'minister' || lower === 'president' || lower === 'secretary' || lower === 'chancellor',
        ),
  );
  if (!office || tokens[second.from - 1]?.lower !== 'and') return [happening];
  const acting = [...new Set(subjects.map(({ name }) => name))].join(' and ');
  return [first, second].map((met) => ({
    ...happening,
    objects: [met],
    title: `${acting} ${subjects.length > 1 ? 'meet' : 'meets'} ${titled(tokens, met)}`.trim(),
    doubts: [...happening.doubts, 'The report names two people met in one sentence; it may have been one meeting.'],
  }));
}

function titled(tokens: readonly Token[], { from, to }: Mention): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
