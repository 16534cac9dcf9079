import type { RuleRow } from '../rule';
import { CALENDAR_RULES } from './calendar-rules';
import { RELATIVE_RULES } from './relative-rules';

/** Every table of the grammar. Among matches of equal length the earlier row wins. */
export const RULE_ROWS: readonly RuleRow[] = [...CALENDAR_RULES, ...RELATIVE_RULES];
