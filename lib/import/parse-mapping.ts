import { z } from 'zod';
import type { ColumnMapping } from './column-mapping';
import { ImportError } from './import-error';

const column = z.string().min(1).max(200);
const always = z.strictObject({ always: z.string().max(500) });
const textFrom = z.union([column, always]);
const listFrom = z.union([
  column,
  z.strictObject({ column, separator: z.string().min(1).max(10) }),
  z.strictObject({ always: z.array(z.string().max(200)).max(50) }),
]);

const mapping = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is small letters and figures, joined by single hyphens').max(60),
  delimiter: z.string().length(1).refine((sign) => !/["\r\n]/.test(sign), 'separates no cells').optional(),
  id: column.optional(),
  title: column,
  summary: column.optional(),
  when: column.optional(),
  start: column.optional(),
  end: column.optional(),
  earliest: column.optional(),
  latest: column.optional(),
  phrase: column.optional(),
  clock: textFrom.optional(),
  status: textFrom.optional(),
  type: textFrom.optional(),
  sources: listFrom.optional(),
  targets: listFrom.optional(),
  actors: listFrom.optional(),
  topics: listFrom.optional(),
  places: listFrom.optional(),
  sourceTitle: textFrom.optional(),
  sourceAddress: textFrom.optional(),
  kind: z.strictObject({ always: z.enum(['fact', 'candidate']) }).optional(),
  importance: column.optional(),
}).refine(({ when, start, earliest, latest }) => when !== undefined || start !== undefined || (earliest !== undefined && latest !== undefined), {
  message: 'names no column for the date: when, start and end, or earliest and latest',
});

/**
 * A mapping of columns from JSON text. Unknown fields are refused, so that a slip of the pen is not a column left out.
 *
 * @throws ImportError that says what is wrong, and in which field.
 */
export function parseMapping(json: string): ColumnMapping {
  const result = mapping.safeParse(readJson(json));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`));
  throw new ImportError(`The mapping is not usable: ${faults.join('; ')}.`);
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportError(`The mapping is no JSON: ${error.message}.`);
  }
}
