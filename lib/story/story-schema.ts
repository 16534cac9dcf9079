import { z } from 'zod';
import { REGISTRY_SCHEMAS } from './registry-schema';
import { actorSlug, address, edtf, eventId, fewWords, fewWordsPattern, isoDay, slug, text, textOrNone, topicSlug, zone } from './schema-parts';
import { STATUSES, type Story } from './story';

/** More of a speaker's words would be copying. */
const MOST_QUOTED_WORDS = 12;
/** Enough to find a passage, too few to copy it. */
const MOST_PASSAGE_WORDS = 5;

export const source = z.strictObject({
  id: slug,
  title: text,
  name: text,
  kind: z.enum(['news-report', 'law', 'official-record', 'official-statement', 'research-summary', 'state-media']),
  publisher: text.nullable(),
  address: address.nullable(),
  dateline: text.nullable(),
  published: edtf.nullable(),
  publishedHow: text,
  note: text.nullable(),
  checked: text,
}).meta({ id: 'source', description: 'What was read, and how.' });

const quotation = z.strictObject({
  speaker: actorSlug,
  words: text
    .refine(fewWords(MOST_QUOTED_WORDS), `has more than ${MOST_QUOTED_WORDS} words`)
    .refine((words) => !/^[“"]|[”"]$/.test(words), 'has quotation marks of its own')
    .meta({ pattern: fewWordsPattern(MOST_QUOTED_WORDS), not: { pattern: '^[“"]|[”"]$' }, description: 'The speaker’s words, without quotation marks.' }),
  lead: textOrNone,
  turn: textOrNone,
}).meta({ id: 'quotation', description: 'A speaker’s own words.' });

const passageEnd = text.refine(fewWords(MOST_PASSAGE_WORDS), `has more than ${MOST_PASSAGE_WORDS} words`)
  .meta({ pattern: fewWordsPattern(MOST_PASSAGE_WORDS), description: 'The first or the last few words.' });
const passage = z.strictObject({
  paragraph: z.union([z.int().min(1), z.literal('caption')]),
  from: passageEnd,
  to: passageEnd,
}).meta({ id: 'passage', description: 'Where a source speaks of the event; paragraphs count from 1.' });

export const report = z.strictObject({
  source: slug,
  when: edtf,
  clock: zone,
  phrase: text.nullable(),
  resolved: text,
  inferred: z.boolean(),
  status: z.enum(STATUSES),
  quotations: z.array(quotation),
  passages: z.array(passage),
  says: textOrNone,
}).meta({ id: 'report', description: 'What one source says of an event, and when it says that it was.' });

const money = z.strictObject({
  billions: z.number().positive(),
  for: text,
  topics: z.array(topicSlug),
  source: slug,
  total: z.boolean(),
  approximate: z.boolean(),
}).meta({ id: 'money', description: 'An amount in billions of US dollars.' });

export const event = z.strictObject({
  id: eventId,
  title: text,
  short: text,
  headline: text,
  summary: text,
  aside: textOrNone,
  type: slug,
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable().optional().meta({ description: 'How much turned on it, in our judgement; 3 is a great turning point.' }),
  actors: z.array(z.strictObject({ actor: actorSlug, role: z.enum(['source', 'target', 'participant']) })),
  topics: z.array(z.strictObject({ topic: topicSlug, source: slug, inferred: z.boolean() })).min(1, 'is empty: an event has a topic'),
  places: z.array(text),
  money: z.array(money),
  duration: z.strictObject({ minutes: z.int().positive(), approximate: z.boolean(), words: text }).nullable(),
  relations: z.array(z.strictObject({ kind: z.enum(['before', 'after', 'part-of', 'answers', 'announces']), event: eventId })),
  reports: z.array(report).min(1, 'is empty: an event has at least one report'),
  added: isoDay,
  changed: isoDay,
  sequence: z.int().min(0),
}).meta({ id: 'event', description: 'What happened, and who said so. Its dates stand in its reports.' });

const tombstone = z.strictObject({
  id: eventId,
  gone: z.enum(['merged', 'withdrawn']),
  on: isoDay,
  reason: text,
  into: eventId.nullable(),
}).meta({ id: 'tombstone', description: 'What stands at the place of an event that is gone.' });

/**
 * The shape of a story's file, with its dates, zones and ids read. What one part says of another is checked
 * afterwards (`check-story.ts`). Unknown fields are refused: a misspelt one would be lost in silence.
 */
export const storySchema = z.strictObject({
  slug,
  title: text,
  standfirst: text,
  before: text,
  featured: z.boolean(),
  lead: slug.nullable().meta({ description: 'The report that the story is read from; null where it is read from many records.' }),
  horizon: z.strictObject({ when: edtf, clock: zone, how: text }),
  axis: z.array(zone).length(2, 'needs two clocks, the upper row first'),
  sources: z.array(source).min(1, 'is empty: a story rests on a source at least'),
  events: z.array(event),
  tombstones: z.array(tombstone),
  gaps: z.array(z.strictObject({ title: text, events: z.array(eventId), since: slug.nullable(), answer: textOrNone })),
  names: z.strictObject({
    topics: REGISTRY_SCHEMAS.topics, actors: REGISTRY_SCHEMAS.actors, sides: REGISTRY_SCHEMAS.sides, clocks: REGISTRY_SCHEMAS.clocks,
    eventIds: z.array(eventId),
  }).optional().meta({ description: 'Names and ids that the story brings along, for what the registry does not have.' }),
  revision: isoDay,
}) satisfies z.ZodType<Story>;
