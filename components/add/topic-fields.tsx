import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import type { Registry } from '@/lib/story/story';
import { Glyph } from '../ui/glyph';
import { Icon } from '../ui/icon';

interface TopicFieldsProps {
  event: DraftEvent;
  registry: Registry;
  onChange: (topics: readonly string[]) => void;
}

/** What an event is about, the main topic first. */
export function TopicFields({ event, registry, onChange }: TopicFieldsProps) {
  const others = registry.topics.filter(({ slug }) => !event.topics.includes(slug));
  return (
    <fieldset className="add-line">
      <legend className="add-line-name">Topics</legend>
      <ul className="add-tags">
        {event.topics.map((topic, at) => {
          const name = registry.topics.find(({ slug }) => slug === topic)?.name ?? topic;
          return (
            <li key={topic}>
              <Glyph topic={topic} size={12} />
              <span>{name}</span>
              {at > 0 && (
                <button
                  className="btn quiet"
                  type="button"
                  onClick={() => onChange([topic, ...event.topics.toSpliced(at, 1)])}
                  aria-label={`${name} is the main topic`}
                >
                  Main
                </button>
              )}
              <button
                className="sq"
                type="button"
                aria-label={`Without ${name}`}
                onClick={() => onChange(event.topics.toSpliced(at, 1))}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          );
        })}
        <li className="add-more">
          <select
            value=""
            aria-label="Add a topic"
            onChange={({ target }) => onChange([...event.topics, target.value])}
          >
            <option value="" disabled>
              Add a topic
            </option>
            {others.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </li>
      </ul>
    </fieldset>
  );
}
