import type { MetadataRoute } from 'next';
import { eventPath } from '@/lib/story/event-path';
import { loadStories } from '@/lib/story/load-stories';
import { siteUrl } from './site-url';

// The site's address is known when it is served, not when it is built.
export const dynamic = 'force-dynamic';

/** Stories, their topics and their events: each has one address that stays. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { stories } = loadStories();
  const paths = [...stories.values()].flatMap((story) => [
    { path: `/s/${story.slug}`, changed: story.revision },
    ...[...new Set(story.events.flatMap(({ topics }) => topics.map(({ topic }) => topic)))].map((topic) => ({
      path: `/s/${story.slug}/topic/${topic}`, changed: story.revision,
    })),
    ...story.events.map((event) => ({ path: eventPath(event), changed: event.changed })),
  ]);
  return paths.map(({ path, changed }) => ({ url: new URL(path, siteUrl()).href, lastModified: changed }));
}
