import { csvReader, lineOfCell, type CsvRow } from './csv-reader';
import { ImportError, RowError } from './import-error';
import type { Note, RowPlace } from './import-report';
import type { ImportedEvent } from './imported-event';
import { contentKey, keysSeen } from './content-key';
import type { ImportFormat } from './run-import';

/** A row under its header. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Writes down what is to be known of the row though an event is made of it. */
  note(note: Note, cell: number): void;
}

export interface MadeRow {
  readonly event: ImportedEvent;
  /** What makes two rows the same, though their ids differ. */
  readonly content: readonly string[];
}

export interface TablePlan {
  /** Null: guessed from the header row. */
  readonly delimiter: string | null;
  /**
   * Called once, with the number of each column, from 0, by its name without space at the ends; of columns of one name
   * the first.
   *
   * @returns What makes an event of a row, or throws RowError.
   * @throws ImportError where a column that is needed is not there.
   */
  readonly open: (header: ReadonlyMap<string, number>) => (row: TableRow) => MadeRow;
}

const DELIMITERS = [',', ';', '\t'] as const;
const BAD_LETTER = '\ufffd';

/** Reads CSV with a header row. Rows whose content was there before are joined to the first of them. */
export function tableFormat(plan: TablePlan): ImportFormat {
  return (book, limits) => {
    const seenContent = keysSeen();
    const seenSeed = keysSeen();
    let reader: ReturnType<typeof csvReader> | null = null;
    let head = '';
    let columns = 0;
    let read = 0;
    let make: ((row: TableRow) => MadeRow) | null = null;

    const readHeader = ({ cells, fault }: CsvRow) => {
      if (fault !== null) throw new ImportError('The header row, line 1, cannot be read.');
      columns = cells.length;
      const header = new Map<string, number>();
      cells.forEach((name, at) => { if (!header.has(name.trim())) header.set(name.trim(), at); });
      make = plan.open(header);
    };

    const eventsOf = (row: CsvRow): readonly ImportedEvent[] => {
      if (make === null) {
        readHeader(row);
        return [];
      }
      book.countRead();
      read += 1;
      const place = (cell: number): RowPlace => ({ line: lineOfCell(row, cell), column: cell + 1 });
      const notes: [Note, number][] = [];
      try {
        if (read > limits.mostRows) throw new RowError('too-many', 0, `Only ${limits.mostRows} rows are read.`);
        if (row.fault?.reason === 'too-large') throw new RowError('too-large', row.fault.cell, `The row is longer than ${limits.longestRow} characters.`);
        if (row.fault !== null) throw new RowError('wrong-quotes', row.fault.cell, 'A quotation mark does not close, or something follows the closing one.');
        const { event, content } = make({ cells: fitted(row.cells, columns), note: (note, cell) => notes.push([note, cell]) });
        const bad = row.cells.findIndex((cell) => cell.includes(BAD_LETTER));
        if (bad >= 0) notes.push(['bad-letters', bad]);
        if (seenContent(contentKey(content))) {
          book.countJoined();
          return [];
        }
        if (seenSeed(event.seed)) throw new RowError('id-twice', 0, `Another row has the id “${event.seed}” and says something else.`);
        for (const [note, cell] of notes) book.note(note, place(cell));
        return [event];
      } catch (error) {
        if (!(error instanceof RowError)) throw error;
        const { reason, cell, problem } = error;
        book.leaveOut({ ...place(cell), line: row.fault?.line ?? place(cell).line, reason, problem });
        return [];
      }
    };

    const start = (text: string) => {
      reader = csvReader({ delimiter: plan.delimiter ?? guessDelimiter(text), quotes: true, longestRow: limits.longestRow });
      return reader.take(text).flatMap(eventsOf);
    };
    return {
      take(text) {
        if (reader !== null) return reader.take(text).flatMap(eventsOf);
        // The delimiter shows in the header row, which may come in pieces.
        head += text;
        return /[\r\n]/.test(text) || head.length > limits.longestRow ? start(head) : [];
      },
      end() {
        const first = reader === null ? start(head) : [];
        const events = [...first, ...(reader?.end() ?? []).flatMap(eventsOf)];
        if (make === null) throw new ImportError('The file is empty: it has no header row.');
        return events;
      },
    };
  };
}

/** Spreadsheets write empty cells after the last column; any other difference shifts meanings, so it is a fault. */
function fitted(cells: readonly string[], columns: number): readonly string[] {
  const extra = cells.findIndex((cell, at) => at >= columns && cell !== '');
  if (cells.length >= columns && extra === -1) return cells;
  const at = extra === -1 ? cells.length - 1 : extra;
  throw new RowError('wrong-shape', at, `The row has ${cells.length} cells and the header ${columns}.`);
}

/** Which delimiter the header row holds most of, outside quotation marks. */
export function guessDelimiter(text: string): string {
  const header = text.slice(0, /[\r\n]/.exec(text)?.index ?? 10_000).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
