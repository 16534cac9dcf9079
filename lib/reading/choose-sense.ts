import type { Clause } from './clauses';
import type { Token } from './tokens';
import { typeOfNoun } from './words/event-nouns';
import { EXPECTED, sensesOf, type Sense } from './words/verb-senses';

/** What stands further off belongs to something else. */
const MOST_AFTER = 14;
const MOST_BEFORE = 14;
const HAPPENING = new Set(['happen', 'occur']);
const JOINING = new Set([',', 'and', 'but', 'or', 'then', 'also', 'later']);

/**
 * What a clause's verb tells of by the words around it, or null where it tells no event. In the passive what is acted
 * upon stands before the verb: "a trip was cancelled".
 */
export function chooseSense(tokens: readonly Token[], { group, from, to, opener }: Clause): Sense | null {
  const taking = takesPlace(tokens, { group, from });
  if (taking !== null) return taking;
  const senses = sensesOf(group.base);
  if (senses.length === 0) return null;
  const after = wordsOf(tokens, group.to, Math.min(to + 4, group.to + MOST_AFTER, tokens.length));
  // "A ceasefire that the two signed has collapsed": the word before the clause is what it is about.
  const relative = opener === 'that' || opener === 'which' || opener === 'who';
  // "Was passed in June and was suspended in May": what it is stands before the clause.
  const shares = group.passive && tokens.slice(from, group.from).every(({ lower }) => JOINING.has(lower));
  const start = relative || shares || opener === '' ? 0 : from;
  const before = wordsOf(tokens, Math.max(start, group.from - MOST_BEFORE), group.from);
  if (tokens[group.to]?.lower === 'to' && tokens[group.to + 1]?.lower === 'comment') return null;
  const object = group.passive || relative ? new Set([...after, ...before]) : after;
  const there = before.has('there');
  return (
    senses.find(
      (sense) =>
        (sense.particle === null || follows(tokens, group.to, sense.particle)) &&
        (sense.after === null ||
          meets(sense.after, object) ||
          (there && group.base === 'be' && meets(sense.after, before))) &&
        (sense.before === null || meets(sense.before, before)) &&
        (group.base !== 'be' || there),
    ) ?? null
  );
}

/** "The signing took place", "the arrival is expected": of the kind that the noun before the verb names. */
function takesPlace(tokens: readonly Token[], { group, from }: Pick<Clause, 'group' | 'from'>): Sense | null {
  const takes = group.base === 'take' && tokens[group.to]?.lower === 'place';
  const held = group.passive ? EXPECTED.has(group.base) || group.base === 'hold' : HAPPENING.has(group.base);
  if (!takes && !held) return null;
  const noun = tokens.slice(from, group.from).find(({ lower }) => typeOfNoun(lower) !== null);
  if (noun === undefined) return null;
  return { type: typeOfNoun(noun.lower)!, after: null, before: null, particle: null, strong: true };
}

function wordsOf(tokens: readonly Token[], from: number, to: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lower } of tokens.slice(from, to)) {
    words.add(lower);
    const hyphen = lower.lastIndexOf('-');
    if (hyphen !== -1) words.add(lower.slice(hyphen + 1));
  }
  return words;
}

function meets(wanted: ReadonlySet<string>, found: ReadonlySet<string>): boolean {
  for (const word of found) if (wanted.has(word)) return true;
  return false;
}

/** "Turn down the offer" and "turn the offer down". */
function follows(tokens: readonly Token[], at: number, particle: string): boolean {
  const [first, second] = particle.split(' ');
  const next = tokens.slice(at, at + 4).findIndex(({ lower }) => lower === first);
  return (
    next !== -1 &&
    (second === undefined || tokens[at + next + 1]?.lower === second) &&
    (next <= 1 || first === 'down' || first === 'out' || first === 'off')
  );
}
