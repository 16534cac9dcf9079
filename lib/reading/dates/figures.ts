import { readOrdinal, type Read } from './number-words';
import type { Token } from './token';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** Four digits on their own. */
export function readYear(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4 || separated(tokens, at)) return null;
  const value = Number(token.text);
  return value >= FIRST_YEAR && value <= LAST_YEAR ? { next: at + 1, value } : null;
}

/** "26", "26th", "first". */
export function readDayOfMonth(tokens: readonly Token[], at: number): Read | null {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal !== null) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2 || separated(tokens, at)) return null;
  const value = Number(token.text);
  return value >= 1 && value <= 31 ? { next: at + 1, value } : null;
}

/** "a.m.", "p.m.", "am", "PM": the hours it adds. */
export function readHalfDay(tokens: readonly Token[], at: number): Read | null {
  const word = tokens[at]?.lower ?? '';
  const value = word.startsWith('p') ? 12 : 0;
  if (word === 'am' || word === 'pm') return { next: at + 1, value };
  const dotted =
    (word === 'a' || word === 'p') &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 2]?.lower === 'm' &&
    tokens[at + 2]?.glued === true;
  if (!dotted) return null;
  return { next: tokens[at + 3]?.text === '.' && tokens[at + 3]?.glued === true ? at + 4 : at + 3, value };
}

/** Part of a longer figure: "1,200", "3.5", "$20". */
function separated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const beyond = tokens[at + 2];
  const joint = (text: string | undefined) => text === ',' || text === '.';
  const token = tokens[at];
  const followed =
    after !== undefined &&
    after.glued &&
    joint(after.text) &&
    beyond !== undefined &&
    beyond.glued &&
    beyond.kind === 'number';
  const led =
    token !== undefined &&
    token.glued &&
    before !== undefined &&
    ((joint(before.text) && before.glued && tokens[at - 2]?.kind === 'number') || isCurrency(before.text));
  return followed || led;
}

function isCurrency(text: string): boolean {
  return text === '$' || text === '€' || text === '£' || text === '¥' || text === '#';
}
