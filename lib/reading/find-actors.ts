import type { ActorKind, ActorLexicon, Known } from './actor-lexicon';
import { actorAt } from './actor-at';
import { wordSet } from './dates/word-set';
import { People } from './people';
import type { ActorMention } from './reading';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { verbOf } from './words/verb-senses';

/** A mention with what only the reading needs. */
export interface Mention extends ActorMention {
  readonly kind: ActorKind;
  /** The first and, exclusive, the last token of the sentence. */
  readonly from: number;
  readonly to: number;
  /** A country's name or capital may be where it happens rather than who acts. */
  readonly place: boolean;
  /** An adjective before another noun: "Indian textiles" names nobody that acts. */
  readonly adjective: boolean;
}

/** "US aid": before a noun these describe, elsewhere they name. */
const SHORT_FORMS = new Set(['US', 'U.S.', 'UK', 'U.K.', 'UN', 'U.N.', 'EU']);
const SMALL = wordSet(
  'and or to of in on for with that has had have is was are were will would as by at from over after before but who',
  'which also may could should can must said',
);

/** Who is named in each sentence, in order; whom a short name means is told from those named before. */
export function actorFinder(lexicon: ActorLexicon): (sentence: Sentence) => readonly Mention[] {
  const people = new People(lexicon.persons);
  const bodies = new Map<string, Known>();
  return (sentence) => {
    const { tokens } = sentence;
    const mentions: Mention[] = [];
    const named = new Set<string>();
    for (let at = 0; at < tokens.length;) {
      const found = actorAt(tokens, at, { lexicon, people, bodies, named });
      if (found === null) {
        at += 1;
        continue;
      }
      const { known, length, why } = found;
      const [from, to] = [at, at + length];
      named.add(known.name);
      mentions.push({
        id: known.id,
        name: known.name,
        kind: known.kind,
        country: known.country,
        why,
        from,
        to,
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        place: known.form === 'capital' || (known.kind === 'government' && known.form === 'name'),
        adjective: known.form === 'adjective' || describes(tokens, from, to),
      });
      at = to;
    }
    return mentions;
  };
}

function describes(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (to - from > 1 || !SHORT_FORMS.has(tokens[from]!.text) || next?.kind !== 'word' || next.capital) return false;
  return verbOf(next.lower) === null && !SMALL.has(next.lower);
}
