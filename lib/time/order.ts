import type { Extent } from './clock';
import { Heap } from './heap';
import { OrderError } from './order-error';
import { relationGraph, type OrderingRelation, type RelationGraph } from './relation-graph';

export interface Orderable<Id extends string = string> {
  readonly id: Id;
  /** For the error, if the relations contradict each other. */
  readonly name: string;
  readonly extent: Extent;
  readonly relations: readonly OrderingRelation[];
}

/**
 * The ids in order: by time, then by the stated relations.
 *
 * An event begins where its date does, or later: not before anything that it is stated to follow. An unknown start was
 * already under way, so it comes before every known one. Equal beginnings go by the earlier end, then the shorter
 * stretch, then the order given. A part follows its whole at once unless its own date holds it back.
 *
 * @throws OrderError naming both events if the relations go round in a circle, or if a date is over before what it is
 * stated to follow can have begun.
 */
export function orderEvents<Id extends string>(items: readonly Orderable<Id>[]): readonly Id[] {
  return new Ordering(items).run();
}

/** For sorting by time alone: an unknown start first, then the earlier start, then the earlier end. */
export function compareExtents(a: Extent, b: Extent): number {
  return less(a.from ?? -Infinity, b.from ?? -Infinity) || less(a.to ?? Infinity, b.to ?? Infinity);
}

/** One run of Kahn's topological sort with a priority: O((events + relations) log events). */
class Ordering<Id extends string> {
  private readonly graph: RelationGraph;
  private readonly awaited: Int32Array;
  /** Where each event begins at the earliest, its own date and what it follows considered. */
  private readonly begins: Float64Array;
  // By its own date, as numbers: a million events are compared some twenty million times.
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  /** Whose date sets that beginning: its own place, or that of an event it follows. */
  private readonly heldBy: Int32Array;
  private readonly heap: Heap;

  constructor(private readonly items: readonly Orderable<Id>[]) {
    this.graph = relationGraph(items);
    this.awaited = this.graph.awaited.slice();
    this.starts = Float64Array.from(items, ({ extent }) => extent.from ?? -Infinity);
    this.ends = Float64Array.from(items, ({ extent }) => extent.to ?? Infinity);
    this.begins = this.starts.slice();
    this.heldBy = Int32Array.from(items, (_, index) => index);
    this.heap = new Heap(this.compare);
  }

  run(): readonly Id[] {
    const ordered: Id[] = [];
    this.awaited.forEach((count, index) => {
      if (count === 0) this.heap.push(index);
    });
    for (let next = this.heap.pop(); next !== undefined; next = this.heap.pop()) {
      // Its parts go at once, and theirs, so they are kept on a stack beside the heap.
      const atOnce = [next];
      for (let index = atOnce.pop(); index !== undefined; index = atOnce.pop()) {
        ordered.push(this.item(index).id);
        // One by one: a whole may have more parts than a call takes arguments.
        for (const part of this.release(index)) atOnce.push(part);
      }
    }
    if (ordered.length < this.items.length) throw this.circle();
    return ordered;
  }

  /** Lets go what waited for an event; gives back its parts that follow at once, the last of them first. */
  private release(index: number): number[] {
    const parts: number[] = [];
    for (const { index: successor, part } of this.graph.after[index] ?? []) {
      this.holdBack(successor, index);
      const left = this.at(this.awaited, successor) - 1;
      this.awaited[successor] = left;
      if (left > 0) continue;
      this.checkDate(successor);
      if (part && this.at(this.begins, successor) === this.at(this.begins, index)) parts.push(successor);
      else this.heap.push(successor);
    }
    return parts.sort((a, b) => this.compare(b, a));
  }

  private holdBack(successor: number, predecessor: number): void {
    if (this.at(this.begins, predecessor) <= this.at(this.begins, successor)) return;
    this.begins[successor] = this.at(this.begins, predecessor);
    this.heldBy[successor] = this.at(this.heldBy, predecessor);
  }

  private checkDate(index: number): void {
    const holder = this.at(this.heldBy, index);
    const { name, extent } = this.item(index);
    if (holder === index || extent.to === null || this.at(this.begins, index) < extent.to) return;
    const other = this.item(holder).name;
    throw new OrderError(`“${name}” follows “${other}” by the stated relations, but its date is over before.`, [name, other]);
  }

  /** Names two neighbours of a circle among the events that never came out. */
  private circle(): OrderError {
    const inCircle = (index: number): boolean => this.at(this.awaited, index) > 0;
    const predecessor = new Int32Array(this.items.length).fill(-1);
    this.graph.after.forEach((successors, index) => {
      if (inCircle(index)) for (const { index: successor } of successors) predecessor[successor] = index;
    });
    // Every event left waits for one that is left too, so walking back must come round.
    const seen = new Set<number>();
    let index = this.items.findIndex((_, candidate) => inCircle(candidate));
    while (!seen.has(index)) {
      seen.add(index);
      index = this.at(predecessor, index);
    }
    const [name, other] = [this.item(index).name, this.item(this.at(predecessor, index)).name];
    return new OrderError(`“${name}” and “${other}” are each to follow the other by the stated relations.`, [name, other]);
  }

  private readonly compare = (a: number, b: number): number =>
    less(this.at(this.begins, a), this.at(this.begins, b)) ||
    less(this.at(this.ends, a), this.at(this.ends, b)) ||
    // Equal ends: the one that begins later by its own date is the shorter.
    less(this.at(this.starts, b), this.at(this.starts, a)) ||
    a - b;

  private item(index: number): Orderable<Id> {
    const item = this.items[index];
    if (item === undefined) throw new RangeError(`There is no event at ${index}.`);
    return item;
  }

  private at(numbers: Int32Array | Float64Array, index: number): number {
    return numbers[index] ?? NaN;
  }
}

/** A comparison that also takes infinities, whose difference is no number. */
function less(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
