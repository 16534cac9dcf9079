// Reads reports into dated candidate events, or a story of them. docs/reading.md says how.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readArguments, USAGE } from './reading/arguments.mjs';
import { DONE, runCommand, say, UNREADABLE } from './run-command.mjs';
import { at } from './setup/project.mjs';
import { loadLib } from './setup/load-lib.mjs';

/**
 * Everything was read, and something needs the reader: a day that is missing or to be confirmed, an event that nothing
 * dates.
 */
const TO_BE_CHECKED = 3;
const PARTS = [
  ['reading/read-report', 'readReport'],
  ['reading/read-page', 'readPage'],
  ['reading/reading-json', 'readingJson'],
  ['reading/csv-of-readings', 'csvOfReadings'],
  ['reading/story-of-reports', 'storyOfReports'],
  ['reading/own-names', 'slugOf'],
  ['reading/reading-error', 'ReadingError'],
  ['story/parse-registry', 'parseRegistry, REGISTRY_FILES'],
  ['story/story-error', 'StoryError'],
];

await runCommand({ readArguments, usage: USAGE, run });

async function run(asked) {
  const lib = await loadLib(PARTS);
  const registry = lib.parseRegistry(
    Object.fromEntries(
      lib.REGISTRY_FILES.map((name) => [
        name,
        JSON.parse(readFileSync(at('data', 'registry', `${name}.json`), 'utf8')),
      ]),
    ),
  );
  const readings = [];
  for (const file of asked.files) {
    try {
      readings.push(readFile(file, asked, registry, lib));
    } catch (error) {
      const expected = error instanceof lib.ReadingError || typeof error.code === 'string';
      if (!expected) throw error;
      say(`${file}: ${error.message}`);
      return UNREADABLE;
    }
  }
  const notes = readings.flatMap(({ publication }, nth) =>
    publication.sure ? [] : [`${asked.files[nth]}: ${publication.why} Give it with --published.`],
  );
  try {
    process.stdout.write(written(readings, asked, registry, lib, notes));
  } catch (error) {
    if (!(error instanceof lib.StoryError)) throw error;
    say(error.message);
    return UNREADABLE;
  }
  notes.forEach(say);
  return notes.length > 0 ? TO_BE_CHECKED : DONE;
}

function readFile(file, { published, clock }, registry, { readReport, readPage }) {
  const raw = readFileSync(file === '-' ? 0 : file, 'utf8');
  const isPage = /\.x?html?$/i.test(file) || /^\s*(?:<!doctype html|<html)/i.test(raw.slice(0, 200));
  const { text, metadata } = isPage ? readPage(raw) : { text: raw, metadata: null };
  return readReport(text, { registry, published, clock, metadata });
}

function written(readings, { format, files, slug, title }, registry, lib, notes) {
  if (format === 'csv') return lib.csvOfReadings(readings);
  if (format === 'json') {
    const [first, ...more] = readings.map((reading, nth) => ({
      file: basename(files[nth]),
      ...lib.readingJson(reading),
    }));
    return `${JSON.stringify(more.length === 0 ? first : { reports: [first, ...more] }, null, 2)}\n`;
  }
  const options = {
    slug: slug ?? lib.slugOf(basename(files[0]).replace(/\.[^.]*$/, '')),
    registry,
    title: title ?? readings[0].title ?? basename(files[0]),
    today: new Date().toISOString().slice(0, 10),
  };
  const { file, leftOut } = lib.storyOfReports(readings, options);
  for (const { title: told } of leftOut) notes.push(`Left out, as nothing dates it and its report has no day: ${told}`);
  return `${JSON.stringify(file, null, 2)}\n`;
}
