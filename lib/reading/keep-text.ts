import { ReadingError } from './reading-error';
import { MOST_CHARACTERS } from './reading';

/** What no reader sees: soft hyphens, zero-width marks, marks of direction, the byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Control characters other than the tab and the line feed, and halves of characters that were cut. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text as it is kept and counted: line ends are `\n`, what is invisible is gone, what is no character is U+FFFD,
 * and every blank is a plain one. Nothing that can be read is changed. What is kept is kept unchanged a second time.
 *
 * @throws ReadingError for a text without a word, or of more than `MOST_CHARACTERS`.
 */
export function keepText(raw: string): string {
  if (raw.length > MOST_CHARACTERS) {
    throw new ReadingError(
      'too-long',
      `The text has ${raw.length} characters; at most ${MOST_CHARACTERS} are read. ` +
        'Cut it to the report itself, or read it in parts.',
    );
  }
  const kept = raw
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '\ufffd')
    .replace(LONE_HALF, '\ufffd');
  if (!/[\p{L}\p{N}]/u.test(kept))
    throw new ReadingError('empty', 'There is no text to read. Paste the words of a report, or open its file.');
  return kept;
}
