/** The words of some lines, in lower case with spaces between them: `wordSet('in on', 'by')` holds three. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
