import { loadStories } from '@/lib/story/load-stories';
import type { KnownStoryEvents } from '../known-stories';

export const dynamic = 'force-static';

/** The events of the site's stories, for a page that compares a reader's report with them in the browser. */
export function GET(): Response {
  const stories = [...loadStories().stories.values()].map(({ slug, title, sources, events }): KnownStoryEvents => ({
    slug,
    title,
    sources,
    events,
  }));
  return Response.json(stories);
}
