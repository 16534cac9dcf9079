import { COLUMNS } from './columns';
import { csvText, guardFormula } from './csv-text';
import type { Output } from './output';
import type { OwnValues } from './own-parameters';

/** Excel takes a file without it for one of its own old encodings; other readers would take it for part of the first name. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The events as a table (RFC 4180, UTF-8, CRLF), one row each in time order under the names of `COLUMNS`.
 *
 * @param own `excel` puts a byte order mark in front; `raw` leaves out the guard against formulas, for machines.
 */
export function writeCsv(output: Output, own: OwnValues): string {
  const guarded = !own.has('raw');
  const header = COLUMNS.map(({ name }) => name);
  const rows = output.records.map((record) => COLUMNS.map(({ kind, of }) => {
    const cell = of(record, output);
    return guarded && kind === 'text' ? guardFormula(cell) : cell;
  }));
  return `${own.has('excel') ? BYTE_ORDER_MARK : ''}${csvText([header, ...rows])}`;
}
