/** What orders two events. `before` and `announces` put this event first, the others put it after the one named. */
export type OrderingKind = 'before' | 'after' | 'part-of' | 'answers' | 'announces';

export interface OrderingRelation {
  readonly kind: OrderingKind;
  /** The id of the other event. */
  readonly event: string;
}

/** Which event comes first, and how the error tells it of the two. */
export const ORDERINGS: Readonly<Record<OrderingKind, { readonly first: 'this' | 'other'; readonly words: string }>> = {
  before: { first: 'this', words: 'is before' },
  announces: { first: 'this', words: 'announces' },
  after: { first: 'other', words: 'is after' },
  answers: { first: 'other', words: 'answers' },
  'part-of': { first: 'other', words: 'is part of' },
};

export interface Successor {
  readonly index: number;
  readonly part: boolean;
}

export interface RelationGraph {
  /** For each event, by its place in the input, those that come after it. */
  readonly after: readonly (readonly Successor[])[];
  /** How many events come directly before each. */
  readonly awaited: Int32Array;
}

/**
 * The stated relations as edges from the event that comes first to the one that comes after it. A relation to an event
 * that is not among the items orders nothing.
 */
export function relationGraph(
  items: readonly { readonly id: string; readonly relations: readonly OrderingRelation[] }[],
): RelationGraph {
  const indexOf = new Map(items.map((item, index) => [item.id, index]));
  const none: Successor[] = [];
  // Most events of a large collection have no relation, so they share one empty list.
  const after: Successor[][] = items.map(() => none);
  const awaited = new Int32Array(items.length);
  items.forEach((item, index) => {
    for (const { kind, event } of item.relations) {
      const other = indexOf.get(event);
      if (other === undefined) continue;
      const [first, second] = ORDERINGS[kind].first === 'this' ? [index, other] : [other, index];
      const successors = after[first] === none ? [] : (after[first] ?? []);
      successors.push({ index: second, part: kind === 'part-of' });
      after[first] = successors;
      awaited[second] = (awaited[second] ?? 0) + 1;
    }
  });
  return { after, awaited };
}
