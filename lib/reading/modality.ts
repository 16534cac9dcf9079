import { wordSet } from './dates/word-set';
import type { Status } from '../story/story';
import type { Clause } from './clauses';
import type { Token } from './tokens';
import { EXPECTED, SAYING, UNREAL, type Sense } from './words/verb-senses';

export interface Told {
  readonly status: Status;
  readonly strong: boolean;
  readonly doubts: readonly string[];
}

/** "Talks have increased": what began and is not over. */
const GOING_ON = new Set(['increase', 'intensify', 'continue', 'grow', 'be']);
const CONDITIONS = new Set(['if', 'unless', 'whether']);
/** After these an infinitive or a "would" may still come to pass, if a day is named for it. */
const INTENDED = wordSet(
  'agree promise pledge vow plan intend expect announce say add confirm tell write aim decide prepare',
  'schedule set note',
);
/** What follows these is disputed, even in the past tense. */
const DISPUTED = wordSet(
  'deny accuse suspect claim doubt allege refuse fear hope want believe suggest urge demand warn',
  'investigate complain',
);
const HAPPENED: Told = { status: 'happened', strong: true, doubts: [] };
/** A plan is an event only where it is more than an intention: a meeting or a vote, or one with a day. */
export const PLANNED_TYPES = new Set(['consult', 'legislate', 'protest']);

/** What a clause says of an event of this kind: that it happened, goes on or is planned; null where it says neither. */
export function statusOf(
  tokens: readonly Token[],
  { group, opener, from }: Clause,
  before: Clause | null,
  sense: Sense,
  dated: boolean,
  timed: boolean,
): Told | null {
  if (group.negated || CONDITIONS.has(opener) || conditionBefore(tokens, from, group.from)) return null;
  const governor = before?.group.base ?? '';
  const governed =
    before !== null && (opener === '' || opener === 'that' || group.mood === 'infinitive' || group.mood === 'gerund');
  if (governed && DISPUTED.has(governor)) return null;
  if (group.passive && EXPECTED.has(group.base))
    return dated ? { status: 'scheduled', strong: true, doubts: [] } : null;
  switch (group.mood) {
    case 'past':
      return group.reduced && group.passive && before === null && !dated ? null : HAPPENED;
    case 'perfect':
    case 'pluperfect':
      // What somebody only mentions of the past, without a time, is background.
      if (group.mood === 'pluperfect' && governed && before?.group.mood === 'gerund' && SAYING.has(governor) && !timed)
        return null;
      return GOING_ON.has(group.base) ? { ...HAPPENED, status: 'under-way' } : HAPPENED;
    case 'progress':
      return { status: 'under-way', strong: true, doubts: [] };
    case 'future':
    case 'planned':
      return dated || PLANNED_TYPES.has(sense.type)
        ? { status: 'scheduled', strong: dated, doubts: dated ? [] : ['It is planned; no day is given.'] }
        : null;
    case 'would':
      return dated && governed && (SAYING.has(governor) || INTENDED.has(governor))
        ? { status: 'scheduled', strong: true, doubts: [] }
        : null;
    case 'infinitive':
      return dated && INTENDED.has(governor)
        ? { status: 'scheduled', strong: true, doubts: ['It is what somebody agreed to or plans.'] }
        : null;
    case 'gerund':
      return (opener === 'after' || opener === 'before') && !UNREAL.has(group.base)
        ? { ...HAPPENED, doubts: ['Told in passing.'] }
        : null;
    case 'present':
    case 'must':
    case 'modal':
      return null;
  }
}

function conditionBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => CONDITIONS.has(lower));
}
