import type { KnownStory } from '../story/known-event';
import { knownStory } from '../story/known-story';
import { sentenceOf } from '../story/sentence';
import type { EventId, Registry, Story } from '../story/story';
import type { Minute } from '../time/clock';
import type { EmbedSettings } from '../embed/embed-settings';
import { extentOf } from '../time/extent';
import { calendarWords, dateWords } from '../time/words';
import type { View } from '../view/view';
import { laneRows, type StoryLanes } from './lane-rows';
import { namedRows } from './named-rows';
import { storyFrames, type StoryFrames } from './opening-window';

export type Reports = View['reports'];

/**
 * A story made ready once, on the server: what is known of it and where it is drawn, whatever the link says. Plain data,
 * so that it can be sent; the browser need not know how it was found.
 */
export interface PreparedStory {
  readonly story: Story;
  readonly registry: Registry;
  readonly known: Readonly<Record<Reports, Omit<KnownStory, 'byId'>>>;
  /** Each event's one sentence, by its id: the name of its mark, and of its place in the list. */
  readonly sentences: Readonly<Record<Reports, Readonly<Record<EventId, string>>>>;
  readonly frames: StoryFrames;
  readonly lanes: StoryLanes;
  readonly horizon: { readonly at: Minute; readonly words: string };
  /** "26 April": the lead report's date, as the switch and the result sentence say it; null for a story without one. */
  readonly leadDate: string | null;
  /** How the story is drawn in a frame on another site; left out on the site's own pages. */
  readonly embed?: EmbedSettings;
}

/** @throws RangeError where the horizon has no end, which parsed stories have. */
export function prepareStory(story: Story, registry: Registry): PreparedStory {
  const all = knownStory(story, 'all', registry);
  // Without a lead report nothing asks for it alone: links are read to say so.
  const known = { all, lead: story.lead === null ? all : knownStory(story, 'lead', registry) };
  const frames = storyFrames([known.all, known.lead], story.axis[story.axis.length - 1]!);
  const at = extentOf(story.horizon.when, story.horizon.clock).to;
  if (at === null) throw new RangeError(`${story.slug}: the horizon needs a day`);
  const leadDate = story.lead === null ? null : dateWords(story.horizon.when, 'short');
  const both = [known.all, known.lead];
  const sides = laneRows(both, frames, registry);
  const { topics, actors, clocks, types } = registry;
  return {
    story,
    registry: { topics, actors, sides: registry.sides, clocks, types },
    known: forBoth((reports) => ({ reports, events: known[reports].events }), story),
    sentences: forBoth((reports) => sentencesOf(known[reports], story, registry), story),
    frames,
    lanes: { side: sides, ...namedRows(both, frames, registry, sides) },
    horizon: { at, words: leadDate === null ? `Sources read up to ${calendarWords(story.horizon.when)}` : `Not yet happened on ${leadDate}` },
    leadDate,
  };
}

/** One object where both are the same, so that it is sent once. */
function forBoth<T>(of: (reports: Reports) => T, story: Story): Readonly<Record<Reports, T>> {
  const all = of('all');
  return { all, lead: story.lead === null ? all : of('lead') };
}

function sentencesOf(known: KnownStory, story: Story, registry: Registry): Readonly<Record<EventId, string>> {
  return Object.fromEntries(known.events.map((event) => [event.id, sentenceOf(event, { story, known, registry })]));
}
