import { type EventIndex, indexEvents } from '../selection/event-index';
import { type Selection, selectEvents } from '../selection/select-events';
import type { KnownEvent, KnownStory } from '../story/known-event';
import { knownStory } from '../story/known-story';
import type { Registry, Story } from '../story/story';
import type { Minute } from '../time/clock';
import { extentOf } from '../time/extent';
import { dateWords } from '../time/words';
import { parseView } from '../view/parse-view';
import { hrefOf } from '../view/serialize-view';
import type { Notice, View, ViewNames } from '../view/view';
import { viewNames } from '../view/view-names';
import { type LaneRows, laneRows } from './lane-rows';
import { type Frame, storyFrames, type StoryFrames } from './opening-window';
import { clampWindow } from './zoom-window';

type Reports = View['reports'];

/** A story made ready once: whatever of it does not depend on the link. */
export interface OpenStory {
  readonly story: Story;
  readonly registry: Registry;
  readonly names: ViewNames;
  readonly known: Readonly<Record<Reports, KnownStory>>;
  readonly index: Readonly<Record<Reports, EventIndex>>;
  readonly frames: StoryFrames;
  readonly lanes: readonly LaneRows[];
  readonly horizon: { readonly at: Minute; readonly words: string };
  /** "26 April": the lead report's date, as the switch and the result sentence say it. */
  readonly leadDate: string;
}

/** A story with a link applied to it: what is shown, and what must be said about the link. */
export interface OpenView {
  readonly view: View;
  readonly notices: readonly Notice[];
  readonly known: KnownStory;
  readonly selection: Selection;
  /** What the plot frames, clamped. */
  readonly window: Frame;
  /** The event whose panel is open; null where none is, or where the reports asked for do not speak of it. */
  readonly event: KnownEvent | null;
}

export function openStory(story: Story, registry: Registry): OpenStory {
  const known = { all: knownStory(story, 'all', registry), lead: knownStory(story, 'lead', registry) };
  const frames = storyFrames([known.all, known.lead], story.axis[story.axis.length - 1]!);
  const at = extentOf(story.horizon.when, story.horizon.clock).to;
  if (at === null) throw new RangeError(`${story.slug}: the horizon needs a day`);
  const leadDate = dateWords(story.horizon.when, 'short');
  return {
    story,
    registry,
    names: viewNames(registry, story),
    known,
    index: { all: indexEvents(known.all, registry), lead: indexEvents(known.lead, registry) },
    frames,
    lanes: laneRows([known.all, known.lead], frames, registry),
    horizon: { at, words: `Not yet happened on ${leadDate}` },
    leadDate,
  };
}

/** `search` is a query string as it came; any text gives a view. */
export function openView(open: OpenStory, search: string): OpenView {
  const { view, notices } = parseView(search, open.names);
  const known = open.known[view.reports];
  return {
    view,
    notices,
    known,
    selection: selectView(open, view),
    window: clampWindow(view.window ?? open.frames.opening, open.frames.extent),
    event: (view.event && known.byId.get(view.event)) || null,
  };
}

/** The selection that another view of the same story would give: what a control would show if it were used. */
export function selectView(open: OpenStory, view: View): Selection {
  return selectEvents(open.index[view.reports], view);
}

/** The view's window parameter for a frame: none where it is the story's own opening. */
export function windowParameter(open: OpenStory, window: Frame): View['window'] {
  const { opening } = open.frames;
  return window.from === opening.from && window.to === opening.to ? null : window;
}

/** The address of a view on this site. */
export function viewHref(open: OpenStory, view: View): string {
  return hrefOf(open.story.slug, view);
}
