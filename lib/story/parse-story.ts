import { OrderError } from '../time/order-error';
import { checkStory, type Finding } from './check-story';
import { joinNames } from './join-names';
import { knownStory } from './known-story';
import type { FullRegistry } from './parse-registry';
import { eventLabel, schemaFaults } from './schema-faults';
import type { Story } from './story';
import { StoryError } from './story-error';
import { storySchema } from './story-schema';

/**
 * A story from its file.
 *
 * @param json The parsed JSON of the file.
 * @param file Its path, as errors are to name it: "data/stories/blinken-in-china.json".
 * @throws StoryError with every fault of the first stage that has any: the shape (dates, lengths, unknown fields), then
 * what one part says of another (names, ids, sums), then the order of events, as known from all reports and from the lead.
 */
export function parseStory(json: unknown, registry: FullRegistry, file: string): Story {
  const result = storySchema.safeParse(json);
  if (!result.success) throw new StoryError(schemaFaults(result.error.issues, json, file));
  const story: Story = result.data;
  const joined = joinNames(registry, story);
  for (const stage of [() => joined.faults, checkStory, checkOrder]) {
    const found = stage(story, joined.registry);
    if (found.length > 0) throw new StoryError(found.map(({ event, field, problem }) => (
      { file, event: event === null ? null : eventLabel(event), field, problem }
    )));
  }
  return story;
}

function checkOrder(story: Story, registry: FullRegistry): readonly Finding[] {
  return (['all', 'lead'] as const).flatMap((reports) => {
    try {
      knownStory(story, reports, registry);
      return [];
    } catch (error) {
      if (!(error instanceof OrderError)) throw error;
      const event = story.events.find(({ title }) => title === error.events[0]) ?? null;
      const view = reports === 'all' ? 'by all reports' : 'by the lead report alone';
      return [{ event, field: 'relations', problem: `${view}: ${error.message.replace(/\.$/, '')}` }];
    }
  });
}
