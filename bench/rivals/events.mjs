import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpEvents } from '../made-up-events.mjs';
import { madeUpReports } from '../made-up-reports.mjs';
import { WRITTEN } from './written-files.mjs';

const MINUTE = 60_000;
/** What never ends is drawn to the end of the collection: no rival has events without one. */
const END = Date.UTC(2026, 0, 1);
const PIECE = 20_000;

/** The collection's own events in a form that every rival takes, in order of time: milliseconds, an end where it lasted. */
function* events(size) {
  const { start, end, earliest, latest } = madeUpEvents(size);
  let place = 0;
  for (const { title, topics } of madeUpReports(size)) {
    yield { id: `e${place}`, title, start: start[place] * MINUTE, ...(latest[place] > earliest[place] && { end: Math.min(end[place] * MINUTE, END) }), topics: topics.map((topic) => topic.toLowerCase()) };
    place++;
  }
}

/** @returns {string} the path of a JSON file of so many events, written in pieces: a string of a million is near the limit of strings. */
export function eventsFile(size) {
  const path = join(WRITTEN, `events-${size}.json`);
  if (existsSync(path)) return path;
  mkdirSync(WRITTEN, { recursive: true });
  const file = openSync(`${path}.part`, 'w');
  let rows = [];
  let before = '[';
  const flush = () => {
    writeSync(file, before + rows.join(',\n'));
    [rows, before] = [[], ',\n'];
  };
  for (const event of events(size)) if (rows.push(JSON.stringify(event)) === PIECE) flush();
  if (rows.length > 0 || before === '[') flush();
  writeSync(file, ']');
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}
