import { cleanLines } from './feed-text';
import { foldLine } from './ical-fold';

/**
 * The content lines of RFC 5545, one function for each type of value that is used: folded, and ended in CRLF. No text can end
 * a line or begin a property.
 */

/** A TEXT (§3.3.11). Line ends stay; other controls are left out. */
export function textLine(name: string, text: string): string {
  return wordLine(name, escapeText(text));
}

/** A list of TEXTs, each escaped alone, so that a comma in one does not make two. */
export function textsLine(name: string, texts: readonly string[]): string {
  return wordLine(name, texts.map(escapeText).join(','));
}

/** A DATE: `day` is `YYYY-MM-DD`, of four figures. It has no zone. */
export function dateLine(name: string, day: string): string {
  return wordLine(`${name};VALUE=DATE`, day.replaceAll('-', ''));
}

/** A DATE-TIME in UTC: `instant` is `YYYY-MM-DDThh:mm:ssZ`. */
export function instantLine(name: string, instant: string): string {
  return wordLine(name, instant.replace(/[-:]/g, ''));
}

/** The first moment, in UTC, of a day of our own records. */
export function dayStampLine(name: string, day: string): string {
  return instantLine(name, `${day}T00:00:00Z`);
}

/**
 * A value that is no text: a word, a number, an address.
 *
 * @throws RangeError where a control stands in it, since nothing could write it.
 */
export function wordLine(name: string, value: string | number): string {
  const line = `${name}:${value}`;
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) throw new RangeError(`${name} cannot be written: there is a control character in its value.`);
  return foldLine(line);
}

function escapeText(text: string): string {
  return cleanLines(text).replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}
