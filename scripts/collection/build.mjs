import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { spillFile } from './spill.mjs';
import { removeStale } from './stale.mjs';

const HASH_LETTERS = 8;

/**
 * Builds a collection's files into `out/slug`. The manifest is written last, so that it never speaks of what is not there.
 * @param {object} options as `readArguments` gives them, with the events and their source's name
 * @param lib as `loadCollection` gives it
 */
export async function buildCollection({ events, name, format, slug, title, standfirst, out, clock, lanes: laneCount, built }, lib) {
  const zone = lib.zoneOf(clock);
  const folder = join(out, slug);
  for (const below of ['columns', 'texts', 'ids', 'names']) mkdirSync(join(folder, below), { recursive: true });
  const bytes = { columns: 0, texts: 0, 'texts, gzipped': 0, ids: 0, names: 0, manifest: 0, 'manifest, gzipped': 0 };
  const files = new Set(['manifest.json', 'report.json']);
  const write = (kind, fileOf, content) => {
    const key = createHash('sha256').update(content).digest('hex').slice(0, HASH_LETTERS);
    const file = fileOf(key);
    writeFileSync(join(folder, file), content);
    files.add(file);
    bytes[kind] += content.length;
    return { key, file };
  };

  const spill = spillFile(join(folder, `.rows-${process.pid}`));
  try {
    const book = lib.rowBook(zone);
    const report = await takeAll(events, (event) => {
      const { row, extent } = book.take(event);
      spill.add(row, extent);
    });
    const order = spill.order();
    const { lanes, laneOf } = lib.lanesByActor(lib.leadingActors(book, laneCount));
    const facts = { clock: zone, built };
    const overview = lib.overviewCounts(zone);
    const laneCounts = new Map(lanes.map((lane) => [lane.slug, 0]));
    const ids = Array.from({ length: Math.ceil(order.length / lib.EVENTS_IN.ids) }, () => []);
    const [parts, textKeys] = [[], []];
    const extent = lib.extentBook(zone);
    const reader = lib.dateReader();

    for (let first = 0; first < order.length; first += lib.EVENTS_IN.part) {
      const rows = Array.from(order.subarray(first, first + lib.EVENTS_IN.part), (at) => {
        const row = spill.read(at);
        return { ...row, lane: laneOf(row) };
      });
      rows.forEach(({ id, lane }, at) => {
        ids[lib.idFileOf(id, ids.length)].push({ id, place: first + at });
        laneCounts.set(lane, laneCounts.get(lane) + 1);
      });
      const known = rows.map((row) => lib.knownFromText(row, facts, reader));
      const columns = lib.withImportance(lib.columnsOf({ reports: 'all', events: known, byId: new Map() }), rows, book.seen.importance > 0);
      overview.add(columns);
      extent.add(columns);
      parts.push(writePart(lib.encodePart(columns), columns, { write, lib, first, number: parts.length }));
      for (let at = 0; at < rows.length; at += lib.EVENTS_IN.text) {
        const content = Buffer.from(JSON.stringify(textPart(rows.slice(at, at + lib.EVENTS_IN.text), first + at, book)));
        bytes['texts, gzipped'] += gzipSync(content).length;
        textKeys.push(write('texts', (key) => lib.textFile(textKeys.length, key), content).key);
      }
    }
    const idKeys = ids.map((entries, number) => write('ids', (key) => lib.idFile(number, key), lib.encodeIds(entries)).key);

    const all = lib.namesInUse(book, lanes, laneCounts);
    const { names, leavesOut } = lib.mostUsed(all);
    const stored = {
      version: 1, slug, title, standfirst,
      source: { name, format, built },
      candidates: book.seen.candidates > 0,
      size: order.length,
      withoutClock: book.seen.withoutClock,
      extent: extent.wholeMonths(),
      axis: [zone],
      names,
      allNames: leavesOut ? write('names', lib.namesFile, Buffer.from(JSON.stringify(all))).file : null,
      importance: book.seen.importance > 0,
      parts,
      texts: { each: lib.EVENTS_IN.text, keys: textKeys },
      ids: { keys: idKeys },
      overview: overview.overview(names.lanes.map((lane) => lane.slug), names.topics.map((topic) => topic.slug)),
    };
    // What was written reads back, or the build fails.
    const manifest = lib.parseManifest(JSON.parse(JSON.stringify(stored)), join(folder, 'manifest.json'));
    const content = Buffer.from(JSON.stringify(stored));
    [bytes.manifest, bytes['manifest, gzipped']] = [content.length, gzipSync(content).length];
    writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ source: stored.source, size: order.length, ...(report && { report }) }, null, 2)}\n`);
    writeFileSync(join(folder, 'manifest.json.part'), content);
    removeStale(folder, files);
    renameSync(join(folder, 'manifest.json.part'), join(folder, 'manifest.json'));
    return { manifest, bytes, report, folder };
  } finally {
    spill.remove();
  }
}

/** Takes each, and gives what the generator returns at its end. */
async function takeAll(events, take) {
  const each = Symbol.asyncIterator in events ? events[Symbol.asyncIterator]() : events[Symbol.iterator]();
  for (;;) {
    const { done, value } = await each.next();
    if (done) return value ?? null;
    take(value);
  }
}

function writePart(content, columns, { write, lib, first, number }) {
  const { file } = write('columns', (key) => lib.partFile(number, key), content);
  const { start, end, size } = columns;
  const finite = (minute) => (Number.isFinite(minute) ? minute : null);
  return { file, from: finite(start[0]), to: finite(start[size - 1]), until: finite(end.reduce((a, b) => Math.max(a, b))), first, count: size, bytes: content.length };
}

/** What a file of words holds: rows, and the names of what they speak of. */
function textPart(rows, first, book) {
  const named = (of, slugs) => Object.fromEntries([...new Set(slugs)].map((slug) => [slug, of.nameOf(slug)]));
  return {
    first,
    rows,
    actors: named(book.actors, rows.flatMap(({ actors = [] }) => actors.map(([slug]) => slug))),
    topics: named(book.topics, rows.flatMap(({ topics = [] }) => topics)),
  };
}
