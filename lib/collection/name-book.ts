import { contentKey } from '../import/content-key';
import { foldText } from '../selection/fold-text';

const LONGEST_SLUG = 60;

/** Slugs for names that a foreign file writes as words. The same names in the same order get the same slugs. */
export interface NameBook {
  /** The slug of a name. Names that differ only in case, accents or signs are one; the first writing is shown. */
  slugOf(name: string): string;
  /** Counted uses, most used first, then in the order of slugs. */
  list(): readonly { readonly slug: string; readonly name: string; readonly count: number }[];
  nameOf(slug: string): string | undefined;
}

export function nameBook(): NameBook {
  const slugs = new Map<string, string>();
  const known = new Map<string, { readonly name: string; count: number }>();
  return {
    slugOf(name) {
      const slug = slugs.get(name) ?? slugFrom(name);
      slugs.set(name, slug);
      const entry = known.get(slug) ?? { name, count: 0 };
      entry.count += 1;
      known.set(slug, entry);
      return slug;
    },
    list: () => [...known].map(([slug, { name, count }]) => ({ slug, name, count })).sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1)),
    nameOf: (slug) => known.get(slug)?.name,
  };
}

/** What is in no Latin letters, or too long, is told apart by a key of its content. */
function slugFrom(name: string): string {
  const plain = foldText(name).replace(/['’.]/g, '');
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const lost = /[^\p{P}\p{S}\sa-z0-9]/u.test(plain) || slug === '' || slug.length > LONGEST_SLUG;
  return lost ? `${slug.slice(0, 40).replace(/-+$/, '') || 'name'}-${contentKey([plain])}` : slug;
}
