import type { z } from 'zod';
import { REGISTRY_SCHEMAS, type RegistryFile } from './registry-schema';
import { schemaFaults } from './schema-faults';
import type { EventId, Registry } from './story';
import { StoryError, type Fault } from './story-error';

/** The registry with what only the parser needs: the story of every id that was ever given out. */
export interface FullRegistry extends Registry {
  readonly eventIds: ReadonlyMap<EventId, string>;
}

export const REGISTRY_FILES = Object.keys(REGISTRY_SCHEMAS) as readonly RegistryFile[];

type Parsed = { readonly [File in RegistryFile]: z.output<(typeof REGISTRY_SCHEMAS)[File]> };

/**
 * The names that all stories share.
 *
 * @param files The parsed JSON of `data/registry/<name>.json`, by name.
 * @throws StoryError with every fault: a wrong shape, a name given twice or once to two things (a former name too), a
 * side or a clock that is not defined.
 */
export function parseRegistry(files: Readonly<Record<RegistryFile, unknown>>): FullRegistry {
  const faults: Fault[] = [];
  const parsed: Record<string, unknown> = {};
  for (const name of REGISTRY_FILES) {
    const result = REGISTRY_SCHEMAS[name].safeParse(files[name]);
    if (result.success) parsed[name] = result.data;
    else faults.push(...schemaFaults(result.error.issues, files[name], pathOf(name)));
  }
  if (faults.length > 0) throw new StoryError(faults);
  const registry = parsed as Parsed;
  const found = [...doubleNames(registry), ...undefinedNames(registry)];
  if (found.length > 0) throw new StoryError(found);
  const { topics, sides, clocks, actors, types } = registry;
  return { topics, sides, clocks, actors, types, eventIds: new Map(eventIdEntries(registry)) };
}

function doubleNames({ topics, sides, clocks, actors, types }: Parsed): readonly Fault[] {
  const names: readonly (readonly [RegistryFile, string, readonly (readonly string[])[]])[] = [
    ['topics', 'slug', topics.map((topic) => [topic.slug, ...topic.formerly])],
    ['actors', 'slug', actors.map((actor) => [actor.slug, ...actor.formerly])],
    ['sides', 'slug', sides.map((side) => [side.slug])],
    ['clocks', 'zone', clocks.map((clock) => [clock.zone])],
    ['types', 'slug', types.map((type) => [type.slug])],
  ];
  return names.flatMap(([file, field, rows]) => {
    const seen = new Set<string>();
    return rows.flatMap((row, index) => row.flatMap((name) => {
      const double = seen.has(name);
      seen.add(name);
      return double ? [{ file: pathOf(file), event: null, field: `[${index}].${field}`, problem: `“${name}” names two things` }] : [];
    }));
  });
}

function undefinedNames({ sides, clocks, actors }: Parsed): readonly Fault[] {
  const zones = new Set(clocks.map(({ zone }) => zone));
  const slugs = new Set(sides.map(({ slug }) => slug));
  return [
    ...sides.flatMap(({ clock }, index) => (zones.has(clock) ? []
      : [{ file: pathOf('sides'), event: null, field: `[${index}].clock`, problem: `“${clock}” is not defined in ${pathOf('clocks')}` }])),
    ...actors.flatMap(({ side }, index) => (slugs.has(side) ? []
      : [{ file: pathOf('actors'), event: null, field: `[${index}].side`, problem: `“${side}” is not defined in ${pathOf('sides')}` }])),
  ];
}

/** `Object.entries` forgets that the keys were checked. */
function eventIdEntries(registry: Parsed): readonly (readonly [EventId, string])[] {
  return Object.entries(registry['event-ids']).map(([id, story]) => [id as EventId, story]);
}

function pathOf(file: RegistryFile): string {
  return `data/registry/${file}.json`;
}
