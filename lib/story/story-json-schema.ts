import { z } from 'zod';
import { storySchema } from './story-schema';

/**
 * A story's file (`data/stories/<slug>.json`) as a JSON Schema, draft 2020-12, made from the one definition that reads it.
 * Its `format`s `edtf` and `iana-time-zone` are our own: a validator that does not know them still has a pattern. What one part
 * of a story says of another (names, sums, order) is beyond it.
 */
export function storyJsonSchema(): object {
  return z.toJSONSchema(storySchema, { target: 'draft-2020-12', io: 'input' });
}
