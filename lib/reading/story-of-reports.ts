import { joinNames } from '../story/join-names';
import type { FullRegistry } from '../story/parse-registry';
import { parseStory } from '../story/parse-story';
import type { EventId, Registry, Story } from '../story/story';
import { StoryError } from '../story/story-error';
import type { Reading } from './reading';
import { storyFile, type StoryFile, type StoryOptions } from './story-file';

export interface StoryOfReports extends StoryFile {
  /** The file as the application reads it. */
  readonly story: Story;
  /** The registry with the story's own names. */
  readonly registry: Registry;
}

/**
 * A story from some readings, as `data/` accepts it: written to a file and read back with all checks.
 *
 * @param readings Their candidates are those that the reader accepted.
 * @throws StoryError where a reader's own changes are such that no story can hold them; it names each.
 */
export function storyOfReports(readings: readonly Reading[], options: StoryOptions): StoryOfReports {
  const made = storyFile(readings, options);
  const full: FullRegistry = { ...options.registry, eventIds: new Map<EventId, string>() };
  const read = (file: StoryFile['file']) => parseStory(file, full, `${options.slug}.json`);
  const done = (file: StoryFile['file'], story: Story) => ({
    ...made,
    file,
    story,
    registry: joinNames(full, story).registry,
  });
  try {
    return done(made.file, read(made.file));
  } catch (error) {
    // The dates of all reports together may rule out an order that each pair of them allows.
    if (!(error instanceof StoryError) || error.faults.some(({ field }) => !field.startsWith('relations'))) throw error;
    const file = { ...made.file, events: made.file.events.map((event) => ({ ...event, relations: [] })) };
    return done(file, read(file));
  }
}
