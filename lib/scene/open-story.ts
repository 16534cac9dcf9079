import { type EventIndex, indexEvents } from '../selection/event-index';
import { laneNames } from '../selection/lane-members';
import { type Selection, selectEvents } from '../selection/select-events';
import type { KnownEvent, KnownStory } from '../story/known-event';
import type { Source } from '../story/story';
import { serializeView } from '../view/serialize-view';
import type { Notice, View, ViewNames } from '../view/view';
import { viewNames } from '../view/view-names';
import type { Frame } from './opening-window';
import type { PreparedStory, Reports } from './prepare-story';
import { clampWindow } from './zoom-window';

/** A prepared story with what cannot be sent: its names for links, and the indexes that answer questions. */
export interface OpenStory extends Omit<PreparedStory, 'known' | 'sentences'> {
  readonly names: ViewNames;
  readonly known: Readonly<Record<Reports, KnownStory>>;
  readonly index: Readonly<Record<Reports, EventIndex>>;
  /** An event in one sentence: the name of its mark, and of its place in the list. */
  readonly sentence: (reports: Reports, event: KnownEvent) => string;
  /** What a report of an event rests on. */
  readonly source: (id: string) => Source | undefined;
  /** Where the events are a collection's own; null for a story that is at hand whole. */
  readonly collection: CollectionFigures | null;
  /** The path of its views where that is not `/s/<slug>`: what a reader opened has no address of its own. */
  readonly base?: string;
  /** What a link to a view of it begins and ends with, where it can be passed on in one: the story itself is in its fragment. */
  readonly link?: { readonly path: string; readonly fragment: string };
}

/** What a reader must know of a collection. */
export interface CollectionFigures {
  readonly size: number;
  /** What it was made from. */
  readonly source: string;
  /** A machine found the events, and nobody checked them. */
  readonly candidates: boolean;
  /** How many events' days are counted on a clock that their source does not name. */
  readonly withoutClock: number;
}

/** What a link says. Plain data, so that it can be sent. */
export interface ReadLink {
  /** The query as it came, `''` or `?…`. */
  readonly search: string;
  readonly view: View;
  readonly notices: readonly Notice[];
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
  /** Grows as words of a collection come: what is drawn from it is drawn anew. */
  readonly words?: number;
}

/** Opens what `prepareStory` made ready, on the server or in the browser. */
export function openStory(prepared: PreparedStory): OpenStory {
  const { story, registry } = prepared;
  const all = withIds(prepared.known.all);
  const known = { all, lead: story.lead === null ? all : withIds(prepared.known.lead) };
  const lanes = laneNames(prepared.lanes);
  const indexAll = indexEvents(all, registry, lanes);
  return {
    ...prepared,
    known,
    sentence: (reports, { id }) => prepared.sentences[reports][id] ?? '',
    source: (id) => story.sources.find((each) => each.id === id),
    collection: null,
    names: viewNames(registry, story),
    index: { all: indexAll, lead: known.lead === all ? indexAll : indexEvents(known.lead, registry, lanes) },
  };
}

function withIds(known: Omit<KnownStory, 'byId'>): KnownStory {
  return { ...known, byId: new Map(known.events.map((event) => [event.id, event])) };
}

/** Applies a link to its story. To read one is `readLink` (open-view.ts): a browser needs that only once its reader goes elsewhere. */
export function showLink(open: OpenStory, { view, notices }: ReadLink): OpenView {
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

/** The address of a view on this site; within a frame, that of the frame with its own settings. */
export function viewHref(open: OpenStory, view: View): string {
  return queryHref(open, serializeView(view));
}

/** As `viewHref`, for the canonical query of a view. */
export function queryHref({ story: { slug }, embed, base }: OpenStory, query: string): string {
  if (!embed) return (base ?? `/s/${slug}`) + query;
  const href = `/s/${slug}/embed${query}`;
  return href + (href.includes('?') ? embed.query.replace('?', '&') : embed.query);
}
