import { gunzipSync } from 'fflate';
import { parquetRead } from 'hyparquet';
import { type Bits, noBits, setBit } from '../selection/bits';
import type { EventColumns, Facet } from '../selection/columns';
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from '../selection/match-time';
import { compact, type Members } from '../selection/members';
import type { Lane } from '../story/known-event';
import { IMPORTANCE, NAME_COLUMNS, NUMBER_COLUMNS, type NumberColumn, SURE_KINDS } from './part-columns';

const DAY = 1440;
const [WHOLE, OTHER] = [SURE_KINDS.indexOf('whole'), SURE_KINDS.indexOf('other')];

/** A file that is no part of a collection, or one that came cut short. */
export class PartError extends Error {
  override readonly name = 'PartError';
}

/**
 * The columns of a part, from the bytes of its file.
 *
 * @throws PartError that names the file where they are no such part, or another number of events than the manifest says.
 */
export async function decodePart(bytes: Uint8Array<ArrayBuffer>, { file, count }: { readonly file: string; readonly count: number }): Promise<EventColumns> {
  try {
    return columnsFrom(await readColumns(bytes), count);
  } catch (error) {
    throw new PartError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type Values = ArrayLike<unknown>;

async function readColumns(bytes: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, Values>> {
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
  const found = new Map<string, Values>();
  await parquetRead({
    file: { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) },
    compressors: { GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) }) },
    onChunk: ({ columnName, columnData }) => {
      const before = found.get(columnName);
      found.set(columnName, before ? [...Array.from(before), ...Array.from(columnData as Values)] : columnData);
    },
  });
  return found;
}

function columnsFrom(found: ReadonlyMap<string, Values>, size: number): EventColumns {
  const column = (name: string): Values => {
    const values = found.get(name) ?? (size === 0 ? [] : undefined);
    if (values?.length !== size) throw new PartError(`column ${name} has ${values?.length ?? 'no'} values where ${size} are expected`);
    return values;
  };
  const numbers = Object.fromEntries(NUMBER_COLUMNS.map((name) => [name, column(name) as ArrayLike<number>])) as Record<NumberColumn, ArrayLike<number>>;
  const facets = Object.fromEntries(
    Object.entries(NAME_COLUMNS).map(([facet, name]) => [facet, membersFrom(column(name) as ArrayLike<string>)]),
  ) as Record<Facet, Map<string, Members>>;
  const lanes = [...facets.lane.keys()] as Lane[];
  const laneOf = new Map<unknown, number>(lanes.map((lane, at) => [lane, at]));
  return {
    size,
    ...timesFrom(numbers, size),
    precision: Uint8Array.from(numbers.precision),
    lane: Uint8Array.from(column(NAME_COLUMNS.lane), (lane) => laneOf.get(lane) ?? 0),
    lanes,
    importance: found.has(IMPORTANCE) ? Uint8Array.from(column(IMPORTANCE) as ArrayLike<number>) : null,
    facets,
  };
}

function timesFrom(numbers: Record<NumberColumn, ArrayLike<number>>, size: number) {
  const [start, end] = [new Float64Array(size), new Float64Array(size)];
  const [earliest, latest, sureFrom, sureTo] = [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  for (let at = 0; at < size; at++) {
    const [first, days, sure] = [numbers.first_day[at]!, numbers.days[at]!, numbers.sure[at]!];
    const last = days === 0 ? AFTER_ALL_DAYS : first + days - 1;
    earliest[at] = first;
    latest[at] = last;
    start[at] = first === BEFORE_ALL_DAYS ? -Infinity : first * DAY + numbers.start_shift[at]!;
    end[at] = days === 0 ? Infinity : (last + 1) * DAY + numbers.end_shift[at]!;
    sureFrom[at] = sure === OTHER ? numbers.sure_from[at]! : sure === WHOLE ? last : first;
    sureTo[at] = sure === OTHER ? numbers.sure_to[at]! : sure === WHOLE ? first : last;
  }
  return { start, end, earliest, latest, sureFrom, sureTo };
}

/** The events of each name. A set of names comes again and again as the same text, so each is split once. */
function membersFrom(joined: ArrayLike<string>): Map<string, Members> {
  const found = new Map<string, Bits>();
  const sets = new Map<string, readonly Bits[]>();
  const bitsOf = (name: string) => {
    const bits = found.get(name) ?? noBits(joined.length);
    found.set(name, bits);
    return bits;
  };
  for (let at = 0; at < joined.length; at++) {
    const text = joined[at]!;
    const set = sets.get(text) ?? (text === '' ? [] : text.split(',').map(bitsOf));
    sets.set(text, set);
    for (const bits of set) setBit(bits, at);
  }
  return new Map([...found].map(([name, bits]) => [name, compact(bits)]));
}
