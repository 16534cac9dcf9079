import { civilDay } from '../time/civil-day';
import { firstMinuteAt, offsetMinutes, timeAt, type Zone } from '../time/clock';
import type { Edtf } from '../time/edtf';
import { EdtfError } from '../time/edtf-error';
import { formatEdtf } from '../time/format-edtf';
import { parseEdtf } from '../time/parse-edtf';

const BASIC_DAY = /^(\d{4})(\d\d)(\d\d)$/;
const TIME = /^(-?\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/;
const NUMBERS_ONLY = /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}$/;

export interface ReadDate {
  readonly when: Edtf;
  /** A clock time stood there without its offset and without a clock to reckon it from: only the day is kept. */
  readonly timeDropped: boolean;
}

/**
 * The date in a cell: EDTF; a day as `20240426` (ISO 8601, basic form); an ISO date-time with `T` or a space, whose parts of
 * a second are dropped. A time without an offset is one on `clock`, if there is one.
 *
 * @throws EdtfError for anything else. `04/05/2024` is refused: nothing tells whether it is in April or in May.
 */
export function readDateCell(cell: string, clock: Zone | null): ReadDate {
  const text = cell.trim();
  if (NUMBERS_ONLY.test(text)) throw new EdtfError(text, 0, 'nothing tells which number is the day and which the month; write YYYY-MM-DD');
  const basic = BASIC_DAY.exec(text);
  if (basic !== null) return { when: parseEdtf(`${basic[1]}-${basic[2]}-${basic[3]}`), timeDropped: false };
  const time = text.length > 100 ? null : TIME.exec(text);
  if (time === null) return { when: parseEdtf(text), timeDropped: false };
  const [, day = '', clockTime = '', offset] = time;
  if (offset !== undefined) return { when: parseEdtf(`${day}T${clockTime}${offset}`), timeDropped: false };
  // Read as UTC first, so that 25:00 is refused whether it is kept or not.
  const local = parseEdtf(`${day}T${clockTime}Z`);
  if (clock !== null && local.kind === 'time') return { when: onClock(text, local, clock), timeDropped: false };
  return { when: parseEdtf(day), timeDropped: true };
}

/** A time that a zone's clock showed, with the offset that it had then. */
function onClock(text: string, local: Extract<Edtf, { kind: 'time' }>, clock: Zone): Edtf {
  const { date: { year, month = 1, day = 1 }, hour, minute } = local;
  const civil = civilDay(year, month, day);
  const moment = firstMinuteAt(civil, hour * 60 + minute, clock);
  const shown = timeAt(moment, clock);
  if (shown.hour !== hour || shown.minute !== minute) throw new EdtfError(text, 11, `the clock of ${clock} skipped this time`);
  return parseEdtf(formatEdtf({ ...local, offsetMinutes: offsetMinutes(clock, moment) }));
}
