/** What is wrong with a row, and in which of its cells, from 0. The row's other cells may be missing. */
export interface CsvFault {
  readonly reason: 'wrong-quotes' | 'too-large';
  readonly cell: number;
  /** The line of the fault, from 1. */
  readonly line: number;
}

export interface CsvRow {
  /** The line on which the row begins, from 1. A cell may hold line breaks, so the next row may be many lines on. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: CsvFault | null;
}

export interface CsvSettings {
  /** One character. */
  readonly delimiter: string;
  /** False where a quotation mark is a letter like any other. */
  readonly quotes: boolean;
  /** Characters of a row; what a longer one holds is not kept. */
  readonly longestRow: number;
}

export interface CsvReader {
  take(text: string): readonly CsvRow[];
  /** The last row, if no line break ended it. */
  end(): readonly CsvRow[];
}

const [LF, CR, QUOTE, BYTE_ORDER_MARK] = [10, 13, 34, 0xfeff];

/**
 * Reads RFC 4180 as it comes, cut anywhere: quoted cells with line breaks and doubled quotes; LF, CRLF or CR after a row;
 * a byte order mark in front. A row of one empty cell is an empty line and not given. What follows a closing quotation
 * mark, or a quotation mark that never closes, is a fault of its row.
 */
export function csvReader({ delimiter, quotes, longestRow }: CsvSettings): CsvReader {
  const separator = delimiter.charCodeAt(0);
  let state: 'start' | 'bare' | 'quoted' | 'closed' = 'start';
  let cells: string[] = [];
  let cell = '';
  let length = 0;
  let fault: CsvFault | null = null;
  let [line, rowLine, quoteLine] = [1, 1, 1];
  let [begun, afterCr] = [false, false];

  const keep = (text: string) => {
    length += text.length;
    if (length > longestRow) {
      fault ??= { reason: 'too-large', cell: cells.length, line };
      cell = '';
    } else cell += text;
  };
  const endCell = () => {
    // Separators count too, so that a row of empty cells is bounded as well.
    length += 1;
    if (length > longestRow) fault ??= { reason: 'too-large', cell: cells.length, line };
    else cells.push(cell);
    cell = '';
    state = 'start';
  };
  const endRow = (rows: CsvRow[]) => {
    endCell();
    if (cells.length > 1 || cells[0] !== '' || fault !== null) rows.push({ line: rowLine, cells, fault });
    [cells, length, fault] = [[], 0, null];
  };

  const take = (text: string): readonly CsvRow[] => {
    const rows: CsvRow[] = [];
    let place = 0;
    if (!begun && text !== '') {
      begun = true;
      if (text.charCodeAt(0) === BYTE_ORDER_MARK) place = 1;
    }
    // Where what is not yet kept of the cell begins.
    let from = place;
    for (; place < text.length; place += 1) {
      const unit = text.charCodeAt(place);
      const lineBreak = unit === CR || unit === LF;
      const secondOfTwo = unit === LF && afterCr;
      if (lineBreak && !secondOfTwo) line += 1;
      afterCr = unit === CR;
      if (state === 'quoted') {
        if (unit !== QUOTE) continue;
        keep(text.slice(from, place));
        from = place + 1;
        state = 'closed';
      } else if (secondOfTwo) {
        // Its CR ended the row.
        from = place + 1;
      } else if (lineBreak) {
        if (state !== 'closed') keep(text.slice(from, place));
        endRow(rows);
        from = place + 1;
        rowLine = line;
      } else if (unit === separator) {
        if (state !== 'closed') keep(text.slice(from, place));
        endCell();
        from = place + 1;
      } else if (unit === QUOTE && quotes && state === 'start') {
        state = 'quoted';
        quoteLine = line;
        from = place + 1;
      } else if (unit === QUOTE && state === 'closed') {
        // Two of them within a quoted cell are one of its letters: the second is kept with what follows.
        state = 'quoted';
        from = place;
      } else if (state === 'closed') {
        fault ??= { reason: 'wrong-quotes', cell: cells.length, line };
        state = 'bare';
        from = place;
      } else state = 'bare';
    }
    if (state !== 'closed') keep(text.slice(from));
    return rows;
  };

  const end = (): readonly CsvRow[] => {
    const rows: CsvRow[] = [];
    if (state === 'quoted') fault ??= { reason: 'wrong-quotes', cell: cells.length, line: quoteLine };
    if (state !== 'start' || cells.length > 0 || cell !== '') endRow(rows);
    return rows;
  };
  return { take, end };
}

/** The line on which a cell of a row begins: line breaks in the cells before it count. */
export function lineOfCell({ line, cells }: CsvRow, cell: number): number {
  const breaks = cells.slice(0, cell).reduce((sum, text) => sum + (text.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  return line + breaks;
}
