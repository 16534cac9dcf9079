import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { EXAMPLE_NAMES, type EventRecipe, storyOf } from '../selection/example-events';
import type { Registry, Story, StoryEvent } from '../story/story';
import { eventOutput, type Output, viewOutput } from './output';

export const EXAMPLE_SITE = 'https://demarche.example';

/** A view of any story, as it would leave the page. */
export function outputOf(story: Story, registry: Registry, search = ''): Output {
  const open = openStory(prepareStory(story, registry));
  return viewOutput(open, openView(open, search), EXAMPLE_SITE);
}

/** The view of a story that is made up of these events. */
export function exampleOutput(recipes: readonly EventRecipe[], search = ''): Output {
  return outputOf(storyOf(recipes), EXAMPLE_NAMES, search);
}

/** One event of a view, as it would leave the page alone. */
export function eventOf({ open }: Output, at = 0): Output {
  return eventOutput(open, open.known.all.events[at]!, EXAMPLE_SITE);
}

/** The same output with each event changed: words that no story's file may have, to test what writers make of them. */
export function withEvents(output: Output, change: (event: StoryEvent, at: number) => Partial<StoryEvent>): Output {
  return {
    ...output,
    records: output.records.map((record, at) => ({ ...record, known: { ...record.known, event: { ...record.known.event, ...change(record.known.event, at) } } })),
  };
}
