const MAX_SEARCH = 80;
const MAX_SHOWN = 40;

/** Soft hyphen, zero width, bidi marks and overrides, byte order mark, what a broken encoding leaves. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD]/g;
const CONTROLS = /[\p{Cc}\s]+/gu;
/** With the `u` flag a surrogate pair is one character, so this finds the lone ones. */
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * Text from a link or a field as it may be searched for: NFC, on one line, without characters that cannot be seen,
 * at most 80 code points. Applying it twice changes nothing.
 */
export function cleanSearch(text: string): string {
  return cleanText(text, MAX_SEARCH);
}

/** As `cleanSearch`, with at most so many code points. */
export function cleanText(text: string, most: number): string {
  return firstCodePoints(cleanLine(text), most).trimEnd();
}

/** True of a search that `cleanSearch` cuts short. */
export function isSearchTooLong(text: string): boolean {
  return cleanLine(text) !== cleanSearch(text);
}

/** A value of a link, to be shown to the reader as text: cleaned, at most 40 characters, in quotation marks. */
export function quoteValue(text: string): string {
  const clean = cleanLine(text);
  const short = firstCodePoints(clean, MAX_SHOWN);
  return `‘${short === clean ? clean : `${firstCodePoints(clean, MAX_SHOWN - 1)}…`}’`;
}

function cleanLine(text: string): string {
  const seen = text.replace(LONE_SURROGATES, '').replace(UNSEEN, '').normalize('NFC');
  return seen.replace(CONTROLS, ' ').trim();
}

function firstCodePoints(text: string, count: number): string {
  // A code point is at most two units: no need to split what is far too long.
  return Array.from(text.slice(0, count * 2)).slice(0, count).join('');
}
