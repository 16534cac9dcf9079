import type { LaneKey } from '../selection/lane-members';
import type { KnownEvent } from '../story/known-event';
import type { Axis } from './axis';
import type { AxisUnit } from './axis-units';
import type { Column } from './column-holding';
import type { HeldEvents } from './held-events';
import type { LabelPart } from './label-forms';
import type { Mark } from './mark-kind';
import type { Frame } from './opening-window';
import type { PlotScale } from './plot-scale';
import type { Box, PlacedArrow } from './route-arrows';

/** A lane with its name and what it shows. */
export interface PlacedLane {
  readonly lane: LaneKey;
  readonly name: string;
  /** The name as it is written. */
  readonly lines: readonly string[];
  readonly y0: number;
  readonly y1: number;
  /** Its own count: what stands in several lanes counts in each of these, and once in the whole. */
  readonly shown: number;
  readonly total: number;
}

/** One event with its own mark. All numbers are pixels of the plot. */
export interface PlacedEvent {
  readonly kind: 'event';
  /** The event's id; of a copy in one of several lanes, with the lane's key. */
  readonly key: string;
  readonly lane: LaneKey;
  readonly known: KnownEvent;
  readonly mark: Mark;
  readonly x0: number;
  readonly x1: number;
  /** The middle of the bar. */
  readonly y: number;
  /** Midnights within something that lasted days. */
  readonly midnights: readonly number[];
  /** Filtered out: drawn as an outline, without words. */
  readonly ghost: boolean;
  readonly selected: boolean;
  /** Only may lie within the dates asked for. */
  readonly maybe: boolean;
  readonly label: { readonly parts: readonly (LabelPart & { readonly y: number })[]; readonly x: number; readonly width: number; readonly titleWidth: number } | null;
  /** What the pointer hits and the focus ring surrounds: at least 24 px each way. */
  readonly hit: Box;
}

/** Several events in one place. Opening it frames them. Its key stays the same while it does. */
export interface PlacedPill extends Omit<HeldEvents, 'from' | 'to'> {
  readonly kind: 'pill';
  readonly lane: LaneKey;
  /** It counts what came earlier or comes later: it is an end's own and stands while the window is panned. */
  readonly atEnd: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** "4", "2 earlier", "3 later". */
  readonly text: string;
  readonly frame: Frame;
  readonly ghost: boolean;
  readonly selected: boolean;
  readonly hit: Box;
}

/** A lane that holds too many events for marks: how many begin in each unit of time. */
export interface PlacedColumns {
  readonly lane: LaneKey;
  /** Where columns stand, and how high the tallest may be. */
  readonly baseline: number;
  readonly room: number;
  readonly bars: readonly Bar[];
  /** The tallest columns, with what they say. */
  readonly peaks: readonly { readonly x: number; readonly y: number; readonly textX: number; readonly title: string; readonly count: string; readonly anchor: 'start' | 'end' }[];
}

/** One column: of `exact` the day is certain. Heights are pixels and count the shown alone. */
export interface Bar {
  readonly x0: number;
  readonly x1: number;
  readonly frame: Frame;
  readonly exact: number;
  readonly coarse: number;
  readonly exactHeight: number;
  readonly coarseHeight: number;
}

/** The part of a lane of columns under one cell of the axis, to be opened; none is empty. */
export interface PlacedCell {
  readonly kind: 'cell';
  readonly key: string;
  readonly lane: LaneKey;
  readonly frame: Frame;
  /** Of the shown, those that begin in it. */
  readonly count: number;
  /** Itself as a link says it; null where a link cannot, and it opens as a window. */
  readonly column: Column | null;
  /** "United States, April 2024" */
  readonly words: string;
  /** It marks no event and is no outline. */
  readonly selected: false;
  /** Its middle. */
  readonly y: number;
  readonly ghost: false;
  readonly hit: Box;
}

export type PlacedItem = PlacedEvent | PlacedPill | PlacedCell;

export interface PlacedArrowOf extends PlacedArrow {
  readonly key: string;
}

/** Everything that the plot draws, placed. The last stage before a screen or a file: it only remains to be painted. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly window: Frame;
  readonly extent: Frame;
  readonly plot: PlotScale;
  readonly axis: Axis;
  /** Names of the compressed ends: the first and the last month of the story. */
  readonly endLabels: { readonly before: string; readonly after: string };
  readonly lanes: readonly PlacedLane[];
  /** In time order: the order of the keyboard. */
  readonly items: readonly PlacedItem[];
  readonly columns: readonly PlacedColumns[];
  /** What one column counts, in words "one quarter"; and the most that one holds. Null without columns. */
  readonly column: { readonly unit: AxisUnit; readonly words: string; readonly tallest: number } | null;
  /** The open column, through all lanes; null where none is in sight. */
  readonly band: { readonly x0: number; readonly x1: number } | null;
  readonly arrows: readonly PlacedArrowOf[];
  /** The report's horizon; null where it is out of sight. Its words are set only where there is room for them. */
  readonly horizon: { readonly x: number; readonly words: readonly { readonly text: string; readonly x: number; readonly y: number }[] } | null;
}
