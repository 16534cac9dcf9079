const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Controls, half letters, what turns the direction of all that follows, byte order marks, and what XML cannot write. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/**
 * Text that may have line ends, each as `\n`: whatever stands for one in Unicode becomes one, tabs become spaces, and other
 * characters that are not seen are left out. Applying it twice changes nothing.
 */
export function cleanLines(text: string): string {
  return text.replace(LINE_ENDS, '\n').replaceAll('\t', ' ').replace(UNSEEN, '');
}

/** As `cleanLines`, on one line and without white space at the ends. */
export function cleanLine(text: string): string {
  return cleanLines(text).replace(/\s*\n\s*/g, ' ').trim();
}
