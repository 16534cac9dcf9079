import type { Metadata } from 'next';
import { eventPath } from '@/lib/story/event-path';
import { loadStories } from '@/lib/story/load-stories';
import { parseEdtf } from '@/lib/time/parse-edtf';
import { dateWords } from '@/lib/time/words';
import { GoneEvent, type Gone } from './gone-event';
import './event-page.css';

export const metadata: Metadata = { title: 'Event not found' };

/** No such event, or one that was withdrawn: then what is said of it, and in both cases the ways on. */
export default function EventNotFound() {
  const { stories } = loadStories();
  const gone = [...stories.values()].flatMap(({ tombstones }) =>
    tombstones.filter(({ into }) => into === null).map(({ id, on, reason }): Gone => ({ id, reason, on: dateWords(parseEdtf(on), 'plain') })),
  );
  return (
    <main className="page event-page lost">
      <GoneEvent gone={gone} />
      {[...stories.values()].map((story) => (
        <section key={story.slug}>
          <h2>
            <a className="plain-link" href={`/s/${story.slug}`}>
              {story.title}
            </a>
          </h2>
          <ul>
            {story.events.map((event) => (
              <li key={event.id}>
                <a className="plain-link" href={eventPath(event)}>
                  {event.title}
                </a>
              </li>
            ))}
            <li>
              <a className="plain-link" href={`/s/${story.slug}?view=list`}>
                All of them as a list
              </a>
            </li>
          </ul>
        </section>
      ))}
    </main>
  );
}
