// Builds a collection of many events into files that any static host serves. docs/scaling.md says how.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { reportText } from './import/report-text.mjs';
import { readArguments, USAGE } from './collection/arguments.mjs';
import { buildCollection } from './collection/build.mjs';
import { loadCollection } from './collection/bundle.mjs';
import { eventsOf } from './collection/read-events.mjs';
import { DONE, ROWS_LEFT_OUT, runCommand, say, UNREADABLE } from './run-command.mjs';

await runCommand({ readArguments, usage: USAGE, run });

async function run({ file, madeUp, seed, ...options }) {
  const lib = await loadCollection();
  const started = performance.now();
  try {
    const source = madeUp === null
      ? { name: basename(file), events: eventsOf(createReadStream(file, { highWaterMark: 1 << 18 }).setEncoding('utf8'), { ...options, file }, lib) }
      : { name: `made up, seed ${seed}`, events: (await import('../bench/made-up-reports.mjs')).madeUpReports(madeUp, seed) };
    const { manifest, bytes, report, folder } = await buildCollection({ ...options, ...source }, lib);
    if (report !== null) say(reportText(report, lib, (performance.now() - started) / 1000));
    say(`${manifest.size.toLocaleString('en-GB')} events in ${folder} (${((performance.now() - started) / 1000).toFixed(1)} s, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB).`);
    for (const [what, size] of Object.entries(bytes)) say(`${what}: ${size.toLocaleString('en-GB')} bytes${manifest.size === 0 ? '' : `, ${(size / manifest.size).toFixed(2)} an event`}`);
    return report === null || report.leftOut.length === 0 ? DONE : ROWS_LEFT_OUT;
  } catch (error) {
    const expected = error instanceof lib.ImportError || typeof error.code === 'string';
    if (!expected) throw error;
    say(`Nothing was built. ${error.message}`);
    return UNREADABLE;
  }
}
