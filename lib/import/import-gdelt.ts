import { parseDay } from '../time/civil-day';
import { ploverOf } from './cameo-plover';
import { csvReader, type CsvRow } from './csv-reader';
import { candidateTitle, nameInSmallLetters } from './gdelt-words';
import { RowError } from './import-error';
import type { Note } from './import-report';
import type { ImportedActor, ImportedEvent } from './imported-event';
import { webAddress } from './imported-text';
import { rowEvent } from './row-event';
import type { ImportFormat } from './run-import';

/** The places, from 0, of those of the 61 columns of a GDELT 2.0 export that are read. The file has no header. */
const [ID, DAY, ACTOR_1_CODE, ACTOR_1, ACTOR_2_CODE, ACTOR_2, IS_ROOT, CODE, MENTIONS, PLACE, PAGE] = [0, 1, 5, 6, 15, 16, 25, 26, 31, 52, 60];
const COLUMNS = 61;
/** Pages that are held while more rows of them may come. A file of 15 minutes has some hundreds, a day's some ten thousands. */
const MOST_PAGES = 100_000;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly mentions: number;
}

/** What was read from one page about one day. It grows as rows of it come. */
interface Page {
  readonly day: string;
  rows: number;
  /** The row that speaks for it: one about the page's own subject before others, then the most mentioned, then the first. */
  leading: Row;
  /** By role and name. */
  readonly actors: Map<string, ImportedActor>;
  readonly places: Set<string>;
  mentions: number;
}

/**
 * Events that GDELT's machine read from news pages (GDELT 2.0 export). Each is a candidate, never a fact: nobody checked
 * it, and the page may well say something else. Rows of one page about one day are joined, since a page gives dozens; the
 * day is the bare SQLDATE, of a clock that nobody knows.
 */
export const gdelt: ImportFormat = (book, limits) => {
  const reader = csvReader({ delimiter: '\t', quotes: false, longestRow: limits.longestRow });
  const pages = new Map<string, Page>();
  let read = 0;

  const finish = (page: Page): ImportedEvent => candidate(page, (note, column) => book.note(note, { line: page.leading.line, column: column + 1 }));
  const eventsOf = (csv: CsvRow): readonly ImportedEvent[] => {
    book.countRead();
    read += 1;
    try {
      if (read > limits.mostRows) throw new RowError('too-many', 0, `Only ${limits.mostRows} rows are read.`);
      if (csv.fault !== null) throw new RowError('too-large', csv.fault.cell, `The row is longer than ${limits.longestRow} characters.`);
      const { key, day, row } = readRow(csv);
      const known = pages.get(key);
      if (known !== undefined) book.countJoined();
      const page = known ?? { day, rows: 0, leading: row, actors: new Map(), places: new Set(), mentions: 0 };
      addRow(page, row);
      pages.set(key, page);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      book.leaveOut({ line: csv.line, column: error.cell + 1, reason: error.reason, problem: error.problem });
    }
    const [oldest] = pages.size > MOST_PAGES ? pages : [];
    if (oldest === undefined) return [];
    pages.delete(oldest[0]);
    return [finish(oldest[1])];
  };
  return {
    take: (text) => reader.take(text).flatMap(eventsOf),
    end: () => [...reader.end().flatMap(eventsOf), ...[...pages.values()].map(finish)],
  };
};

function readRow({ cells, line }: CsvRow): { readonly key: string; readonly day: string; readonly row: Row } {
  if (cells.length !== COLUMNS) throw new RowError('wrong-shape', cells.length - 1, `The row has ${cells.length} cells; a GDELT 2.0 export has ${COLUMNS}.`);
  const text = textsOf(cells);
  const day = text(DAY).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (parseDay(day) === null) throw new RowError('wrong-date', DAY, `SQLDATE “${text(DAY).slice(0, 20)}” is no day.`);
  // A row that names no page is one of its own.
  const key = text(PAGE) === '' ? `row ${text(ID)}` : `${day} ${text(PAGE)}`;
  return { key, day, row: { cells, line, mentions: Number(text(MENTIONS)) || 0 } };
}

function addRow(page: Page, row: Row): void {
  page.rows += 1;
  if (weight(row) > weight(page.leading)) page.leading = row;
  page.mentions = Math.max(page.mentions, row.mentions);
  page.places.add(textsOf(row.cells)(PLACE));
  for (const { name, role } of actorsOf(row.cells)) if (name !== '') page.actors.set(`${role} ${name}`, { name, role });
}

function candidate(page: Page, note: (note: Note, column: number) => void): ImportedEvent {
  const { leading: { cells }, day, rows, actors, places, mentions } = page;
  const text = textsOf(cells);
  const [source, target] = actorsOf(cells);
  const type = ploverOf(text(CODE));
  if (actors.size === 0) note('no-actor', ACTOR_1);
  if (type === null) note('type-unknown', CODE);
  const address = webAddress(text(PAGE));
  const site = address === null ? text(PAGE) : new URL(address).host;
  return rowEvent({
    seed: `gdelt:${text(ID)}`,
    title: candidateTitle(type, text(CODE), source.name, target.name),
    summary: `Coded by machine (GDELT) from one page, in ${rows === 1 ? 'one row' : `${rows} rows`}; checked by nobody.`,
    when: day,
    type,
    actors: [...actors.values()],
    places: [...places],
    source: { title: site === '' ? 'GDELT' : site, address: text(PAGE) },
    kind: 'candidate',
    importance: importanceOf(mentions),
  }, CODE, (kind) => note(kind, PAGE));
}

/** GDELT offers the number of mentions as a measure of importance: 1 is nothing, 1,000 and more are all, tenfold is a third. */
function importanceOf(mentions: number): number {
  return Math.min(1, Math.round((Math.log10(Math.max(1, mentions)) / 3) * 1000) / 1000);
}

/** A page's own subject weighs more than any mention. */
function weight({ cells, mentions }: Row): number {
  return (cells[IS_ROOT] === '1' ? 1e9 : 0) + mentions;
}

function textsOf(cells: readonly string[]): (at: number) => string {
  return (at) => (cells[at] ?? '').trim();
}

/** Who acts and who is acted upon, by name, or by code where there is no name; an empty text where there is neither. */
function actorsOf(cells: readonly string[]): readonly [source: ImportedActor, target: ImportedActor] {
  const text = textsOf(cells);
  const name = (named: number, coded: number) => (text(named) === '' ? text(coded) : nameInSmallLetters(text(named)));
  return [{ name: name(ACTOR_1, ACTOR_1_CODE), role: 'source' }, { name: name(ACTOR_2, ACTOR_2_CODE), role: 'target' }];
}
