import { parseStory } from '../../story/parse-story';
import { StoryError } from '../../story/story-error';
import type { EventId, Registry } from '../../story/story';
import { slugOf } from '../own-names';
import type { Candidate, Reading } from '../reading';
import type { StoryFile } from '../story-file';
import { type StoryOfReports, storyOfReports } from '../story-of-reports';
import { type Decisions, standsIn } from './decisions';
import type { DraftEvent } from './draft-event';
import { type ToldStory, withToldReports } from './told-reports';

export interface DraftStoryOptions {
  readonly registry: Registry;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Stories of which the reader may have said that they tell an event too. */
  readonly told: readonly ToldStory[];
}

const NO_TITLE = 'A story from a report';

/** What a draft is called as a story. */
export function storyTitle(reading: Pick<Reading, 'title'>, { fields }: Pick<Decisions, 'fields'>): string {
  return (fields.title ?? reading.title ?? '').replace(/\s+/g, ' ').trim() || NO_TITLE;
}

/**
 * The story of the events that the reader accepted, as `data/` takes it. An event that the reader found in a told
 * story has
 * the reports of that story too.
 *
 * @throws StoryError where the reader's own changes are such that no story can hold them; it names each.
 */
export function storyOfDraft(
  reading: Reading,
  events: readonly DraftEvent[],
  decisions: Decisions,
  { registry, today, told }: DraftStoryOptions,
): StoryOfReports {
  const { fields, topics } = decisions;
  const title = storyTitle(reading, decisions);
  const accepted = events.filter(({ mark }) => mark === 'accepted');
  const report: Reading = {
    ...reading,
    title,
    publisher: fields.publisher ?? reading.publisher,
    link: fields.link ?? reading.link,
    candidates: accepted.map((event) => candidateOf(event, decisions)),
  };
  const made = storyOfReports([report], { slug: slugOf(title), title, today, registry, topicWords: topics });
  const same = new Map(
    accepted.flatMap(({ id, answers }) => {
      const event = made.idOf.get(`0 ${id}`);
      return answers === null || event === undefined ? [] : [[event, answers as EventId] as const];
    }),
  );
  return same.size === 0 ? made : withSecond(made, withToldReports(made.file, same, told, registry), registry);
}

function candidateOf({ clock, ...event }: DraftEvent, decisions: Decisions): Candidate {
  return {
    ...event,
    when: { ...event.when, clock: clock as Candidate['when']['clock'] },
    relations: event.relations
      .map((relation) => ({ ...relation, candidate: standsIn(decisions, relation.candidate) }))
      .filter(({ candidate }) => candidate !== event.id),
  };
}

/** What the other reports say of the time may rule out the order that the reader's report gives. */
function withSecond(made: StoryOfReports, file: StoryFile['file'], registry: Registry): StoryOfReports {
  const read = (tried: StoryFile['file']) => ({
    ...made,
    file: tried,
    story: parseStory(tried, { ...registry, eventIds: new Map() }, `${tried.slug}.json`),
  });
  try {
    return read(file);
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return read({ ...file, events: file.events.map((event) => ({ ...event, relations: [] })) });
  }
}
