/** What a browser is told of a collection: where it is, and which of its words the page was drawn from. */
export interface CollectionRef {
  readonly slug: string;
  /** Files of words, beside the manifest, that must be at hand before the page can be drawn again as it is. */
  readonly texts: readonly string[];
  /** Words of its search, folded; empty where it has none. Likewise. */
  readonly words: readonly string[];
}

/** Where a collection's files are, for a path beside its manifest. */
export function collectionUrl(slug: string, file: string): string {
  return `/collections/${slug}/${file}`;
}
