import { eventIdOf, eventPath } from '@/lib/story/event-path';
import type { Stories } from '@/lib/story/gather-stories';
import type { Story } from '@/lib/story/story';
import { parseEdtf } from '@/lib/time/parse-edtf';
import { dateWords } from '@/lib/time/words';
import { quoteValue } from '@/lib/view/clean-text';
import { nearestName } from '@/lib/view/nearest-name';

/** What a reader is told who asked for a story, topic or event that is not there, and where they may have meant to go. */
export function WaysOn({ path, data }: { path: string; data: Stories }) {
  const [, kind, name = '', sub, slug = ''] = path.split('/');
  if (kind === 'event') return <NoEvent segment={name} data={data} />;
  if (kind === 's' && sub === 'topic' && data.stories.has(name)) return <NoTopic story={name} slug={slug} data={data} />;
  return <NoPage name={kind === 's' ? name : null} data={data} />;
}

function NoEvent({ segment, data }: { segment: string; data: Stories }) {
  const id = eventIdOf(segment);
  const home = id === null ? undefined : data.eventHome.get(id);
  const tombstone = home?.kind === 'gone' ? home.tombstone : null;
  return (
    <>
      {tombstone === null ? (
        <>
          <h1>There is no event at this address.</h1>
          <p>It may have been mistyped, or cut short on its way here. An event keeps its address for ever, so it is most likely one of these.</p>
        </>
      ) : (
        <>
          <h1>This event was withdrawn.</h1>
          <p>
            {dateWords(parseEdtf(tombstone.on), 'plain')}: {tombstone.reason}
          </p>
        </>
      )}
      {[...data.stories.values()].map((story) => (
        <EventsOf key={story.slug} story={story} />
      ))}
    </>
  );
}

/** Stories of any length: the list holds what does not fit here. */
const MOST_EVENTS = 20;

function EventsOf({ story }: { story: Story }) {
  return (
    <section>
      <h2>
        <a className="plain-link" href={`/s/${story.slug}`}>
          {story.title}
        </a>
      </h2>
      <ul>
        {story.events.slice(0, MOST_EVENTS).map((event) => (
          <li key={event.id}>
            <a className="plain-link" href={eventPath(event)}>
              {event.title}
            </a>
          </li>
        ))}
        <li>
          <a className="plain-link" href={`/s/${story.slug}?view=list`}>
            All events as a list
          </a>
        </li>
      </ul>
    </section>
  );
}

function NoTopic({ story, slug, data }: { story: string; slug: string; data: Stories }) {
  const { topics } = data.registry;
  const near = nearestName(slug, topics.map((topic) => topic.slug));
  const nearest = topics.find((topic) => topic.slug === near);
  return (
    <>
      <h1>{quoteValue(slug)} is not a topic here.</h1>
      {nearest && (
        <p>
          Did you mean{' '}
          <a className="plain-link" href={`/s/${story}/topic/${nearest.slug}`}>
            {nearest.name}
          </a>
          ?
        </p>
      )}
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a className="plain-link" href={`/s/${story}/topic/${topic.slug}`}>
              {topic.name}
            </a>
          </li>
        ))}
        <li>
          <a className="plain-link" href={`/s/${story}`}>
            {data.stories.get(story)?.title}
          </a>
        </li>
      </ul>
    </>
  );
}

function NoPage({ name, data }: { name: string | null; data: Stories }) {
  const near = name === null ? null : nearestName(name, data.stories.keys());
  const nearest = near === null ? undefined : data.stories.get(near);
  return (
    <>
      <h1>There is nothing at this address.</h1>
      <p>It may have been mistyped, or cut short on its way here. Links to stories and events do not change once they are published.</p>
      {nearest && (
        <p>
          Did you mean{' '}
          <a className="plain-link" href={`/s/${nearest.slug}`}>
            {nearest.title}
          </a>
          ?
        </p>
      )}
      <ul>
        {[...data.stories.values()].map(({ slug, title }) => (
          <li key={slug}>
            <a className="plain-link" href={`/s/${slug}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
