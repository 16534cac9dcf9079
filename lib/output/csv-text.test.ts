import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, guardFormula, unguardFormula } from './csv-text';

const parsed = (csv: string): string[][] => Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;

const NASTY = ['"', ',', '\r', '\n', '\r\n', ' ', '\t', ';', "'", '=', '+', '-', '@', '＝', 'a', '7', 'é', '台', '😀', '\u2028', '\u0085', '\uFEFF', '\u202E', '\\'];
const cell = fc.array(fc.constantFrom(...NASTY), { maxLength: 8 }).map((letters) => letters.join(''));
const table = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

const PYTHON = 'import csv, io, json, sys\nprint(json.dumps([list(csv.reader(io.StringIO(t, newline=""))) for t in json.load(sys.stdin)]))';
const python = (tables: readonly string[]): string[][][] | null => {
  try {
    return JSON.parse(execFileSync('python3', ['-c', PYTHON], { input: JSON.stringify(tables), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })) as string[][][];
  } catch {
    return null;
  }
};
const there = python([]) !== null;
if (!there) console.warn('CSV is not read back by Python: python3 is not here.');

describe('CSV', () => {
  it('ends every record in CRLF, and quotes a comma, a quotation mark, a line end and an edge of white space, and nothing else', () => {
    expect(csvText([['a', 'b'], ['a,b', 'say "so"'], [' edge', 'a\nb'], ['', '-5']])).toBe('a,b\r\n"a,b","say ""so"""\r\n" edge","a\nb"\r\n,-5\r\n');
  });

  it('comes back from Papa Parse as it was', () => {
    fc.assert(fc.property(table, (rows) => {
      expect(parsed(csvText(rows))).toEqual(rows);
    }));
  });

  it.skipIf(!there)('comes back from Python’s csv module as it was', () => {
    const tables = fc.sample(table, { numRuns: 400, seed: 3 });
    expect(python(tables.map(csvText))).toEqual(tables);
  });
});

describe('The guard against formulas', () => {
  it.each([
    "=cmd|' /C calc'!A0", '+1', '-2+3', '@SUM(1+1)', '\t=1+1', '\r=1+1', '\n=1+1', '\0=1+1', '\tx', '\rx', '\nx', '\0x', '＝1+1', '＋1', '－1', '＠SUM', ' =1+1', '\uFEFF=1+1', "'=1+1",
  ])('puts an apostrophe before %j', (text) => expect(guardFormula(text)).toBe(`'${text}`));

  it.each(['', 'Talks', '"=1"', 'a=b', '1+1', '’tis', "'quoted'", '–5 degrees', '$95bn', '(-1)', '台湾 = Taiwan'])('leaves %j alone', (text) => expect(guardFormula(text)).toBe(text));

  it('can be taken back, whatever the text', () => {
    fc.assert(fc.property(cell, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
      expect(guardFormula(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n\0]/);
    }));
  });
});
