import { storyJsonSchema } from '@/lib/story/story-json-schema';
import { siteUrl } from '@/app/site-url';
import { schemaAnswer } from '../schema-answer';

// The site's address is known when it is served, not when it is built.
export const dynamic = 'force-dynamic';

/** What a story's file holds, made from the one definition that `data/` is checked by. */
export function GET(): Response {
  return schemaAnswer(`${siteUrl().origin}/schema/story.json`, storyJsonSchema());
}
