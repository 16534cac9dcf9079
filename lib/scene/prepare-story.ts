import type { KnownStory } from '../story/known-event';
import { knownStory } from '../story/known-story';
import { sentenceOf } from '../story/sentence';
import type { EventId, Registry, Story } from '../story/story';
import type { Minute } from '../time/clock';
import type { EmbedSettings } from '../embed/embed-settings';
import { extentOf } from '../time/extent';
import { dateWords } from '../time/words';
import type { View } from '../view/view';
import { type LaneRows, laneRows } from './lane-rows';
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
  readonly lanes: readonly LaneRows[];
  readonly horizon: { readonly at: Minute; readonly words: string };
  /** "26 April": the lead report's date, as the switch and the result sentence say it. */
  readonly leadDate: string;
  /** How the story is drawn in a frame on another site; left out on the site's own pages. */
  readonly embed?: EmbedSettings;
}

/** @throws RangeError where the horizon has no end, which parsed stories have. */
export function prepareStory(story: Story, registry: Registry): PreparedStory {
  const known = { all: knownStory(story, 'all', registry), lead: knownStory(story, 'lead', registry) };
  const frames = storyFrames([known.all, known.lead], story.axis[story.axis.length - 1]!);
  const at = extentOf(story.horizon.when, story.horizon.clock).to;
  if (at === null) throw new RangeError(`${story.slug}: the horizon needs a day`);
  const leadDate = dateWords(story.horizon.when, 'short');
  const { topics, actors, sides, clocks, types } = registry;
  return {
    story,
    registry: { topics, actors, sides, clocks, types },
    known: { all: { reports: 'all', events: known.all.events }, lead: { reports: 'lead', events: known.lead.events } },
    sentences: { all: sentencesOf(known.all, story, registry), lead: sentencesOf(known.lead, story, registry) },
    frames,
    lanes: laneRows([known.all, known.lead], frames, registry),
    horizon: { at, words: `Not yet happened on ${leadDate}` },
    leadDate,
  };
}

function sentencesOf(known: KnownStory, story: Story, registry: Registry): Readonly<Record<EventId, string>> {
  return Object.fromEntries(known.events.map((event) => [event.id, sentenceOf(event, { story, known, registry })]));
}
