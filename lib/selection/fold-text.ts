/**
 * Text as a search sees it: without case and accents, with straight quotes, runs of space as one.
 * foldText('  Démarche ’s ') => "demarche 's"
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a search, folded: all must occur. */
export function searchWords(q: string): readonly string[] {
  return foldText(q).split(' ').filter(Boolean);
}
