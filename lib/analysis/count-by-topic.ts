import type { Selection } from '../selection/select-events';
import type { Registry, Topic } from '../story/story';

export interface TopicCount {
  readonly topic: Topic;
  /** Events shown that have the topic. One event may count under several. */
  readonly count: number;
}

/**
 * The topics of a story, in the registry's order: those of any event, shown or not.
 *
 * @param whole The selection of the story without filters.
 */
export function storyTopics(whole: Selection, registry: Registry): readonly Topic[] {
  return registry.topics.filter(({ slug }) => whole.countOf('topic', slug) > 0);
}

/** How many events shown are about each topic, the most first, equals in the order given. A topic of none keeps its row. */
export function countByTopic(selection: Selection, topics: readonly Topic[]): readonly TopicCount[] {
  return topics.map((topic) => ({ topic, count: selection.countOf('topic', topic.slug) })).sort((a, b) => b.count - a.count);
}
