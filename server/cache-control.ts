import type { Surface } from '../lib/security/content-policy';

/**
 * How long others may keep an answer that is the same for all. A page names files of its release, so it is asked for
 * anew each time, which costs a 304; shared caches may hold it for a minute. Files are whole by themselves: calendars
 * and feeds are polled, and an old one is better than none.
 */
export const KEPT: Readonly<Record<Surface, string>> = {
  page: 'public, max-age=0, s-maxage=60, must-revalidate',
  embed: 'public, max-age=0, s-maxage=60, must-revalidate',
  file: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
};

/** What repeats a link's own words, leads elsewhere or is an error is nobody else's. */
export const ONCE = 'no-store';
