import type { Match } from '../match-rules';
import type { Token } from '../token';
import { DASHES, linkKind, wordsBetween, type Calendar, type Placed } from './placed';

const CENTURY = 100;

/** "499-493 BC": the first is before Christ too. */
export function yearBefore({ at, meaning }: Match, tokens: readonly Token[], floor: number): readonly Placed[] {
  if (meaning.kind !== 'calendar' || meaning.year === undefined || meaning.month !== undefined) return [];
  const token = tokens[at - 2];
  if (meaning.year > 0 || at - 2 < floor || token?.kind !== 'number' || token.text.length > 4) return [];
  const year = 1 - Number(token.text);
  const isRange = linkKind(tokens[at - 1]?.lower ?? '', undefined) === 'range';
  return isRange && year < meaning.year
    ? [{ at: at - 2, next: at - 1, meaning: { kind: 'calendar', year }, opensRange: true }]
    : [];
}

/**
 * "1914-18", "2005–08": the last is of the same century. In news "1928-29" is one, a season or the year of a business; a
 * narrative tells what happened in two.
 */
export function yearAfter(match: Match, tokens: readonly Token[], narrative: boolean): readonly Placed[] {
  const { meaning, next } = match;
  if (meaning.kind !== 'calendar' || meaning.year === undefined || meaning.month !== undefined) return [];
  const [dash, end, after] = tokens.slice(next, next + 3);
  if (dash === undefined || !DASHES.has(dash.text) || end?.kind !== 'number') return [];
  const isIsoDate = after?.glued === true && DASHES.has(after.text);
  if (end.text.length !== 2 || !end.glued || isIsoDate || meaning.year < 1000) return [];
  const year = meaning.year - (meaning.year % CENTURY) + Number(end.text);
  if (year === meaning.year + 1 && !narrative)
    return [{ ...match, next: next + 2, meaning: { ...meaning, through: year } }];
  return year > meaning.year
    ? [
        { ...match, opensRange: true },
        { at: next + 1, next: next + 2, meaning: { kind: 'calendar', year } },
      ]
    : [];
}

/**
 * A date that a range or list joins to those before it gives them its year: "February 10–August 5, 1790", "in May, July
 * and August 2012".
 *
 * @returns Whether it was joined, and so put behind them.
 */
export function joinList(placed: Placed[], second: Match, tokens: readonly Token[]): boolean {
  const first = placed.at(-1);
  if (first === undefined) return false;
  const kind = linkKind(wordsBetween(tokens, first.next, second.at), tokens[first.at - 1]);
  if (kind === null) return false;
  lendYear(placed, second, tokens);
  const last = placed.at(-1) ?? first;
  const isRange = kind === 'range' && isDated(last) && last.meaning.kind === second.meaning.kind;
  placed.splice(-1, 1, isRange ? { ...last, opensRange: true } : last, second);
  return true;
}

/** Backwards through the list, as long as its dates have a month and no year. */
function lendYear(placed: Placed[], from: Match, tokens: readonly Token[]): void {
  let next = from;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const entry = placed[index];
    if (entry === undefined || !isCalendar(next.meaning) || next.meaning.year === undefined) return;
    if (!isCalendar(entry.meaning) || !lacksYear(entry.meaning) || next.meaning.month === undefined) return;
    if (linkKind(wordsBetween(tokens, entry.next, next.at), tokens[entry.at - 1]) === null) return;
    // "November 10–January 5, 1790" begins in the year before.
    const year = next.meaning.year - ((entry.meaning.month ?? 0) > next.meaning.month ? 1 : 0);
    const dated = { ...entry, meaning: { ...entry.meaning, year } };
    placed[index] = dated;
    next = dated;
  }
}

function isCalendar(meaning: Match['meaning']): meaning is Calendar {
  return meaning.kind === 'calendar';
}

function lacksYear({ year, month, which, yearShift }: Calendar): boolean {
  return year === undefined && month !== undefined && which === undefined && yearShift === undefined;
}

function isDated({ meaning: { kind } }: Match): boolean {
  return kind === 'calendar' || kind === 'weekday' || kind === 'year-part';
}
