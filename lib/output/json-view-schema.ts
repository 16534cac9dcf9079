import { z } from 'zod';
import { actorSlug, edtf, eventId, isoDay, sideSlug, slug, text, topicSlug, zone } from '../story/schema-parts';
import { STATUSES } from '../story/story';
import { event, source } from '../story/story-schema';

/** RFC 3339 to the minute, in UTC; `known.extent` counts from one and up to the other. */
const instant = z.string().regex(/^-?\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/).meta({ id: 'instant', description: 'A moment in UTC, to the minute.' });
/** `-0043-03-15` is no `date` of JSON Schema's. */
const bound = z.string().regex(/^-?\d{4}-\d\d-\d\d$/).nullable();

const known = z.strictObject({
  edtf,
  words: text,
  earliest: bound.meta({ description: 'The first day on which it may have been; null where no start is given.' }),
  latest: bound.meta({ description: 'The last such day, inclusive; null where no end is given.' }),
  precision: text,
  uncertain: z.boolean(),
  inferred: z.boolean(),
  clock: zone,
  city: text,
  extent: z.strictObject({ from: instant.nullable(), to: instant.nullable() }).meta({ description: 'Half-open: “from” counts, “to” does not.' }),
  status: z.enum(STATUSES),
  phrase: text.nullable(),
  lane: slug,
  dated: slug.meta({ description: 'The source whose date is drawn.' }),
  disagree: z.array(slug).meta({ description: 'The sources whose dates cannot all be true.' }),
  maybe: z.boolean(),
}).meta({ id: 'known', description: 'What is drawn of an event, from the reports used.' });

const view = z.strictObject({
  kind: z.enum(['view', 'event']),
  title: text,
  address: z.string(),
  query: z.string(),
  filter: text,
  count: z.int().min(0),
  total: z.int().min(0),
  notices: z.array(text),
  story: z.strictObject({ slug, title: text, url: z.string(), revision: isoDay }),
  topics: z.array(z.strictObject({ slug: topicSlug, name: text })),
  actors: z.array(z.strictObject({ slug: actorSlug, name: text, kind: z.enum(['person', 'government', 'organisation']), side: sideSlug, office: text.nullable() })),
  types: z.array(z.strictObject({ slug, name: text, plover: z.boolean() })),
  sources: z.array(source),
  events: z.array(event.extend({ id: eventId, url: z.string(), known })),
});

/** What `writeJson` writes, as a JSON Schema, draft 2020-12; its parts are those of the story's own schema. */
export function viewJsonSchema(): object {
  return z.toJSONSchema(view, { target: 'draft-2020-12', io: 'input' });
}
