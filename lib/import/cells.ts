import { ImportError } from './import-error';
import type { Cell } from './read-when';

/** The cells of a row by their columns' names. */
export type CellsByName = (cells: readonly string[]) => (column: string) => Cell;

/**
 * Finds columns by name.
 *
 * @throws ImportError that lists the names that are missing and those that are there.
 */
export function columnsNamed(header: ReadonlyMap<string, number>, names: readonly string[]): CellsByName {
  const missing = names.filter((name) => !header.has(name));
  if (missing.length > 0) {
    const quoted = (list: readonly string[]) => list.map((name) => `“${name.slice(0, 60)}”`).join(', ');
    throw new ImportError(`The header row has no column ${quoted(missing)}. It has ${quoted([...header.keys()].slice(0, 40))}.`);
  }
  return (cells) => (column) => {
    const at = header.get(column);
    if (at === undefined) throw new RangeError(`Column ${column} was not asked for.`);
    return { text: cells[at] ?? '', at };
  };
}
