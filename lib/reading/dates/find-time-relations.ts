import { indexRules, matchRules } from './match-rules';
import { compileRules } from './rule';
import { RELATION_RULES, type Relation } from './rules/relation-rules';
import { tokenize } from './token';

/** Words that place one event by another: "two days later", "shortly before the vote", "the same day". */
export interface TimeRelation {
  /** UTF-16 offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly relation: Relation['relation'];
  /** How far apart, as a TIMEX3 length: `P2D`, `PXD` for "days later"; null where nothing tells. */
  readonly distance: string | null;
  /** At most how far apart, where "shortly" or "just" says that they are near; null elsewhere. */
  readonly withinHours: number | null;
  /** What it is placed by: what the text told before, or the event named right behind these words. */
  readonly to: 'told' | 'named';
}

const RULES = indexRules(compileRules(RELATION_RULES));

/**
 * Every such relation of a text, in order, in time linear in its length. None is a date by itself, though `findDates`
 * may give "two days later" the value that it has if the text's last date is meant.
 */
export function findTimeRelations(text: string): readonly TimeRelation[] {
  const tokens = tokenize(text);
  return matchRules(tokens, RULES).map(({ at, next, meaning }) => ({
    start: tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    ...meaning,
  }));
}
