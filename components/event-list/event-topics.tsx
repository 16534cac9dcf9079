import { Glyph } from '@/components/ui/glyph';
import type { OpenStory } from '@/lib/scene/open-story';
import type { KnownEvent } from '@/lib/story/known-event';
import { topicName } from '@/lib/story/names';

/** Each topic by colour, glyph and name. */
export function EventTopics({ open, known }: { open: OpenStory; known: KnownEvent }) {
  return (
    <ul className="list-topics" aria-label="Topics">
      {known.event.topics.map(({ topic, inferred }) => (
        <li key={topic}>
          <Glyph topic={topic} size={12} status={known.status} />
          {topicName(topic, open.registry)}
          {inferred && <span className="vh"> (our inference)</span>}
        </li>
      ))}
    </ul>
  );
}
