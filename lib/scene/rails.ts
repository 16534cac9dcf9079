import type { Lane } from '../story/known-event';
import type { EventId } from '../story/story';
import { textWidth } from '../type/text-width';
import type { EventGroup } from './event-groups';
import type { SideRows } from './lane-rows';
import { type Mark, markOf } from './mark-kind';

/** A lane as a narrow rail beside the phone's list. */
export interface Rail {
  readonly lane: Lane;
  readonly name: string;
  readonly x: number;
}

export interface RailBracket {
  readonly x: number;
  readonly mark: Mark;
  readonly maybe: boolean;
}

export interface RailSpan {
  readonly x: number;
  readonly mark: Mark;
  readonly begins: boolean;
  readonly ends: boolean;
}

export interface RailArrow {
  readonly key: string;
  readonly x: number;
  readonly part: 'leaves' | 'passes' | 'arrives';
  /** A different lane is reached by a detour along the left edge. */
  readonly detour: boolean;
}

/** What stands beside one group of the phone's list. Heights are the list's own, so that text may grow. */
export interface RailGroup {
  readonly group: EventGroup;
  readonly brackets: readonly RailBracket[];
  readonly spans: readonly RailSpan[];
  readonly arrows: readonly RailArrow[];
  /** The report's horizon lies just above this group. */
  readonly horizonAbove: boolean;
}

const FIRST = 20;
const STEP = 26;
/** More rails than this stand as close as their names allow. */
const MOST_APART = 4;
const NAME_GAP = 4;
/** Spans run beside their lane's rail, first left of it, then right. */
const BESIDE = [-12, 13];

export function placeRails(lanes: readonly SideRows[]): Rail[] {
  const named = lanes.map(({ lane, side }) => ({ lane, name: side?.short ?? 'Joint' }));
  if (lanes.length <= MOST_APART) return named.map((rail, i) => ({ ...rail, x: FIRST + i * STEP }));
  let end = 0;
  return named.map((rail) => {
    const width = textWidth(rail.name, 'small');
    const x = Math.round(end + NAME_GAP + width / 2);
    end = x + width / 2;
    return { ...rail, x };
  });
}

/** The rails of a list in time order. Newest first has brackets but neither spans nor arrows, which run with time. */
export function placeRailGroups(groups: readonly EventGroup[], rails: readonly Rail[], inOrder: boolean): RailGroup[] {
  const xOf = (lane: Lane) => rails.find((rail) => rail.lane === lane)?.x ?? FIRST;
  const spans = inOrder ? railSpans(groups, xOf) : [];
  const arrows = inOrder ? railArrows(groups, xOf) : [];
  // What stated relations hold back may be known and yet follow what is not: the horizon lies below all that is known.
  const horizon = inOrder ? groups.findLastIndex(({ afterHorizon }) => !afterHorizon) + 1 : groups.findIndex(({ afterHorizon }) => afterHorizon);
  return groups.map((group, i) => {
    const marks = group.events.filter((known) => markOf(known).kind !== 'span');
    const lanes = [...new Set(marks.map(({ lane }) => lane))];
    return {
      group,
      brackets: lanes.map((lane) => ({ x: xOf(lane), mark: markOf(marks.find((known) => known.lane === lane)!), maybe: false })),
      spans: spans.flatMap(({ x, mark, first, last }) => (i < first || i > last ? [] : [{ x, mark, begins: i === first, ends: i === last }])),
      arrows: arrows.flatMap(({ key, from, to, detour, xFrom, xTo }) => {
        if (i < from || i > to) return [];
        return [{ key, detour, part: i === from ? 'leaves' : i === to ? 'arrives' : 'passes', x: i === to ? xTo : xFrom } as const];
      }),
      horizonAbove: i === horizon,
    };
  });
}

function railSpans(groups: readonly EventGroup[], xOf: (lane: Lane) => number) {
  const used = new Map<Lane, number>();
  return groups.flatMap((group, first) =>
    group.events
      .filter((known) => markOf(known).kind === 'span')
      .map((known) => {
        const nth = used.get(known.lane) ?? 0;
        used.set(known.lane, nth + 1);
        const end = known.extent.to ?? Infinity;
        const last = groups.findLastIndex((other) => other.events.some(({ extent }) => (extent.from ?? -Infinity) < end));
        return { x: xOf(known.lane) + (BESIDE[nth % BESIDE.length] ?? 0), mark: markOf(known), first, last };
      }),
  );
}

function railArrows(groups: readonly EventGroup[], xOf: (lane: Lane) => number) {
  const place = new Map<EventId, { group: number; lane: Lane }>();
  groups.forEach((group, i) => group.events.forEach(({ id, lane }) => place.set(id, { group: i, lane })));
  const arrows = groups.flatMap((group, i) =>
    group.events.flatMap((known) =>
      known.event.relations.flatMap(({ kind, event }) => {
        const other = place.get(event);
        if (!other || (kind !== 'answers' && kind !== 'announces')) return [];
        const here = { group: i, lane: known.lane };
        const [from, to] = kind === 'answers' ? [other, here] : [here, other];
        if (from.group >= to.group) return [];
        return [{ key: `${from.group}-${to.group}-${to.lane}`, from: from.group, to: to.group, detour: from.lane !== to.lane, xFrom: xOf(from.lane), xTo: xOf(to.lane) }];
      }),
    ),
  );
  // An act and its clause answered by one statement share one arrow.
  return [...new Map(arrows.map((arrow) => [arrow.key, arrow])).values()];
}
