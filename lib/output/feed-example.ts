import fc from 'fast-check';
import { withEvents } from './example-output';
import type { Output } from './output';

/** Letters that end lines, begin markup, turn direction, or need more than one octet: what a title may hold when somebody means harm. */
export const NASTY_LETTERS = [
  'a', ' ', '\r', '\n', '\r\n', '\u0085', '\u2028', '\u2029', '\u000b', '\u000c', '\u0000', '\u0001', '\u001b', '\u007f', '\u009f', '\t', '\ud800', '\udc00', '\ufeff', '\ufffe',
  ',', ';', ':', '\\', '\\n', '"', "'", '<', '>', '&', ']]>', '<![CDATA[', '<!ENTITY x "y">', '&amp;', '&x;', '</title>', '<script>', '--', '=', '%2C',
  '\r\nATTENDEE:mailto:x@example.com', '\nEND:VEVENT', '\u202e', '\u2066', 'שלום', 'مرحبا', '台灣', '👩‍🚀', '😀', 'é', 'e\u0301',
] as const;

export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...NASTY_LETTERS) }, fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 40 })
  .map((letters) => letters.join(''));

/** The output with these words wherever data bear words that a calendar or a feed repeats. */
export function sayingThroughout(output: Output, title: string, summary: string, place = ''): Output {
  const said = withEvents(output, () => ({ title, summary, places: [place] }));
  return {
    ...said,
    title,
    filter: summary,
    records: said.records.map((record) => ({
      ...record,
      sentence: title,
      sources: record.sources.map((source) => ({ ...source, name: title, address: `https://source.example/${place}` })),
    })),
  };
}
