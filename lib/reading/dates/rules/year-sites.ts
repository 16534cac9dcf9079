import type { Site } from '../rule';
import { wordSet } from '../word-set';

const PREPOSITIONS = wordSet(
  'in since by of from to until till before after during and or between early late mid through throughout',
  'than for ( - – year circa about around spring summer autumn fall winter election ,',
);
const DETERMINERS = wordSet('the a an that its his her their s this');
/** What is counted in thousands, so that a number before it is no year. */
const COUNTED = wordSet(
  'people men women children feet foot km kg percent per % million billion hours hp rpm gmt lb mm metres',
  'meters miles troops soldiers dollars points civilians homes houses families jobs workers votes acres copies seats',
);
/** "In 2009 people fled". */
const WHEN = wordSet('in since by until till during before after');
const NUMBERED = wordSet(
  'section article resolution flight route room windows office psalm chapter law bill decree highway interstate suite',
  'page paragraph rule form boeing airbus directive regulation convention lot bus',
);

/** "Section 2012", "Flight 1999", and telephone numbers: "555-2013". */
function isNumbered({ tokens, at }: Site): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'word') return before.text !== before.lower && NUMBERED.has(before.lower);
  const number = tokens[at - 2];
  return before?.text === '-' && before.glued && tokens[at]?.glued === true && number?.kind === 'number' && number.text.length === 3;
}

const MODERN = 1900;
const LATEST = 2059;
/** A thousand is written with a comma in news, so four bare digits of our time are a year whatever follows. */
const RECENT = 1950;

/** Whether four digits are a year: by what stands before and after them. */
export function isYear(year: number, site: Site): boolean {
  const { tokens, at, next } = site;
  const after = tokens[next];
  const token = tokens[at];
  if (
    token === undefined ||
    (token.glued && tokens[at - 1]?.kind === 'word') ||
    (after?.glued === true && after.kind === 'word')
  )
    return false;
  if (isNumbered(site)) return false;
  const isWhen = WHEN.has(tokens[at - 1]?.lower ?? '') && year >= MODERN;
  if (after !== undefined && COUNTED.has(after.lower) && !isWhen) return false;
  if (after?.glued === true && after.text === '-' && tokens[next + 1]?.kind === 'word' && year < MODERN) return false;
  // "The war (1861-1865)": two years that a dash joins.
  const dashed =
    isDash(after) && tokens[next + 1]?.kind === 'number' && [2, 4].includes(tokens[next + 1]?.text.length ?? 0);
  if (dashed && year >= 1400) return true;
  const before = tokens[at - 1];
  if (before?.text === '#' || before?.text === '/' || before?.lower === 'no') return false;
  const counts =
    after?.kind === 'word' &&
    after.text === after.lower &&
    after.lower.endsWith('s') &&
    after.lower.length > 3 &&
    !['was', 'has', 'does', 'this'].includes(after.lower);
  if (before === undefined || PREPOSITIONS.has(before.lower)) return year >= MODERN && year <= LATEST ? true : !counts;
  if (year < MODERN || year > LATEST) return DETERMINERS.has(before.lower) && year >= 1600 && year < MODERN && !counts;
  return DETERMINERS.has(before.lower) || !counts || year >= RECENT;
}

function isDash(token: { readonly text: string } | undefined): boolean {
  return token !== undefined && ['-', '–', '—', '‑'].includes(token.text);
}

export function isAfterPreposition({ tokens, at }: Site): boolean {
  return PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');
}
