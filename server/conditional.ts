import { createHash } from 'node:crypto';
import type { Encoding } from './encodings';

/**
 * A strong validator (RFC 9110 §8.8.3) that needs no drawing: whoever has the same release, data and inner address has
 * the same bytes. Each encoding is a representation of its own, so its name stands at the end.
 */
export function etagOf(version: string, inner: string): string {
  return createHash('sha256').update(`${version}\n${inner}`).digest('base64url').slice(0, 22);
}

export function quoted(etag: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${etag}"` : `"${etag}-${encoding}"`;
}

/** Whether `If-None-Match` names the validator, in any encoding: the reader holds what would be drawn. */
export function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.slice(0, 2000).split(',').some((part) => /^\s*(?:W\/)?"([\w-]{22})(?:-(?:br|gzip))?"\s*$/.exec(part)?.[1] === etag);
}
