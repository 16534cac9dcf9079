import type { Finding } from './check-story';
import type { FullRegistry } from './parse-registry';
import type { EventId, Story } from './story';

export interface Joined {
  readonly registry: FullRegistry;
  readonly faults: readonly Finding[];
}

/**
 * The registry with the names that a story brings along, after its own. A name that is there already must mean the
 * same; an
 * id must not be another story's. Without such names it is the registry itself.
 */
export function joinNames(registry: FullRegistry, { slug, names }: Story): Joined {
  if (names === undefined) return { registry, faults: [] };
  const faults: Finding[] = [];
  const join = <T>(
    field: string,
    known: readonly T[],
    own: readonly T[],
    nameOf: (entry: T) => string,
  ): readonly T[] => {
    const byName = new Map(known.map((entry) => [nameOf(entry), entry]));
    const added = own.filter((entry) => !byName.has(nameOf(entry)));
    own.forEach((entry, at) => {
      const same = byName.get(nameOf(entry));
      if (same !== undefined && JSON.stringify(same) !== JSON.stringify(entry))
        faults.push(
          fault(`names.${field}[${at}]`, `“${nameOf(entry)}” is in the registry and means something else there`),
        );
      if (own.findIndex((other) => nameOf(other) === nameOf(entry)) < at)
        faults.push(fault(`names.${field}[${at}]`, `“${nameOf(entry)}” is given twice`));
    });
    return [...known, ...added];
  };
  const topics = join('topics', registry.topics, names.topics, (topic) => topic.slug);
  const sides = join('sides', registry.sides, names.sides, (side) => side.slug);
  const clocks = join('clocks', registry.clocks, names.clocks, ({ zone }) => zone);
  const actors = join('actors', registry.actors, names.actors, (actor) => actor.slug);
  names.actors.forEach(({ side }, at) => {
    if (!sides.some((known) => known.slug === side))
      faults.push(fault(`names.actors[${at}].side`, `“${side}” is no side of the registry or of this story`));
  });
  names.sides.forEach(({ clock }, at) => {
    if (!clocks.some(({ zone }) => zone === clock))
      faults.push(fault(`names.sides[${at}].clock`, `“${clock}” is no clock of the registry or of this story`));
  });
  const eventIds = new Map<EventId, string>(registry.eventIds);
  names.eventIds.forEach((id, at) => {
    const home = eventIds.get(id);
    if (home !== undefined && home !== slug)
      faults.push(fault(`names.eventIds[${at}]`, `“${id}” is given to “${home}”`));
    else eventIds.set(id, slug);
  });
  return { registry: { ...registry, topics, sides, clocks, actors, eventIds }, faults };
}

function fault(field: string, problem: string): Finding {
  return { event: null, field, problem };
}
