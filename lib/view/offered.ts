import type { Values } from './view';

/** So many names of a kind are offered one by one. A story has fewer; a reader's file may have thousands. */
export const MOST_OFFERED = 60;

/** The names to choose from: the first of them, which in a collection are those used most, and all that are chosen. */
export function offered<T extends { readonly slug: string }>(names: readonly T[], chosen: Values<string>): readonly T[] {
  return names.filter(({ slug }, at) => at < MOST_OFFERED || (chosen !== 'none' && chosen.includes(slug)));
}
