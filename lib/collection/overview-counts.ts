import type { EventColumns } from '../selection/columns';
import { nextBit } from '../selection/bits';
import { unionOf } from '../selection/members';
import { monthAt, startOfMonth } from '../time/calendar-month';
import { type Minute, MINUTES_PER_DAY, type Zone } from '../time/clock';
import { COARSE_FROM } from '../time/precision';
import type { CollectionOverview } from './collection-manifest';

/** More buckets than this are no overview; the next longer ones serve. */
const MOST_BUCKETS = 480;
const BUCKET_MONTHS = [1, 3, 12, 120] as const;

/** Counts how many events begin in each month, part by part, so that a collection of any size is counted in little room. */
export interface OverviewCounts {
  add(columns: EventColumns): void;
  /** In the shortest buckets that are few enough, of these topics alone. */
  overview(lanes: readonly string[], topics: readonly string[]): CollectionOverview;
}

type Months = Map<number, number>;

export function overviewCounts(zone: Zone): OverviewCounts {
  const exact = new Map<string, Months>();
  const coarse = new Map<string, Months>();
  const topics = new Map<string, Months>();
  let unknownStart = 0;
  return {
    add(columns) {
      const month = Int32Array.from(columns.start, monthsBook(zone));
      columns.lanes.forEach((lane, at) => {
        const [sure, rough] = [monthsOf(exact, lane), monthsOf(coarse, lane)];
        for (let place = 0; place < columns.size; place++) {
          if (columns.lane[place] !== at) continue;
          if (columns.start[place] === -Infinity) unknownStart += 1;
          else count(columns.precision[place]! < COARSE_FROM ? sure : rough, month[place]!);
        }
      });
      for (const [topic, members] of columns.facets.topic) {
        const [bits, months] = [unionOf([members], columns.size), monthsOf(topics, topic)];
        for (let at = -1; (at = nextBit(bits, at)) >= 0;) if (columns.start[at] !== -Infinity) count(months, month[at]!);
      }
    },
    overview(lanes, named) {
      const all = [...exact.values(), ...coarse.values()].flatMap((months) => [...months.keys()]);
      const [least, greatest] = all.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [Infinity, -Infinity]);
      const isFew = (months: number) => Math.floor(greatest / months) - Math.floor(least / months) < MOST_BUCKETS;
      const months = all.length === 0 ? 1 : BUCKET_MONTHS.find(isFew) ?? 120;
      const first = all.length === 0 ? 0 : Math.floor(least / months);
      const buckets = all.length === 0 ? 0 : Math.floor(greatest / months) - first + 1;
      const series = (of: Months | undefined) => {
        const counts = new Array<number>(buckets).fill(0);
        for (const [month, events] of of ?? []) counts[Math.floor(month / months) - first]! += events;
        return counts;
      };
      return {
        months,
        firstMonth: first * months,
        lanes: Object.fromEntries(lanes.map((lane) => [lane, { exact: series(exact.get(lane)), coarse: series(coarse.get(lane)) }])),
        topics: Object.fromEntries(named.map((topic) => [topic, series(topics.get(topic))])),
        unknownStart,
      };
    },
  };
}

/** Where the buckets of an overview begin, in UTC minutes, and last where the last one ends. */
export function bucketEdges({ months, firstMonth, lanes }: CollectionOverview, zone: Zone): readonly Minute[] {
  const buckets = Object.values(lanes)[0]?.exact.length ?? 0;
  return Array.from({ length: buckets + 1 }, (_, at) => startOfMonth(firstMonth + at * months, zone));
}

/** As `monthAt`. Starts ascend, so the last answer serves most often. */
function monthsBook(zone: Zone): (minute: number) => number {
  let [from, to, month] = [0, 0, 0];
  return (minute) => {
    if (minute >= from && minute < to) return month;
    if (minute === -Infinity) return 0;
    month = monthAt(minute as Minute, zone);
    from = startOfMonth(month, zone);
    // Short of the shortest month, so that no year's end is to be thought of.
    to = from + 27 * MINUTES_PER_DAY;
    return month;
  };
}

function monthsOf(of: Map<string, Months>, name: string): Months {
  const months = of.get(name) ?? new Map<number, number>();
  of.set(name, months);
  return months;
}

function count(months: Months, month: number): void {
  months.set(month, (months.get(month) ?? 0) + 1);
}
