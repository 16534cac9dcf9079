import { z } from 'zod';
import { actorSlug, eventId, sideSlug, slug, text, topicSlug, zone } from './schema-parts';

/** One file of `data/registry/` each. Unknown fields are refused: a misspelt one would be lost in silence. */
export const REGISTRY_SCHEMAS = {
  topics: z.array(z.strictObject({ slug: topicSlug, name: text, formerly: z.array(slug) })),
  sides: z.array(z.strictObject({
    slug: sideSlug.refine((side) => side !== 'together', 'is the name of acts of several sides, and no side'),
    name: text,
    // Written out, since the JSON Schema made from it must not lean on another part's.
    short: z.string().min(1, 'is empty').max(3, 'is longer than three letters').regex(/^\S(?:.*\S)?$/, 'has white space at an end'),
    adjective: text,
    clock: zone,
  })),
  clocks: z.array(z.strictObject({ zone, city: text })),
  actors: z.array(z.strictObject({
    slug: actorSlug,
    name: text,
    kind: z.enum(['person', 'government', 'organisation']),
    side: sideSlug,
    office: text.nullable(),
    formerly: z.array(slug),
  })),
  types: z.array(z.strictObject({ slug, name: text, plover: z.boolean() })),
  /** Every event id that was ever given out → the story that it belongs to. */
  'event-ids': z.record(eventId, slug),
} as const;

export type RegistryFile = keyof typeof REGISTRY_SCHEMAS;
