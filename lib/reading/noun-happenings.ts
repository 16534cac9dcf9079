import type { Clause } from './clauses';
import type { Mention } from './find-actors';
import type { Happening } from './happening';
import type { Roles } from './roles';
import type { Sentence } from './sentences';
import type { Sense } from './words/verb-senses';

/** "Five and a half hours of talks": a length of time makes the noun an event. */
const LASTING = new Set(['talks', 'meetings', 'discussions', 'negotiations']);
const LENGTHS = new Set(['hour', 'hours', 'minutes', 'day', 'days']);
const MEETING: Sense = { type: 'consult', after: null, before: null, particle: null, strong: true };
const MOST_BACK = 3;

/** Events that a noun tells, with its length: "told Blinken at the start of about five hours of talks". */
export function nounHappenings(
  sentence: Sentence,
  clauses: readonly Clause[],
  roles: readonly Roles[],
  mentions: readonly Mention[],
): readonly Happening[] {
  return sentence.tokens.flatMap(({ lower }, at) => {
    if (!LASTING.has(lower) || sentence.quoted[at] === true) return [];
    const back = sentence.tokens.slice(Math.max(0, at - MOST_BACK), at);
    if (back.at(-1)?.lower !== 'of' || !back.some((token) => LENGTHS.has(token.lower))) return [];
    const nth = clauses.findLastIndex(({ from, quoted }) => from <= at && !quoted);
    const clause = clauses[nth];
    const { subjects = [] } = roles[nth] ?? {};
    if (clause === undefined || clause.group.base === 'end') return [];
    const objects = mentions.filter(
      ({ from, to, kind, name }) =>
        from >= clause.group.to && to <= at && kind === 'person' && !subjects.some((subject) => subject.name === name),
    );
    if (subjects.length + objects.length < 2) return [];
    return [
      {
        sentence,
        clause,
        sense: MEETING,
        status: 'happened' as const,
        subjects,
        objects,
        strong: true,
        doubts: [],
        about: { from: clause.from, to: clause.group.from },
        head: at,
        reach: at + 1,
        title: `${[...subjects, ...objects].map(({ name }) => name).join(' and ')} hold ${lower}`,
        hangsOn: null,
        named: [],
      },
    ];
  });
}
