import { z } from 'zod';
import { sideSlug, slug, text, textOrNone, zone } from '../story/schema-parts';
import { fieldPath } from '../story/schema-faults';
import { STATUSES } from '../story/story';
import type { CollectionManifest, ManifestFile } from './collection-manifest';
import { expandManifest } from './expand-manifest';

/** A manifest that may not be used; it names every field that is wrong. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/** A name within the collection's folder: nothing that climbs out of it. */
const file = z.string().regex(/^(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9-]*\.(?:parquet|json|bin)$/, 'is no file of a collection');
const minute = z.int();
const count = z.int().min(0);
const counted = <Slug extends z.ZodType<string, string>>(of: Slug) => z.array(z.strictObject({ slug: of, name: text, count }));
const counts = z.array(count);
const keys = z.array(z.string().regex(/^[0-9a-f]{8,64}$/, 'is no hash'));

const schema = z.strictObject({
  version: z.literal(1, 'is a version that this program does not read; build the collection again'),
  slug,
  title: text,
  standfirst: textOrNone,
  source: z.strictObject({ name: text, format: text, built: z.iso.date() }),
  candidates: z.boolean(),
  size: count,
  withoutClock: count,
  extent: z.strictObject({ from: minute, to: minute }).refine(({ from, to }) => from < to, 'ends before it begins'),
  axis: z.array(zone).min(1).max(2),
  names: z.strictObject({
    topics: counted(slug), actors: counted(slug), types: counted(slug), statuses: counted(z.enum(STATUSES)), lanes: counted(sideSlug),
  }),
  allNames: file.nullable(),
  importance: z.boolean(),
  parts: z.array(z.strictObject({ file, from: minute.nullable(), to: minute.nullable(), until: minute.nullable(), first: count, count, bytes: count })),
  texts: z.strictObject({ each: z.int().min(1), keys }),
  ids: z.strictObject({ keys }),
  overview: z.strictObject({
    months: z.union([z.literal(1), z.literal(3), z.literal(12), z.literal(120)]),
    firstMonth: z.int(),
    lanes: z.record(slug, z.strictObject({ exact: counts, coarse: counts })),
    topics: z.record(slug, counts),
    unknownStart: count,
  }),
});

/** As a build writes it, before it is checked. */
export type WrittenManifest = z.input<typeof schema>;

/**
 * A collection's manifest, checked: fields, and that its files together hold each event once.
 *
 * @throws ManifestError
 */
export function parseManifestFile(json: unknown, name = 'manifest.json'): ManifestFile {
  const { success, data, error } = schema.safeParse(json);
  if (!success) throw new ManifestError([`${name}:`, ...error.issues.map(({ path, message }) => `  ${fieldPath(path) || 'the whole'}: ${message}`)].join('\n'));
  const manifest = expandManifest(data);
  const faults = [...holdsAll('parts', manifest), ...holdsAll('texts', manifest), ...countsAll(manifest)];
  if (faults.length > 0) throw new ManifestError([`${name}:`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
  return data;
}

/**
 * As `parseManifestFile`, with the files by name.
 *
 * @throws ManifestError
 */
export function parseManifest(json: unknown, name?: string): CollectionManifest {
  return expandManifest(parseManifestFile(json, name));
}

function holdsAll(list: 'parts' | 'texts', { [list]: entries, size }: CollectionManifest): readonly string[] {
  let next = 0;
  for (const [at, { first, count: held }] of entries.entries()) {
    if (first !== next) return [`${list}[${at}].first: is ${first} where ${next} follows`];
    next += held;
  }
  return next === size ? [] : [`${list}: hold ${next} events of ${size}`];
}

function countsAll({ overview, size }: CollectionManifest): readonly string[] {
  const lanes = Object.values(overview.lanes).flatMap(({ exact, coarse }) => [...exact, ...coarse]);
  const held = lanes.reduce((sum, each) => sum + each, overview.unknownStart);
  return held === size ? [] : [`overview: counts ${held} events of ${size}`];
}
