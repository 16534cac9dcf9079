import type { Metadata } from 'next';
import { viewHref } from '@/lib/scene/open-story';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { loadStories } from '@/lib/story/load-stories';
import { openedStory } from '../opened-stories';
import { storySections } from '../story-sections';

// Pages are drawn for the server in front, which gives each the digests of its scripts.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'Reading offline', robots: { index: false, follow: true } };

/** Shown, without the network, at every address that was not saved: what there is instead. */
export default function OfflinePage() {
  return (
    <main className="page lost offline-page">
      <h1>What can be read offline</h1>
      <p>If you asked for another page and see this one, that page is not saved on this device: it needs a connection.</p>
      <p>After one visit to this site these open without one, and every filter works. So do the pages of events and topics that you have opened before.</p>
      <ul>
        {[...loadStories().stories.keys()].map((slug) => (
          <StoryPages key={slug} slug={slug} />
        ))}
      </ul>
    </main>
  );
}

function StoryPages({ slug }: { slug: string }) {
  const { open } = openedStory(slug)!;
  return (
    <li>
      <h2>
        <a className="plain-link" href={viewHref(open, DEFAULT_VIEW)}>
          {open.story.title}
        </a>
      </h2>
      <ul className="offline-views">
        {storySections(open, null).map(({ name, href }) => (
          <li key={href}>
            <a className="plain-link" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
