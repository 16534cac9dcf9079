import type { RuleRow } from '../rule';
import { CALENDAR_RULES } from './calendar-rules';
import { CLOCK_RULES } from './clock-rules';
import { DURATION_RULES } from './duration-rules';
import { HOLIDAY_RULES } from './holiday-rules';
import { REFERENCE_RULES } from './reference-rules';
import { RELATIVE_RULES } from './relative-rules';
import { SET_RULES } from './set-rules';
import { TOLD_RULES } from './told-rules';
import { WEEKDAY_RULES } from './weekday-rules';
import { YEAR_PART_RULES } from './year-part-rules';
import { YEAR_RULES } from './year-rules';

/** Every table of the grammar. Among matches of equal length the earlier row wins, so sets stand before lengths. */
export const RULE_ROWS: readonly RuleRow[] = [
  ...CALENDAR_RULES,
  ...HOLIDAY_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
  ...TOLD_RULES,
  ...REFERENCE_RULES,
  ...SET_RULES,
  ...DURATION_RULES,
  ...YEAR_PART_RULES,
  ...YEAR_RULES,
  ...CLOCK_RULES,
];
