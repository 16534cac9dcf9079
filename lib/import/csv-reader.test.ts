import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../output/csv-text';
import { csvReader, lineOfCell, type CsvSettings } from './csv-reader';
import { cutAt } from './example-import';

const SETTINGS: CsvSettings = { delimiter: ',', quotes: true, longestRow: 10_000_000 };

function read(chunks: readonly string[], settings: Partial<CsvSettings> = {}) {
  const reader = csvReader({ ...SETTINGS, ...settings });
  return [...chunks.flatMap((chunk) => reader.take(chunk)), ...reader.end()];
}

const cellsOf = (text: string, settings: Partial<CsvSettings> = {}) => read([text], settings).map(({ cells }) => cells);
const cuts = fc.array(fc.nat(), { maxLength: 6 });
/** Letters that mean something to CSV, more often than others. */
const messy = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', ' ', '“', '😀'), maxLength: 40 });
const sheet = fc.array(fc.array(messy, { minLength: 2, maxLength: 4 }), { maxLength: 6 });

describe('csvReader', () => {
  it('gives back what a writer of RFC 4180 wrote, wherever the text is cut', () => {
    fc.assert(fc.property(sheet, cuts, (rows, places) => {
      expect(read(cutAt(csvText(rows), places)).map(({ cells }) => cells)).toEqual(rows);
    }));
  });

  it.each(['\n', '\r\n', '\r'] as const)('reads as papaparse does with %j between rows, wherever the text is cut', (newline) => {
    fc.assert(fc.property(fc.array(fc.array(messy, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.boolean(), cuts, (rows, quotes, places) => {
      const text = Papa.unparse(rows, { newline, quotes });
      const expected = Papa.parse<string[]>(text, { delimiter: ',', newline, skipEmptyLines: true });
      expect(read(cutAt(text, places)).map(({ cells }) => cells)).toEqual(expected.data);
    }));
  });

  it('agrees with papaparse on any text that both take for well formed', () => {
    fc.assert(fc.property(messy.map((text) => text.replaceAll('\r', '')), (text) => {
      const rows = read([text]);
      const expected = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true });
      fc.pre(rows.every(({ fault }) => fault === null) && expected.errors.length === 0);
      expect(rows.map(({ cells }) => cells)).toEqual(expected.data);
    }), { numRuns: 300 });
  });

  it('never depends on where the text is cut, well formed or not', () => {
    fc.assert(fc.property(messy, cuts, (text, places) => {
      expect(read(cutAt(text, places))).toEqual(read([text]));
    }), { numRuns: 300 });
  });

  it.each([
    ['a byte order mark', '\ufeffa,b\n', [['a', 'b']]],
    ['LF, CRLF and CR in one file', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['empty lines, which are no rows', '\n\na,\r\n\r\n\r,b', [['a', ''], ['', 'b']]],
    ['line breaks of each kind within a cell', '"a\nb\r\nc\rd",e', [['a\nb\r\nc\rd', 'e']]],
    ['doubled quotation marks', '"a ""b""",""""', [['a "b"', '"']]],
    ['quotation marks within a bare cell', 'a "b",c"', [['a "b"', 'c"']]],
    ['no line break at the end', 'a,', [['a', '']]],
    ['nothing at all', '', []],
  ])('reads %s', (_name, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('takes quotation marks for letters where the format has none', () => {
    expect(cellsOf('"a\tb"\n"\tc', { delimiter: '\t', quotes: false })).toEqual([['"a', 'b"'], ['"', 'c']]);
  });

  it('counts lines within cells, so that a row after them is named by its true line', () => {
    const [first, second] = read(['a,"1\r\n2\n3\r4",b\r\nc,d,e']);
    expect([first!.line, second!.line]).toEqual([1, 5]);
    expect([0, 1, 2].map((cell) => lineOfCell(first!, cell))).toEqual([1, 1, 4]);
  });

  it('names what follows a closing quotation mark, and reads the next row', () => {
    expect(read(['a,b\nc,"d" e\nf,g']).map(({ cells, fault }) => [cells, fault])).toEqual([
      [['a', 'b'], null],
      [['c', 'd e'], { reason: 'wrong-quotes', cell: 1, line: 2 }],
      [['f', 'g'], null],
    ]);
  });

  it('names the quotation mark that never closes by where it stands', () => {
    expect(read(['a,b\nc,"d\ne,f\n']).at(-1)?.fault).toEqual({ reason: 'wrong-quotes', cell: 1, line: 2 });
  });

  it.each([
    ['one endless cell', 'x'.repeat(5_000)],
    ['one endless quoted cell', `"${'x\n'.repeat(2_500)}"`],
    ['endless empty cells', ','.repeat(5_000)],
  ])('does not keep %s, and reads the next row', (_name, text) => {
    const rows = read(cutAt(`a\n${text}\nb`, [10, 400, 3_000]), { longestRow: 1_000 });
    expect(rows.map(({ fault }) => fault?.reason ?? null)).toEqual([null, 'too-large', null]);
    expect(rows[1]!.cells.join().length).toBeLessThanOrEqual(1_000);
    expect(rows[2]!.cells).toEqual(['b']);
  });

  it.each([
    ['cells of every kind', '"a ""quoted"" cell",bare,"line\nbreak"\n'],
    ['quotation marks', '"'],
    ['quotation marks that open', ',"'],
    ['carriage returns', '\r'],
  ])('is done soon with a million letters of %s, though they come one kilobyte at a time', (_name, part) => {
    const piece = part.repeat(Math.ceil(1_000 / part.length));
    const start = performance.now();
    const reader = csvReader(SETTINGS);
    for (let count = 0; count < 1_000; count += 1) reader.take(piece);
    reader.end();
    expect(performance.now() - start).toBeLessThan(2_500);
  });
});
