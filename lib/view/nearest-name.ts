/**
 * The known word that a mistyped one most likely means: one that begins with it or that it begins with, else the one
 * with the fewest letters to change, up to two in five. Null when none is near.
 */
export function nearestName(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const name of known) {
    const begins = word.length >= 3 && name.length >= 3 && (name.startsWith(word) || word.startsWith(name));
    const changes = begins ? 1 : editDistance(word, name);
    const allowed = begins ? 1 : Math.max(1, Math.floor(name.length * 0.4));
    if (changes <= allowed && changes < least) [best, least] = [name, changes];
  }
  return best;
}

/** Levenshtein's distance: letters to put in, take out or replace. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, above[j]! + 1, row[j - 1]! + 1));
    }
  }
  return row[b.length]!;
}
