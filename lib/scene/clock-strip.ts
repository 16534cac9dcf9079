import type { KnownEvent } from '../story/known-event';
import type { Clock } from '../story/story';
import { type CivilDay, partsOf, weekdayOf } from '../time/civil-day';
import { dayAt, type Minute, nights, startOfDay, type Zone } from '../time/clock';
import { weekdayName } from '../time/month-names';
import { textWidth } from '../type/text-width';
import { type Mark, markOf } from './mark-kind';
import { hundredths } from './shape';

/** One clock of the strip: its days and its nights, in px. */
export interface ClockStripRow {
  readonly city: string;
  /** The baseline of the row's words; its strip lies just under it. */
  readonly y: number;
  /** `tick` is false for a day that began before the strip does. */
  readonly days: readonly { readonly x: number; readonly tick: boolean; readonly label: string }[];
  readonly nights: readonly { readonly x: number; readonly width: number }[];
}

/** One event on two clocks, drawn to scale: what the panel shows. All lengths in px. */
export interface ClockStrip {
  readonly width: number;
  readonly height: number;
  /** Where the strips begin, right of the cities. */
  readonly left: number;
  readonly rows: readonly ClockStripRow[];
  readonly mark: { readonly mark: Mark; readonly x0: number; readonly x1: number; readonly y: number; readonly midnights: readonly number[] };
  /** How long the event itself lasted, where that is known and fits; 0 otherwise. */
  readonly lengthPx: number;
}

const WIDTH = 332;
const LEFT = 78;
const ROW = 22;
const FIRST_BASELINE = 11;
const LABEL_INDENT = 5;
const LABEL_GAP = 4;
/** Two days are the least that shows where midnight falls on either clock; beyond a week days are too narrow to name. */
const LEAST_MINUTES = 2 * 1440;
const MOST_MINUTES = 7 * 1440;
const MARGIN_MINUTES = 6 * 60;
/** A shorter length cannot be seen to be one. */
const LEAST_LENGTH_PX = 2;

/**
 * The event's own stretch of time under the days of each clock. `axis` are the story's clocks, upper first; where the
 * event is counted on another (Moscow), that one gets a row too, so that its bar has its midnights.
 *
 * @returns Null where days say nothing: no start or end, a month or coarser, something that went on for more than a week.
 */
export function clockStrip(known: KnownEvent, axis: readonly Zone[], clocks: readonly Clock[]): ClockStrip | null {
  const mark = markOf(known);
  const { from, to } = known.extent;
  if (from === null || to === null || to - from > MOST_MINUTES || mark.kind === 'coarse' || mark.kind === 'span') return null;

  const margin = Math.max(MARGIN_MINUTES, Math.ceil((LEAST_MINUTES - (to - from)) / 2));
  const first = (from - margin) as Minute;
  const last = (to + margin) as Minute;
  const pxPerMinute = (WIDTH - LEFT) / (last - first);
  const xAt = (minute: number) => hundredths(LEFT + (minute - first) * pxPerMinute);

  const zones = axis.includes(known.clock) || mark.kind === 'time' ? axis : [...axis, known.clock];
  const rows = zones.map((zone, i): ClockStripRow => ({
    city: clocks.find((clock) => clock.zone === zone)?.city ?? zone,
    y: FIRST_BASELINE + i * ROW,
    days: daysOn(zone, first, last, xAt),
    nights: nights(first, last, zone).map((night) => ({ x: xAt(night.from), width: hundredths((night.to - night.from) * pxPerMinute) })),
  }));
  const lengthPx = hundredths((known.event.duration?.minutes ?? 0) * pxPerMinute);
  return {
    width: WIDTH,
    height: (zones.length + 1) * ROW,
    left: LEFT,
    rows,
    mark: { mark, x0: xAt(from), x1: xAt(to), y: zones.length * ROW + 12, midnights: mark.kind === 'days' ? midnightsWithin(from, to, known.clock).map(xAt) : [] },
    lengthPx: lengthPx >= LEAST_LENGTH_PX && lengthPx <= WIDTH - LEFT ? lengthPx : 0,
  };
}

/** Each day takes the longest of "Fri 26" and "26" that fits before the next. */
function daysOn(zone: Zone, from: Minute, to: Minute, xAt: (minute: number) => number): ClockStripRow['days'] {
  const starts = [from, ...midnightsWithin(from, to, zone)];
  return starts.map((start, i) => {
    const x = xAt(start);
    const day = dayAt(start, zone);
    const room = xAt(starts[i + 1] ?? to) - x - LABEL_INDENT - LABEL_GAP;
    const { day: dayOfMonth } = partsOf(day);
    const forms = [`${weekdayName(weekdayOf(day)).slice(0, 3)} ${dayOfMonth}`, String(dayOfMonth)];
    return { x, tick: start === startOfDay(day, zone), label: forms.find((form) => textWidth(form, 'small') <= room) ?? '' };
  });
}

/** The midnights strictly between two moments, on a zone's clock. */
function midnightsWithin(from: Minute, to: Minute, zone: Zone): Minute[] {
  const midnights: Minute[] = [];
  for (let day = dayAt(from, zone) + 1; ; day += 1) {
    const at = startOfDay(day as CivilDay, zone);
    if (at >= to) return midnights;
    if (at > from) midnights.push(at);
  }
}
