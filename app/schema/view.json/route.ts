import { viewJsonSchema } from '@/lib/output/json-view-schema';
import { siteUrl } from '@/app/site-url';
import { schemaAnswer } from '../schema-answer';

// The site's address is known when it is served, not when it is built.
export const dynamic = 'force-dynamic';

/** What `timeline.json` and an event's `.json` hold. */
export function GET(): Response {
  return schemaAnswer(`${siteUrl().origin}/schema/view.json`, viewJsonSchema());
}
