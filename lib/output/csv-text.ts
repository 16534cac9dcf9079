/**
 * Text that a spreadsheet may take for a formula: after what it passes over, the characters that begin one, full-width ones
 * too; or a tab, line end or NUL in front (OWASP ASVS 5.0, 1.2.10). Apostrophes before it are ours or look like ours, so
 * they get one more, and taking one away gives the text back.
 */
const FORMULA = /^'*(?:[\s\p{Cf}\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

/** RFC 4180, and white space at an edge, which some readers would trim. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A text with an apostrophe before it if a spreadsheet might reckon with it: `=1+1` as `'=1+1`. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The inverse of `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** Rows of cells as RFC 4180 writes them: every record ends in CRLF, the last one too. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('');
}

function quoteCell(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
