import { type LaneKey, laneParts } from '../selection/lane-members';
import type { EventId } from '../story/story';
import type { PlacedItem } from './scene';

const PILL = 'pill-';
const IN = '@';

/** The key of what stands in a lane. By side an event stands in one lane alone and needs no more than its own. */
export function keyIn(lane: LaneKey, key: string): string {
  return laneParts(lane)[0] === 'side' ? key : `${key}${IN}${lane}`;
}

export function pillKey(key: string): string {
  return PILL + key;
}

/**
 * The item that a key names; where it is no more, the one that holds its event: in the same lane, else in any. The key may be
 * a bare event's.
 */
export function findItem(items: readonly PlacedItem[], key: string): PlacedItem | undefined {
  const [name = '', lane] = key.split(IN);
  const id = (name.startsWith(PILL) ? name.slice(PILL.length) : name) as EventId;
  const holds = (item: PlacedItem) => (item.kind === 'pill' ? item.holds(id) : item.kind === 'event' && item.known.id === id);
  const holding = items.filter(holds);
  return items.find((item) => item.key === key) ?? holding.find((item) => item.lane === lane) ?? holding[0];
}
