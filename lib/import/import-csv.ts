import { unguardFormula } from '../output/csv-text';
import { STATUSES, type Role, type Status } from '../story/story';
import { zoneOf, type Zone } from '../time/clock';
import { ploverOf, PLOVER_CATEGORIES } from './cameo-plover';
import { columnsNamed } from './cells';
import { mappedColumns, SEPARATOR, type ColumnMapping, type ListFrom, type TextFrom } from './column-mapping';
import { guessMapping } from './guess-mapping';
import { RowError } from './import-error';
import { readWhen, type Cell } from './read-when';
import { contentSeed, rowEvent } from './row-event';
import type { ImportFormat } from './run-import';
import { tableFormat } from './table-reader';

/** What a cell outside the table is called in a fault: the row's first. */
const NO_CELL = 0;

/**
 * Events from a sheet of one's own. Rows that say the same are joined; two that share an id and differ are a fault.
 *
 * @param mapping Null: guessed from the header row (`guessMapping`).
 * @param name What the seeds of a guessed mapping begin with.
 */
export function csvFormat(mapping: ColumnMapping | null, name = 'csv'): ImportFormat {
  return tableFormat({
    delimiter: mapping?.delimiter ?? null,
    open: (header) => {
      const from = mapping ?? guessMapping(header.keys(), name);
      const columns = [...new Set(mappedColumns(from))];
      const cellsOf = columnsNamed(header, columns);
      const zones = zonesByName();
      return ({ cells, note }) => {
        const cell = cellsOf(cells);
        const optional = (column: string | undefined): Cell | undefined => (column === undefined ? undefined : cell(column));
        const one = (value: TextFrom | undefined): Cell => {
          if (value === undefined) return { text: '', at: NO_CELL };
          return typeof value === 'string' ? cell(value) : { text: value.always, at: NO_CELL };
        };
        const prose = (value: TextFrom | undefined) => unguardFormula(one(value).text);
        const list = (value: ListFrom | undefined): readonly string[] => {
          if (value === undefined) return [];
          if (typeof value === 'object' && 'always' in value) return value.always;
          const { column, separator } = typeof value === 'string' ? { column: value, separator: SEPARATOR } : value;
          return unguardFormula(cell(column).text).split(separator);
        };
        const withRole = (value: ListFrom | undefined, role: Role) => list(value).map((actor) => ({ name: actor, role }));

        const clock = zones(one(from.clock));
        const date = readWhen({ when: optional(from.when), start: optional(from.start), end: optional(from.end), earliest: optional(from.earliest), latest: optional(from.latest) }, clock);
        if (date.timeDropped) note('time-dropped', (optional(from.when) ?? optional(from.start))?.at ?? NO_CELL);
        const written = one(from.type);
        const type = typeOf(written.text);
        if (type === null && written.text.trim() !== '') note('type-unknown', written.at);
        const content = columns.filter((column) => column !== from.id).map((column) => cell(column).text);
        const id = one(from.id).text.trim();
        const title = cell(from.title);
        const event = rowEvent({
          seed: id === '' ? contentSeed(from.name, content) : `${from.name}:${id}`,
          title: unguardFormula(title.text),
          summary: prose(from.summary),
          when: date.when,
          phrase: prose(from.phrase),
          clock,
          status: statusOf(one(from.status)),
          type,
          actors: [...withRole(from.sources, 'source'), ...withRole(from.targets, 'target'), ...withRole(from.actors, 'participant')],
          topics: list(from.topics),
          places: list(from.places),
          source: { title: prose(from.sourceTitle), address: firstWord(one(from.sourceAddress).text) },
          kind: from.kind?.always ?? 'fact',
          importance: importanceOf(optional(from.importance)),
        }, title.at, (kind) => note(kind, kind === 'no-address' ? one(from.sourceAddress).at : title.at));
        return { event, content };
      };
    },
  });
}

/** Each name is looked up once: a sheet has a million rows and a handful of clocks. */
function zonesByName(): (cell: Cell) => Zone | null {
  const known = new Map<string, Zone>();
  return ({ text, at }) => {
    const name = text.trim();
    if (name === '') return null;
    const zone = known.get(name);
    if (zone !== undefined) return zone;
    try {
      const found = zoneOf(name.slice(0, 100));
      known.set(name, found);
      return found;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new RowError('wrong-value', at, error.message);
    }
  };
}

/** Our own files write the addresses of several sources with spaces between; an imported event has one. */
function firstWord(text: string): string {
  return /\S+/.exec(text)?.[0] ?? '';
}

function statusOf({ text, at }: Cell): Status {
  const written = text.trim().toLowerCase().replace(/[\s_]+/g, '-');
  if (written === '') return 'happened';
  const status = STATUSES.find((known) => known === written);
  if (status === undefined) throw new RowError('wrong-value', at, `Status “${text.slice(0, 60)}” is none of ${STATUSES.join(', ')}.`);
  return status;
}

function typeOf(text: string): string | null {
  const written = text.trim().toLowerCase();
  return PLOVER_CATEGORIES.has(written) ? written : ploverOf(written);
}

function importanceOf(cell: Cell | undefined): number | null {
  if (cell === undefined || cell.text.trim() === '') return null;
  const importance = Number(cell.text);
  if (!(importance >= 0 && importance <= 1)) throw new RowError('wrong-value', cell.at, `Importance “${cell.text.slice(0, 60)}” is no number from 0 to 1.`);
  return importance;
}
