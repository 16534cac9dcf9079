/** Every cache of this site's begins like this; whatever else stores something at the same origin is left alone. */
export const CACHE_PREFIX = 'demarche ';

/** The caches of one release: what every visit saves, and the pages besides that a reader opened. */
export function cachesOf(release: string): { readonly saved: string; readonly visited: string } {
  return { saved: `${CACHE_PREFIX}${release}`, visited: `${CACHE_PREFIX}${release} visited` };
}

/** Of all cache names at the origin, those of this site's other releases. */
export function outdated(names: readonly string[], release: string): string[] {
  const own: readonly string[] = Object.values(cachesOf(release));
  return names.filter((name) => name.startsWith(CACHE_PREFIX) && !own.includes(name));
}

/** What is asked of an answer before it is saved. `release` is its `x-release` header, null without one. */
export interface Drawn {
  readonly status: number;
  readonly redirected: boolean;
  readonly release: string | null;
}

/**
 * Whether an answer is a page of the release, whole: only such a one is saved, so that no page meets the files of another
 * release. The header names the release, then `-` and the revision of the data.
 */
export function belongs({ status, redirected, release: drawnBy }: Drawn, release: string): boolean {
  return status === 200 && !redirected && drawnBy !== null && (drawnBy === release || drawnBy.startsWith(`${release}-`));
}
