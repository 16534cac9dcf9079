import type { Selection } from '../selection/select-events';
import type { KnownEvent, Lane } from '../story/known-event';
import type { Side, Topic, TopicSlug } from '../story/story';

/** A row of the matrix; `together`, the acts of several sides, is a row of its own and never counted as silence of either. */
export interface SideRow {
  readonly lane: Lane;
  readonly name: string;
  /** Null for `together`. */
  readonly side: Side | null;
  readonly cells: readonly SideCell[];
}

export interface SideCell {
  readonly topic: Topic;
  /** In time order. */
  readonly events: readonly KnownEvent[];
}

/** Every event shown, under each of its topics, in the row of the side whose act it is. */
export function topicBySide(
  selection: Selection,
  topics: readonly Topic[],
  lanes: readonly Omit<SideRow, 'cells'>[],
): readonly SideRow[] {
  const cells = new Map<string, KnownEvent[]>();
  const key = (lane: Lane, topic: TopicSlug) => `${lane} ${topic}`;
  for (const known of selection) {
    for (const { topic } of known.event.topics) {
      const at = key(known.lane, topic);
      cells.set(at, [...(cells.get(at) ?? []), known]);
    }
  }
  return lanes.map(({ lane, name, side }) => ({
    lane,
    name,
    side,
    cells: topics.map((topic) => ({ topic, events: cells.get(key(lane, topic.slug)) ?? [] })),
  }));
}
