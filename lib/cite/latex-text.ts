import { lineText } from './line-text';

/**
 * What LaTeX would act upon, and what it prints instead. Braces are commands, not `\{`: BibTeX counts every brace, a
 * backslash before it or not, and one that has no partner would swallow the entries after it.
 */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
  ['&', '\\&'], ['%', '\\%'], ['$', '\\$'], ['#', '\\#'], ['_', '\\_'],
]);

/** Two of these in a row would be drawn as one other sign: `--` as a dash, `''` as a quotation mark. */
const LIGATURES = /([-'`,])(?=\1)|([!?])(?=`)/g;

/** Text as a BibTeX or BibLaTeX field holds it, without the braces around it: LaTeX prints these letters and runs nothing. */
export function latexText(text: string): string {
  return lineText(text)
    .replace(/[\\{}~^<>|&%$#_]/g, (sign) => COMMANDS.get(sign) ?? sign)
    .replace(LIGATURES, (sign) => `${sign}{}`);
}

/**
 * An address as `\url{…}` and BibLaTeX's `url` hold it: word for word, since an escape there breaks the link. Only what
 * could end the field, or what no address may hold, is percent-encoded (RFC 3986).
 */
export function latexUrl(url: string): string {
  return lineText(url).replace(/[{}\\^`"<>|\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
