import { cleanText } from '../view/clean-text';

/** Where a file that a reader opened is seen. */
export const OPEN_PATH = '/open';

const KEY = '#file=';
/** Longer ones are cut: a name is there to be recognised. */
const LONGEST_NAME = 120;

/** A file's name as it is shown: one line, without what cannot be seen. */
export function shownName(name: string): string {
  return cleanText(name, LONGEST_NAME) || 'file without a name';
}

/** The part of a link that names its file. It stands behind the `#`, which browsers keep to themselves. */
export function hashOfFile(name: string): string {
  return KEY + encodeURIComponent(shownName(name));
}

/** The name of the file that a link speaks of; null where it names none, or cannot be read. */
export function fileOfHash(hash: string): string | null {
  if (!hash.startsWith(KEY)) return null;
  try {
    return shownName(decodeURIComponent(hash.slice(KEY.length)));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return null;
  }
}
