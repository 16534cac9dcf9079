import { collectEvents } from '@/lib/collection/collect-events';
import { csvReader } from '@/lib/import/csv-reader';
import { FORMATS } from '@/lib/import/formats';
import { guessMapping } from '@/lib/import/guess-mapping';
import { csvFormat } from '@/lib/import/import-csv';
import { ImportError } from '@/lib/import/import-error';
import type { ImportReport, RowFault } from '@/lib/import/import-report';
import type { ImportedEvent } from '@/lib/import/imported-event';
import { runImport } from '@/lib/import/run-import';
import { HEAD_LETTERS, tellFormat } from '@/lib/import/tell-format';
import { zoneOf } from '@/lib/time/clock';
import { MOST_BYTES, type Preview, type ReadMessage, type ReadRequest } from './read-message';

/* A worker of its own: a file is read off the page's thread, and stops when the worker does. */

const MOST_ROWS = 200_000;
const LONGEST_ROW = 1_000_000;
const FAULTS_KEPT = 200;
const PREVIEW_ROWS = 3;

const tell = (message: ReadMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  read(data).catch((error: unknown) => {
    // What is not the file's fault is ours, and still better said than left hanging.
    tell({ kind: 'failed', problem: error instanceof ImportError ? error.message : `The file could not be read: ${error instanceof Error ? error.message : String(error)}` });
  });
};

async function read({ file, name, mapping, built }: ReadRequest): Promise<void> {
  const head = (await file.slice(0, HEAD_LETTERS).text());
  const told = tellFormat(head);
  if (told === 'csv' && mapping === null) {
    const preview = previewOf(head);
    try {
      guessMapping(preview.header, 'sheet');
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return tell({ kind: 'columns', preview, problem: error.message });
    }
  }
  const format = told === 'csv' ? csvFormat(mapping, 'sheet') : FORMATS.get(told)!;
  const limits = { mostRows: MOST_ROWS, longestRow: told === 'timelinejs' ? MOST_BYTES : LONGEST_ROW };
  const events: ImportedEvent[] = [];
  const faults: RowFault[] = [];
  let report: ImportReport | null = null;
  for await (const result of runImport(textOf(file), format, { limits, onProgress: (bytes) => tell({ kind: 'progress', bytes }) })) {
    if (result.kind === 'event') events.push(result.event);
    else if (result.kind === 'report') report = result.report;
    else if (faults.length < FAULTS_KEPT) faults.push(result.fault);
  }
  if (events.length === 0) {
    const [first] = faults;
    const why = first ? ` The first fault: line ${first.line}, column ${first.column}: ${first.problem}` : '';
    throw new ImportError(`No event could be made of it.${why}`);
  }
  const source = { name, format: told, built };
  const { manifest, columns, rows } = collectEvents(events, { slug: 'opened-file', title: name, standfirst: 'A file that you opened. It is read in this browser and was sent nowhere.', clock: zoneOf('UTC'), lanes: 0, source });
  tell({ kind: 'read', read: { manifest, columns, rows, report: report!, faults } });
}

/** Decoded as it comes; what is no UTF-8 becomes U+FFFD, which the report counts. */
async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  for (let step = await reader.read(); !step.done; step = await reader.read()) yield decoder.decode(step.value, { stream: true });
  yield decoder.decode();
}

/** The header and the first rows; the separator is the one that the header holds most of. */
function previewOf(head: string): Preview {
  const first = head.split(/[\r\n]/, 1)[0]!;
  const delimiter = [',', ';', '\t'].reduce((best, each) => (first.split(each).length > first.split(best).length ? each : best));
  const rows = csvReader({ delimiter, quotes: true, longestRow: HEAD_LETTERS }).take(head).slice(0, PREVIEW_ROWS + 1);
  const [header = [], ...more] = rows.map(({ cells }) => cells);
  return { header: header.map((cell) => cell.trim()), rows: more };
}
