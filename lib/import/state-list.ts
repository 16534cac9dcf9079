import { columnsNamed } from './cells';
import { readWhen } from './read-when';
import { type RawEvent, rowEvent } from './row-event';
import type { ImportFormat } from './run-import';
import { tableFormat } from './table-reader';

/** How a list of the Office of the Historian is read. */
interface StateList<Column extends string> {
  /** What a row must have beside its id and its days. */
  readonly columns: readonly Column[];
  /** The columns in which a missing title is missed, and in which words may be cut. */
  readonly named: Column;
  readonly told: Column;
  readonly eventOf: (text: (column: Column | 'id') => string) => Omit<RawEvent, 'when' | 'type'>;
}

/**
 * A list of journeys of the Office of the Historian: who met whom, from which day to which. Rows that differ by nothing
 * but their ids tell of one event. Days are those of the place, whose clock the list does not say.
 */
export function stateList<Column extends string>({ columns, named, told, eventOf }: StateList<Column>): ImportFormat {
  return tableFormat({
    delimiter: ',',
    open: (header) => {
      const cellsOf = columnsNamed(header, ['id', 'start_date', 'end_date', ...columns]);
      return ({ cells, note }) => {
        const cell = cellsOf(cells);
        const { when } = readWhen({ start: cell('start_date'), end: cell('end_date') }, null);
        const raw = eventOf((column) => cell(column).text);
        const event = rowEvent({ ...raw, when, type: 'consult' }, cell(named).at, (kind) => note(kind, cell(told).at));
        return { event, content: ['start_date', 'end_date', ...columns].map((column) => cell(column).text) };
      };
    },
  });
}
