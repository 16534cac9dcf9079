/**
 * The name under which ids are minted for calendars and feeds. It never follows the host that serves them: a move to another
 * address must not make every subscriber see every event twice (RFC 5545 §3.8.4.7, RFC 4151).
 */
export const AUTHORITY = 'demarche.news';

/** An event's id for feeds, for ever: `tag:demarche.news,2026:event/e7k3m9qz` (RFC 4151). */
export function eventTag(id: string): string {
  return `tag:${AUTHORITY},2026:event/${id}`;
}
