import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf';
import { countLeftOut, cutAt, importAll } from './example-import';
import { csvFormat } from './import-csv';
import { runImport } from './run-import';

const format = csvFormat(null);
/** Dates, some of which are none, and titles, some of which are missing or hostile. */
const dates = fc.constantFrom('2024-04-26', '2024-02-30', '', '1999', '[2001..2003]', '04/05/2024', '__proto__', '2024-04-26 10:00');
const titles = fc.constantFrom('Talks', 'Talks, held "in private"', '', ' ', 'x\u202ey', '<script>alert(1)</script>', 'a\r\nb');
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rows = fc.array(fc.tuple(dates, titles), { maxLength: 12 });
const sheetOf = (sheet: readonly (readonly [string, string])[]) => `date,title\n${sheet.map(([date, title]) => `${quoted(date)},${quoted(title)}\n`).join('')}`;

describe('runImport', () => {
  it('accounts for each row: made, joined or left out', async () => {
    await fc.assert(fc.asyncProperty(rows, async (sheet) => {
      const { events, faults, report } = await importAll(sheetOf(sheet), format);
      expect(report.read).toBe(sheet.length);
      expect(report.made).toBe(events.length);
      expect(countLeftOut(report)).toBe(faults.length);
      expect(report.made + report.joined + faults.length).toBe(report.read);
    }));
  });

  it('gives the same, wherever the text is cut', async () => {
    await fc.assert(fc.asyncProperty(rows, fc.array(fc.nat(), { maxLength: 5 }), async (sheet, places) => {
      const text = sheetOf(sheet);
      expect(await importAll(cutAt(text, places), format)).toEqual(await importAll(text, format));
    }));
  });

  it('gives only dates that are canonical EDTF, and titles on one line', async () => {
    await fc.assert(fc.asyncProperty(rows, async (sheet) => {
      for (const { title, when } of (await importAll(sheetOf(sheet), format)).events) {
        expect(parseEdtf(when).text).toBe(when);
        expect(title).not.toMatch(/^$|[\r\n\u202e]/);
      }
    }));
  });

  it('tells after each piece how many bytes of UTF-8 were read', async () => {
    const text = 'date,title\n2024,Café 😀 — “talks”\n';
    const seen: number[] = [];
    const { report } = await importAll(cutAt(text, [text.indexOf('😀') + 1, 20]), format, { onProgress: (bytes) => seen.push(bytes) });
    expect(report.bytes).toBe(new TextEncoder().encode(text).length);
    expect(seen.at(-1)).toBe(report.bytes);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it('gives events before the text has ended', async () => {
    let asked = 0;
    function* pieces() {
      for (;;) {
        asked += 1;
        yield asked === 1 ? 'date,title\n' : `2024,Number ${asked}\n`;
      }
    }
    for await (const result of runImport(pieces(), format)) {
      expect(result.kind).toBe('event');
      break;
    }
    expect(asked).toBe(2);
  });

  it('takes text as it arrives from elsewhere', async () => {
    async function* pieces() {
      await Promise.resolve();
      yield 'date,title\n2024,Ta';
      yield 'lks';
    }
    const titles: string[] = [];
    for await (const result of runImport(pieces(), format)) if (result.kind === 'event') titles.push(result.event.title);
    expect(titles).toEqual(['Talks']);
  });

  it('reads no more rows than it may, and says how many there were beyond', async () => {
    const { report } = await importAll('date,title\n2024,a\n2024,b\n2024,c\n2024,d\n', format, { limits: { mostRows: 2 } });
    expect(report).toMatchObject({ read: 4, made: 2, leftOut: [{ kind: 'too-many', count: 2 }] });
  });

  it('gives five examples of a reason, and counts the rest', async () => {
    const { report, faults } = await importAll(`date,title\n${'never,Talks\n'.repeat(9)}`, format);
    expect(report.leftOut).toEqual([{ kind: 'wrong-date', count: 9, examples: faults.slice(0, 5) }]);
  });

  it('quotes nothing in a fault that could steer a terminal', async () => {
    const { faults } = await importAll('date,title\n\u001b[2J\u202e2024,Talks\n', format);
    expect(faults[0]!.problem).not.toMatch(/[\u001b\u202e]/);
  });
});
