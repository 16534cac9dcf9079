import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

const MOST_FAULTS_SHOWN = 20;

/**
 * Events of a file, one by one; the importer's report, where there is one, is what the generator returns.
 * @param {AsyncIterable<string>} text
 */
export async function* eventsOf(text, { format, map, slug }, lib) {
  if (format === 'ndjson') return yield* eventsOfLines(text, lib);
  const reader = format === 'csv' ? lib.csvFormat(map === null ? null : lib.parseMapping(readFileSync(map, 'utf8')), slug) : lib.FORMATS.get(format);
  let faults = 0;
  for await (const result of lib.runImport(text, reader)) {
    if (result.kind === 'event') yield result.event;
    else if (result.kind === 'report') return result.report;
    else if (faults++ < MOST_FAULTS_SHOWN) process.stderr.write(`line ${result.fault.line}, column ${result.fault.column}: ${result.fault.problem}\n`);
  }
  throw new Error('The import ended without a report.');
}

/** What the import command wrote, one event a line. */
async function* eventsOfLines(text, { importedFromLine }) {
  let number = 0;
  for await (const line of createInterface({ input: Readable.from(text), crlfDelay: Infinity })) {
    number += 1;
    if (line !== '') yield importedFromLine(line, number);
  }
  return null;
}
