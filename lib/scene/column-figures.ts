import type { Selection } from '../selection/select-events';
import type { KnownEvent } from '../story/known-event';
import { sideName } from '../story/names';
import type { TopicSlug } from '../story/story';
import { withPage, withTime } from '../view/edit-view';
import { thousands } from '../view/thousands';
import type { View } from '../view/view';
import { unitStarts } from './axis-units';
import { type BusiestPart, type ColumnLevel, columnLevels } from './column-levels';
import { type Column, columnFrame } from './column-holding';
import { columnBeside, columnUnit, columnWords } from './column-unit';
import { type OpenStory, type OpenView, selectView } from './open-story';
import type { Frame } from './opening-window';
import { unitSpan } from './unit-words';

/** What is told of one column of the drawing: of the shown events, those that begin in it. */
export interface ColumnFigures {
  readonly title: string;
  /** "quarter", and how many of them the story has; null for a stretch that is no column of a drawing. */
  readonly unit: { readonly name: string; readonly of: number } | null;
  readonly count: number;
  /** Of those, how many are known to the day or better. */
  readonly exact: number;
  readonly levels: readonly ColumnLevel[];
  readonly busiest: BusiestPart | null;
  /** The most important of it where the data states importance, else the first of its busiest part; as far as their words are at hand. */
  readonly events: readonly KnownEvent[];
  /** Of each side, and of what they do together. */
  readonly sides: readonly { readonly name: string; readonly count: number }[];
  /** The most frequent, most first. */
  readonly topics: readonly { readonly slug: TopicSlug; readonly name: string; readonly count: number }[];
  /** Null where the story has no such column. */
  readonly previous: Column | null;
  readonly next: Column | null;
  readonly frame: Frame;
  /** Its list: that also has what began earlier and goes on, and what only may lie in it. */
  readonly list: { readonly view: View; readonly count: number };
}

const MOST_TOPICS = 4;
const MOST_EVENTS = 3;
/** Beyond so many, events that stand out are not looked for. */
const MOST_LOOKED_AT = 20_000;

/** The figures of a column, from the same sets of places as the drawing: no event object is looked at but the few that are named. */
export function columnFigures(open: OpenStory, { view, selection }: Pick<OpenView, 'view' | 'selection'>, column: Column): ColumnFigures {
  const zone = open.story.axis.at(-1)!;
  const { extent } = open.frames;
  const { shown, index } = selection;
  const unit = columnUnit(column);
  const frame = columnFrame(column, zone);
  const count = shown.countBeginning(frame);
  const { levels, busiest } = columnLevels(shown, column, frame, extent, zone);
  const beside = (by: 1 | -1) => {
    const other = columnBeside(column, by);
    return other && meets(columnFrame(other, zone), extent) ? other : null;
  };
  const list = withPage(withTime(view, column), 'list');
  return {
    title: columnWords(column, zone),
    unit: unit && { name: unitSpan(unit), of: unitStarts(unit, extent.from, extent.to, zone).length },
    count,
    exact: count - shown.among(index.coarse).countBeginning(frame),
    levels,
    busiest,
    events: leadingEvents(selection, count, frame, busiest?.frame ?? frame),
    sides: bySide(open, selection, frame),
    topics: leadingTopics(open, selection, frame),
    previous: beside(-1),
    next: beside(1),
    frame,
    list: { view: list, count: selectView(open, list).count },
  };
}

/** "94 in 100 are known to the day or better." Shares are rounded down: none is called all. */
export function exactWords({ count, exact }: Pick<ColumnFigures, 'count' | 'exact'>): string {
  if (count === 1) return exact === 1 ? 'It is known to the day or better.' : 'Its day is not known.';
  if (exact === 0) return 'Of none is the day known.';
  const share = exact === count ? 'All' : count < 100 ? `${exact} of ${count}` : `${Math.floor((exact / count) * 100)} in 100`;
  return `${share} are known to the day or better.`;
}

/** "685 events" */
export function eventCount(count: number): string {
  return count === 1 ? '1 event' : `${count === 0 ? 'No' : thousands(count)} events`;
}

function meets(a: Frame, b: Frame): boolean {
  return a.from < b.to && b.from < a.to;
}

function leadingEvents({ index, shown }: Selection, count: number, frame: Frame, busiest: Frame): readonly KnownEvent[] {
  const { importance } = index.columns;
  const known = (places: readonly number[]) => places.flatMap((place) => index.shelf.at(place) ?? []);
  if (importance === null || count > MOST_LOOKED_AT) return known(firstOf(shown.beginning(busiest), MOST_EVENTS));
  const most = [...shown.beginning(frame)].sort((a, b) => importance[b]! - importance[a]! || a - b);
  return known(most.slice(0, MOST_EVENTS).sort((a, b) => a - b));
}

function firstOf(places: Generator<number, void>, most: number): number[] {
  const first: number[] = [];
  for (const place of places) if (first.push(place) === most) break;
  return first;
}

function bySide({ registry }: OpenStory, { shown, index }: Selection, frame: Frame): ColumnFigures['sides'] {
  return [...registry.sides.map(({ slug }) => slug), 'together' as const].flatMap((lane) => {
    const members = index.facets.lane.get(lane);
    return members ? [{ name: sideName(lane, registry), count: shown.among(members).countBeginning(frame) }] : [];
  });
}

function leadingTopics({ registry }: OpenStory, { shown, index }: Selection, frame: Frame): ColumnFigures['topics'] {
  const counted = registry.topics.map(({ slug, name }) => {
    const members = index.facets.topic.get(slug);
    return { slug, name, count: members ? shown.among(members).countBeginning(frame) : 0 };
  });
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).slice(0, MOST_TOPICS);
}
