import type { EventSet } from '../selection/event-set';
import type { Selection } from '../selection/select-events';
import type { EventId, Registry, TopicSlug } from '../story/story';
import type { Minute, Zone } from '../time/clock';
import type { Column } from './column-holding';
import type { LaneRows } from './lane-rows';
import type { Frame, StoryFrames } from './opening-window';

/** What a scene is placed from: a view of a story, and how wide the plot is in px. */
export interface SceneInput {
  readonly selection: Selection;
  /** What takes room, where that is not all events of the story. */
  readonly drawn?: EventSet;
  readonly registry: Registry;
  readonly frames: StoryFrames;
  readonly lanes: readonly LaneRows[];
  readonly window: Frame;
  /** Clocks of the axis, upper row first. */
  readonly clocks: readonly Zone[];
  readonly horizon: { readonly at: Minute; readonly words: string };
  readonly asked: readonly TopicSlug[];
  readonly selected: EventId | null;
  /** The open column. */
  readonly openColumn: Column | null;
  readonly outlines: 'show' | 'hide';
  readonly width: number;
  /** Pixels seen for one of the plot, where a picture draws it at another size: the axis counts in units that can be read. */
  readonly drawnAt?: number;
}
