import { civilDay, formatDay, parseDay, partsOf } from '../time/civil-day';

/**
 * The text of `/.well-known/security.txt` (RFC 9116).
 * `contact` is a `mailto:` or `https:` address; without one it is the mailbox that RFC 2142 keeps for this at the site's
 * own host. It expires a year less a day after the data's newest `revision` (an ISO day), not after the clock's: every
 * copy of a release says the same, and a site that nobody tends lets it run out.
 */
export function securityContact({ site, contact, revision }: { site: URL; contact: string | null; revision: string }): string {
  const { year, month, day } = partsOf(parseDay(revision)!);
  const last = civilDay(year + 1, month, month === 2 && day === 29 ? 28 : day) - 1;
  return [
    `Contact: ${contact ?? `mailto:security@${site.hostname}`}`,
    `Expires: ${formatDay(last as ReturnType<typeof civilDay>)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${site.origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
