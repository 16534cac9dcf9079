/** How a clause presents what it tells: by its tense, and by the modal verbs in it. */
export type Mood =
  | 'past'
  | 'perfect'
  | 'pluperfect'
  | 'progress'
  | 'future'
  | 'planned'
  /** Could, may, might, should: nothing is said to happen. */
  | 'modal'
  /** "Would visit": after a verb of saying it is a future seen from the past; elsewhere it is supposed. */
  | 'would'
  | 'infinitive'
  | 'gerund'
  | 'present'
  | 'must';

/** A verb with its auxiliaries. Ends are in tokens, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Of the verb itself. */
  readonly head: number;
  readonly base: string;
  readonly mood: Mood;
  readonly passive: boolean;
  readonly negated: boolean;
  /** A participle after its noun: "the curfew imposed in May". */
  readonly reduced: boolean;
}
