import type { Metadata } from 'next';
import { loadStories } from '@/lib/story/load-stories';

export const metadata: Metadata = { title: 'Not found' };

/** What the reader asked for is not here; the ways on are. */
export default function NotFound() {
  const { stories } = loadStories();
  return (
    <main className="page lost">
      <h1>There is nothing at this address.</h1>
      <p>It may have been mistyped, or cut short on its way here. Links to stories and events do not change once they are published.</p>
      <ul>
        {[...stories.values()].map(({ slug, title }) => (
          <li key={slug}>
            <a className="plain-link" href={`/s/${slug}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
