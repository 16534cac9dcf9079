/**
 * A word without what a sentence leaves around a pasted link: brackets, a comma, a full stop. What has no Latin letter or
 * digit at all but letters of another script stays as it is, since it was meant as a word.
 */
export function trimProse(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && !isPart(text[from]!)) from++;
  while (to > from && !isPart(text[to - 1]!)) to--;
  return from === to && /[\p{L}\p{N}]/u.test(text) ? text.trim() : text.slice(from, to);
}

function isPart(character: string): boolean {
  return /[a-z0-9]/i.test(character);
}
