/** What slugs of topics and actors stand for, where a file of ours does not say it. */
export interface OwnNames {
  readonly topics: readonly (readonly [slug: string, name: string])[];
  readonly actors: readonly (readonly [slug: string, name: string])[];
}

export const NO_NAMES: OwnNames = { topics: [], actors: [] };

/** Names by slug, the later list before the earlier; a slug without a name is read as words: "south-china-sea" as "South china sea". */
export function namesBySlug(...lists: readonly OwnNames['topics'][]): (slug: string) => string {
  const names = new Map(lists.flat());
  return (slug) => names.get(slug) ?? words(slug);
}

function words(slug: string): string {
  const spaced = slug.replaceAll('-', ' ');
  return spaced.slice(0, 1).toUpperCase() + spaced.slice(1);
}
