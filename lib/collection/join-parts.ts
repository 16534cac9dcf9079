import { type Bits, nextBit, noBits, setBit } from '../selection/bits';
import type { EventColumns, Facet } from '../selection/columns';
import { compact, type Members, unionOf } from '../selection/members';
import type { Lane } from '../story/known-event';
import type { PartEntry } from './collection-manifest';

/**
 * The columns of the parts at hand, joined in order. They hold nothing of parts that are not: a place in them is turned
 * into the place among all events of the collection, and back.
 */
export interface JoinedColumns {
  readonly columns: EventColumns;
  /** The parts that are not there. Between their `from` and their `to` (both counted) events are missing that begin there. */
  readonly missing: readonly PartEntry[];
  /** Among all events, of a place in `columns`. */
  globalPlace(place: number): number;
  /** In `columns`, of a place among all events; −1 where its part is not there. */
  localPlace(place: number): number;
}

const FACETS: readonly Facet[] = ['topic', 'actor', 'type', 'status', 'lane'];
const NUMBERS = ['start', 'end', 'earliest', 'latest', 'sureFrom', 'sureTo', 'precision'] as const;

/**
 * @param lanes In the order in which they are drawn, whatever the parts hold.
 */
export function joinParts(entries: readonly PartEntry[], loaded: ReadonlyMap<string, EventColumns>, lanes: readonly Lane[]): JoinedColumns {
  // Only numbers of the parts are kept: their columns may go once they are joined.
  const there = entries.filter(({ file }) => loaded.has(file));
  const parts = there.flatMap(({ file }) => loaded.get(file) ?? []);
  const sizes = parts.map((part) => part.size);
  const offsets = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, each) => sum + each, 0));
  const size = sizes.reduce((sum, each) => sum + each, 0);
  const partAt = (place: number, starts: readonly number[]) => starts.findLastIndex((start) => start <= place);
  const firsts = there.map(({ first }) => first);
  return {
    columns: joinedColumns(parts, offsets, size, lanes),
    missing: entries.filter(({ file }) => !loaded.has(file)),
    globalPlace: (place) => {
      const at = partAt(place, offsets);
      return place - offsets[at]! + firsts[at]!;
    },
    localPlace: (place) => {
      const at = partAt(place, firsts);
      const within = place - (firsts[at] ?? Infinity);
      return at >= 0 && within < sizes[at]! ? offsets[at]! + within : -1;
    },
  };
}

function joinedColumns(parts: readonly EventColumns[], offsets: readonly number[], size: number, lanes: readonly Lane[]): EventColumns {
  const joined = {
    start: new Float64Array(size), end: new Float64Array(size),
    earliest: new Int32Array(size), latest: new Int32Array(size), sureFrom: new Int32Array(size), sureTo: new Int32Array(size),
    precision: new Uint8Array(size),
  };
  const lane = new Uint8Array(size);
  const importance = parts.some((part) => part.importance) ? new Uint8Array(size) : null;
  parts.forEach((part, at) => {
    const offset = offsets[at]!;
    for (const name of NUMBERS) joined[name].set(part[name], offset);
    const laneOf = part.lanes.map((each) => lanes.indexOf(each));
    for (let place = 0; place < part.size; place++) lane[offset + place] = laneOf[part.lane[place]!]!;
    if (part.importance) importance?.set(part.importance, offset);
  });
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, joinedMembers(parts.map(({ facets: of }) => of[facet]), parts, offsets, size)]));
  return { size, ...joined, lane, lanes, importance, facets: facets as Record<Facet, Map<string, Members>> };
}

function joinedMembers(
  maps: readonly ReadonlyMap<string, Members>[], parts: readonly EventColumns[], offsets: readonly number[], size: number,
): Map<string, Members> {
  const names = new Set(maps.flatMap((map) => [...map.keys()]));
  // One name after the other, so that only one whole bitmap at a time is wider than it need be.
  return new Map([...names].map((name) => {
    const bits = noBits(size);
    maps.forEach((map, at) => {
      const members = map.get(name);
      if (members) addMembers(bits, members, parts[at]!.size, offsets[at]!);
    });
    return [name, compact(bits)];
  }));
}

function addMembers(into: Bits, members: Members, size: number, offset: number): void {
  if (members instanceof Uint32Array) for (const place of members) setBit(into, offset + place);
  else if (offset % 32 === 0) into.words.set(members.words, offset / 32);
  else for (let bits = unionOf([members], size), at = -1; (at = nextBit(bits, at)) >= 0;) setBit(into, offset + at);
}
