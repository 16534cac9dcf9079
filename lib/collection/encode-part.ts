import { gzipSync } from 'fflate';
import { ByteWriter, type ColumnSource, parquetWrite } from 'hyparquet-writer';
import type { EventColumns, Facet } from '../selection/columns';
import { nextBit } from '../selection/bits';
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from '../selection/match-time';
import { unionOf } from '../selection/members';
import { IMPORTANCE, NAME_COLUMNS, NUMBER_COLUMNS, type NumberColumn, SURE_KINDS, type SureKind } from './part-columns';

const DAY = 1440;

/** A part as the bytes of a Parquet file: dictionary and delta encoding, then gzip, which every engine reads. The same columns give the same bytes. */
export function encodePart(columns: EventColumns): Uint8Array<ArrayBuffer> {
  const numbers = numberColumns(columns);
  const columnData: ColumnSource[] = [
    ...NUMBER_COLUMNS.map((name) => ({ name, data: numbers[name], type: 'INT32' as const, nullable: false, ...(name === 'first_day' && { encoding: 'DELTA_BINARY_PACKED' as const }) })),
    ...(columns.importance ? [{ name: IMPORTANCE, data: Int32Array.from(columns.importance), type: 'INT32' as const, nullable: false }] : []),
    ...(Object.keys(NAME_COLUMNS) as Facet[]).map((facet) => ({ name: NAME_COLUMNS[facet], data: namesOf(columns, facet), type: 'STRING' as const, nullable: false })),
  ];
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: columnData.map((column) => ({ ...column, offsetIndex: false })),
    codec: 'GZIP',
    compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 9, mtime: 0 }) },
    rowGroupSize: Math.max(columns.size, 1),
    // One page a column: pages are for reading some rows, and a part is read whole.
    pageSize: 1 << 26,
    createdBy: 'demarche',
  });
  return new Uint8Array(writer.getBuffer());
}

function numberColumns({ size, start, end, earliest, latest, sureFrom, sureTo, precision }: EventColumns): Record<NumberColumn, Int32Array> {
  const made = Object.fromEntries(NUMBER_COLUMNS.map((name) => [name, new Int32Array(size)])) as Record<NumberColumn, Int32Array>;
  for (let at = 0; at < size; at++) {
    const [first, last] = [earliest[at]!, latest[at]!];
    made.first_day[at] = first;
    if (last !== AFTER_ALL_DAYS) made.days[at] = last - first + 1;
    if (first !== BEFORE_ALL_DAYS) made.start_shift[at] = start[at]! - first * DAY;
    if (last !== AFTER_ALL_DAYS) made.end_shift[at] = end[at]! - (last + 1) * DAY;
    made.precision[at] = precision[at]!;
    const sure = sureKind(first, last, sureFrom[at]!, sureTo[at]!);
    made.sure[at] = SURE_KINDS.indexOf(sure);
    if (sure === 'other') [made.sure_from[at], made.sure_to[at]] = [sureFrom[at]!, sureTo[at]!];
  }
  return made;
}

function sureKind(first: number, last: number, from: number, to: number): SureKind {
  if (from === last && to === first) return 'whole';
  return from === first && to === last ? 'each' : 'other';
}

/** Each event's names, joined: always in the same order, so that few sets of names stand in the file's dictionary. */
function namesOf({ size, facets }: EventColumns, facet: Facet): string[] {
  const joined = new Array<string>(size).fill('');
  for (const [name, members] of [...facets[facet]].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bits = unionOf([members], size);
    for (let at = -1; (at = nextBit(bits, at)) >= 0;) joined[at] = joined[at] === '' ? name : `${joined[at]},${name}`;
  }
  return joined;
}
