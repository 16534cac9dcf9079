import { strToU8, type Zippable, zipSync } from 'fflate';
import { parseDay, partsOf } from '../time/civil-day';
import { archiveReadme } from './archive-readme';
import { COLUMNS } from './columns';
import type { Output } from './output';

export interface ArchiveFile {
  /** Without folders. */
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

/** What a zip's dates can hold. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/**
 * The files as a zip, after a README and the view's metadata. The same bytes for the same output and files.
 *
 * @param files In the order in which they are to stand; text is written as UTF-8.
 * @throws RangeError for a name with a folder in it, or given twice.
 */
export function writeArchive(output: Output, files: readonly ArchiveFile[]): Uint8Array {
  const all: readonly ArchiveFile[] = [
    { name: 'README.md', bytes: archiveReadme(output, files.map(({ name }) => name)) },
    { name: 'metadata.json', bytes: metadata(output, files) },
    ...files,
  ];
  const entries: Zippable = {};
  for (const { name, bytes } of all) {
    if (/^\.|[\\/]/.test(name) || Object.hasOwn(entries, name)) throw new RangeError(`“${name}” cannot be a file of the archive.`);
    entries[name] = typeof bytes === 'string' ? strToU8(bytes) : bytes;
  }
  return zipSync(entries, { level: 9, mtime: noonOnThisMachine(output.revision) });
}

/**
 * A zip's dates have no zone: fflate writes what the machine's clock shows. So the moment is made from what it is to show,
 * which gives the same bytes on all machines; at noon no clock has ever jumped.
 */
function noonOnThisMachine(isoDay: string): Date {
  const day = parseDay(isoDay);
  const { year, month, day: dayOfMonth } = day === null ? { year: FIRST_YEAR, month: 1, day: 1 } : partsOf(day);
  return new Date(Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year)), month - 1, dayOfMonth, 12);
}

function metadata(output: Output, files: readonly ArchiveFile[]): string {
  const { kind, open: { story }, title, filter, address, query, records, total, revision } = output;
  return `${JSON.stringify({
    kind,
    title,
    story: { slug: story.slug, title: story.title },
    address,
    query,
    filter,
    count: records.length,
    total,
    revision,
    files: files.map(({ name }) => name),
    columns: COLUMNS.map(({ name, kind: of, about }) => ({ name, kind: of, about })),
  }, null, 2)}\n`;
}
