import type { Clause } from './clauses';
import type { Mention } from './find-actors';
import type { NamedEvent } from './named-events';
import type { Sentence } from './sentences';
import type { Status } from '../story/story';
import type { Sense } from './words/verb-senses';

/** A clause that tells an event, before it is joined with the others that tell the same. */
export interface Happening {
  readonly sentence: Sentence;
  /** The clause that tells it; for "talks" and the like, the clause that the noun stands in. */
  readonly clause: Clause;
  readonly sense: Sense;
  readonly status: Status;
  readonly subjects: readonly Mention[];
  readonly objects: readonly Mention[];
  /** How sure the words are that it happened: what is weak needs a date or an actor. */
  readonly strong: boolean;
  /** What a reader should check first. */
  readonly doubts: readonly string[];
  /** The words that say who or what its verb is about, in tokens; of the clause before where they are shared. */
  readonly about: { readonly from: number; readonly to: number };
  /** The words that tell what it is: from its verb on, in tokens. */
  readonly head: number;
  /**
   * Where the words that belong to it end, with what it governs: "urged both sides to show restraint"; in tokens,
   * exclusive.
   */
  readonly reach: number;
  /** A title of its own, where its clause tells several events or another one; else null. */
  readonly title: string | null;
  /** Events that nouns of its clause name: their dates are not its own. */
  readonly named: readonly NamedEvent[];
  /** What it hangs on: the happening whose clause this one follows with "after", "before" or "when". */
  readonly hangsOn: { readonly how: 'after' | 'before' | 'when' | 'while' | 'announced'; readonly clause: Clause } | null;
}
