import { ImportError } from './import-error';

/** What a file is, told from how it begins: a format that needs no mapping, or a sheet of one's own. */
export type ToldFormat = 'gdelt' | 'json' | 'state-trips' | 'state-visits' | 'state-timeline' | 'csv';

/** Columns that together belong to no other sheet. */
const SHEETS: readonly { readonly format: ToldFormat; readonly columns: readonly string[] }[] = [
  { format: 'state-timeline', columns: ['when', 'from', 'to', 'notBefore', 'notAfter', 'display_date', 'text'] },
  { format: 'state-trips', columns: ['id', 'role', 'who', 'name', 'start_date', 'end_date', 'country_id', 'country', 'locale', 'remarks'] },
  { format: 'state-visits', columns: ['id', 'start_date', 'end_date', 'visitor', 'from_id', 'from', 'description'] },
];

/** The letters that `tellFormat` looks at; more of a file does not change what it is. */
export const HEAD_LETTERS = 20_000;

const GDELT_COLUMNS = 61;
/** What begins so is no text that events are written in, whatever its name. */
const OTHERS: readonly { readonly sign: RegExp; readonly what: string }[] = [
  { sign: /^PK/, what: 'a ZIP archive or a spreadsheet such as .xlsx; save the sheet as CSV first' },
  { sign: /^%PDF/, what: 'a PDF' },
  { sign: /^\s*<(?:!doctype|html|\?xml|svg|rss|feed)/i, what: 'HTML or XML' },
  { sign: /\0/, what: 'no text, or text that is not UTF-8' },
];

/**
 * Tells a format from the first letters of a file.
 *
 * @throws ImportError that says what the file is instead.
 */
export function tellFormat(head: string): ToldFormat {
  const text = head.slice(0, HEAD_LETTERS).replace(/^\ufeff/, '');
  if (text.trim() === '') throw new ImportError('The file is empty.');
  const other = OTHERS.find(({ sign }) => sign.test(text));
  if (other) throw new ImportError(`The file is ${other.what}.`);
  if (/^\s*[[{]/.test(text)) return 'json';
  const first = text.split(/\r\n|\r|\n/, 1)[0]!;
  const cells = first.split('\t');
  if (cells.length === GDELT_COLUMNS && /^\d+$/.test(cells[0]!) && /^\d{8}$/.test(cells[1]!)) return 'gdelt';
  const names = new Set(first.split(',').map((name) => name.trim().replace(/^"|"$/g, '')));
  return SHEETS.find(({ columns }) => columns.every((column) => names.has(column)))?.format ?? 'csv';
}
