// Reads events from a foreign file into one JSON object a line. docs/importing.md says how.
import { createReadStream, createWriteStream, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { basename } from 'node:path';
import { readArguments, USAGE } from './import/arguments.mjs';
import { loadImporters } from './import/bundle.mjs';
import { reportText } from './import/report-text.mjs';
import { DONE, ROWS_LEFT_OUT, runCommand, say, UNREADABLE } from './run-command.mjs';

/** Of those beyond, the report gives the number. */
const MOST_FAULTS_SHOWN = 1000;
const PROGRESS_EVERY_MS = 500;
/** Characters that are written at once: a line each would cost more than reading it did. */
const PIECE = 1 << 16;

await runCommand({ readArguments, usage: USAGE, run });

async function run({ kind, map, file, out }) {
  const importers = await loadImporters();
  const part = out === null ? null : `${out}.part`;
  try {
    const size = file === '-' ? 0 : statSync(file).size;
    const format = kind === 'csv' ? importers.csvFormat(map === null ? null : importers.parseMapping(readFileSync(map, 'utf8')), seedName(file)) : importers.FORMATS.get(kind);
    const sink = part === null ? process.stdout : createWriteStream(part);
    // An error of the sink must stop the import, and not the process from within.
    const broken = once(sink, 'error').then(([error]) => { throw error; });
    broken.catch(() => undefined);
    const report = await Promise.race([write(importers.runImport(textOf(file), format, { onProgress: progress(size) }), sink, importers), broken]);
    if (part !== null) {
      await Promise.race([new Promise((done) => { sink.end(done); }), broken]);
      renameSync(part, out);
    }
    return report.leftOut.length === 0 ? DONE : ROWS_LEFT_OUT;
  } catch (error) {
    if (part !== null) rmSync(part, { force: true });
    // Whoever read our output has had enough, as `head` does.
    if (error.code === 'EPIPE') return DONE;
    const expected = error instanceof importers.ImportError || typeof error.code === 'string';
    if (!expected) throw error;
    say(`Nothing was imported. ${error.message}`);
    return UNREADABLE;
  }
}

/** Writes events as they come, and says what was left out. */
async function write(results, sink, words) {
  const started = performance.now();
  let faults = 0;
  let piece = '';
  const flush = async () => {
    const full = !sink.write(piece);
    piece = '';
    if (full) await once(sink, 'drain');
  };
  for await (const result of results) {
    if (result.kind === 'event') {
      piece += `${JSON.stringify(result.event)}\n`;
      if (piece.length >= PIECE) await flush();
    } else if (result.kind === 'fault') {
      faults += 1;
      if (faults <= MOST_FAULTS_SHOWN) say(`line ${result.fault.line}, column ${result.fault.column}: ${result.fault.problem}`);
    } else {
      await flush();
      say(reportText(result.report, words, (performance.now() - started) / 1000));
      return result.report;
    }
  }
  throw new Error('The import ended without a report.');
}

/** Decoded as it comes; what is no UTF-8 becomes U+FFFD, which the report counts. */
function textOf(file) {
  const bytes = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  return bytes.setEncoding('utf8');
}

function seedName(file) {
  return basename(file).toLowerCase().replace(/\.[a-z]+$/, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'csv';
}

/** Says how far it is, where a person watches, and not at every piece. */
function progress(size) {
  let last = performance.now();
  return (bytes) => {
    const now = performance.now();
    if (!process.stderr.isTTY || now - last < PROGRESS_EVERY_MS) return;
    last = now;
    say(size === 0 ? `${(bytes / 1e6).toFixed(1)} MB read` : `${(bytes / 1e6).toFixed(1)} of ${(size / 1e6).toFixed(1)} MB read (${Math.floor((100 * bytes) / size)} %)`);
  };
}
