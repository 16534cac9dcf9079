import type { EventId } from '../story/story';
import { idNumber } from './mint-id';

/** Ids have 40 bits. */
const ALL_IDS = 2 ** 40;
const ID_BYTES = 5;
const PLACE_BYTES = 4;
/** An event's id and place. */
const ENTRY = ID_BYTES + PLACE_BYTES;

/** Which of so many files holds an id: each a run of ids of equal length, as ids are spread evenly. */
export function idFileOf(id: string, files: number): number {
  return Math.floor((idNumber(id) / ALL_IDS) * files);
}

/** The ids of one file with the places of their events among all: ascending, so that a search halves it. */
export function encodeIds(entries: readonly { readonly id: EventId; readonly place: number }[]): Uint8Array<ArrayBuffer> {
  const sorted = entries.map(({ id, place }) => ({ number: idNumber(id), place })).sort((a, b) => a.number - b.number);
  const view = new DataView(new ArrayBuffer(sorted.length * ENTRY));
  sorted.forEach(({ number, place }, at) => {
    view.setUint8(at * ENTRY, Math.floor(number / 2 ** 32));
    view.setUint32(at * ENTRY + 1, number % 2 ** 32);
    view.setUint32(at * ENTRY + ID_BYTES, place);
  });
  return new Uint8Array(view.buffer);
}

/** The place of an id among all events, or −1. */
export function placeOfId(bytes: Uint8Array, id: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = idNumber(id);
  let [low, high] = [0, Math.floor(bytes.byteLength / ENTRY)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const number = view.getUint8(middle * ENTRY) * 2 ** 32 + view.getUint32(middle * ENTRY + 1);
    if (number === wanted) return view.getUint32(middle * ENTRY + ID_BYTES);
    if (number < wanted) low = middle + 1;
    else high = middle;
  }
  return -1;
}
