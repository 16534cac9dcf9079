import { collectEvents } from '@/lib/collection/collect-events';
import { csvReader } from '@/lib/import/csv-reader';
import { FORMATS } from '@/lib/import/formats';
import { guessFields, guessMapping } from '@/lib/import/guess-mapping';
import { csvFormat } from '@/lib/import/import-csv';
import { ImportError } from '@/lib/import/import-error';
import type { ImportReport, RowFault } from '@/lib/import/import-report';
import { jsonFormat } from '@/lib/import/import-own';
import type { ImportedEvent } from '@/lib/import/imported-event';
import { runImport } from '@/lib/import/run-import';
import { guessDelimiter } from '@/lib/import/table-reader';
import { HEAD_LETTERS, tellFormat } from '@/lib/import/tell-format';
import { zoneOf } from '@/lib/time/clock';
import { MOST_BYTES, type Preview, type ReadMessage, type ReadRequest } from './read-message';

const MOST_ROWS = 200_000;
const LONGEST_ROW = 1_000_000;
const FAULTS_KEPT = 200;
const PREVIEW_ROWS = 3;
/** What the seeds of a sheet's events begin with. */
const SHEET = 'sheet';
const STANDFIRST = 'A file that you opened. It is read in this browser, and sent nowhere.';

/**
 * Reads a file into events, and tells how far it has come and what became of it: the last message is no `progress`.
 * What is not the file's fault is ours, and still better said than left hanging.
 */
export async function readOpened(request: ReadRequest, tell: (message: ReadMessage) => void): Promise<void> {
  try {
    tell(await read(request, (bytes) => tell({ kind: 'progress', bytes })));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell({ kind: 'failed', problem: error instanceof ImportError ? why : `The file could not be read: ${why}` });
  }
}

async function read({ file, name, mapping, built, names }: ReadRequest, onProgress: (bytes: number) => void): Promise<ReadMessage> {
  const head = await file.slice(0, HEAD_LETTERS).text();
  const told = tellFormat(head);
  const columns = told === 'csv' ? columnsToName(head, mapping) : null;
  if (columns !== null) return columns;
  const format = told === 'csv' ? csvFormat(mapping === 'ask' ? null : mapping, SHEET) : told === 'json' ? jsonFormat(names) : FORMATS.get(told)!;
  const limits = { mostRows: MOST_ROWS, longestRow: told === 'json' ? MOST_BYTES : LONGEST_ROW };
  const events: ImportedEvent[] = [];
  const faults: RowFault[] = [];
  let report: ImportReport | null = null;
  for await (const result of runImport(textOf(file), format, { limits, onProgress })) {
    if (result.kind === 'event') events.push(sourced(result.event, name));
    else if (result.kind === 'report') report = result.report;
    else if (faults.length < FAULTS_KEPT) faults.push(result.fault);
  }
  if (events.length === 0) throw new ImportError(whyNone(faults));
  const options = { slug: 'opened-file', title: name, standfirst: STANDFIRST, clock: zoneOf('UTC'), lanes: 0, source: { name, format: told, built } };
  const { manifest, columns: plotted, rows } = collectEvents(events, options);
  return { kind: 'read', read: { manifest, columns: plotted, rows, report: report!, faults, hasColumns: told === 'csv' } };
}

/** What names no source is from the file. */
function sourced(event: ImportedEvent, file: string): ImportedEvent {
  return event.source.title === '' ? { ...event, source: { ...event.source, title: file } } : event;
}

function whyNone([first]: readonly RowFault[]): string {
  if (first === undefined) return 'The file has no rows beneath its header, or no events.';
  return `No event could be made of it. The first fault: line ${first.line}, column ${first.column}: ${first.problem}`;
}

/** The question what the columns hold, where the sheet does not say it or the reader wants to; null where it is answered. */
function columnsToName(head: string, mapping: ReadRequest['mapping']): ReadMessage | null {
  if (mapping !== null && mapping !== 'ask') return null;
  const preview = previewOf(head);
  if (mapping === 'ask') return { kind: 'columns', preview, problem: null };
  try {
    guessMapping(preview.header, SHEET);
    return null;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { kind: 'columns', preview, problem: error.message };
  }
}

/** Decoded as it comes; what is no UTF-8 becomes U+FFFD, which the report counts. */
async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  for (let step = await reader.read(); !step.done; step = await reader.read()) yield decoder.decode(step.value, { stream: true });
  yield decoder.decode();
}

function previewOf(head: string): Preview {
  const rows = csvReader({ delimiter: guessDelimiter(head), quotes: true, longestRow: HEAD_LETTERS }).take(head).slice(0, PREVIEW_ROWS + 1);
  const [header = [], ...more] = rows.map(({ cells }) => cells);
  const names = header.map((cell) => cell.trim());
  return { header: names, rows: more, guess: guessFields(names) };
}
