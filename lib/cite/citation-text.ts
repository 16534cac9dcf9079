/** A citation in words, in runs of upright and italic letters. */
export type CitationText = readonly { readonly text: string; readonly italic: boolean }[];

export function roman(text: string): CitationText {
  return [{ text, italic: false }];
}

export function italic(text: string): CitationText {
  return [{ text, italic: true }];
}

/** One text of several; neighbours of the same kind become one, empty ones go. */
export function joinText(...texts: readonly CitationText[]): CitationText {
  const joined: { text: string; italic: boolean }[] = [];
  for (const run of texts.flat()) {
    const last = joined.at(-1);
    if (last !== undefined && last.italic === run.italic) last.text += run.text;
    else if (run.text !== '') joined.push({ ...run });
  }
  return joined;
}

/** The same without its italics, for the clipboard. */
export function plainOf(text: CitationText): string {
  return text.map((run) => run.text).join('');
}

/** Texts with `between` between them; empty ones go. */
export function listText(texts: readonly CitationText[], between: string): CitationText {
  const there = texts.filter((text) => plainOf(text) !== '');
  return joinText(...there.flatMap((text, place) => (place === 0 ? [text] : [roman(between), text])));
}

/** A title in double quotation marks; its own become single. `stop` is what stands before the closing mark. */
export function quoted(title: string, stop: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}${stop}”`;
}
