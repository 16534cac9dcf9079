import { z } from 'zod';
import { ImportError } from '../import/import-error';
import type { ImportedEvent } from '../import/imported-event';
import { fieldPath } from '../story/schema-faults';
import { STATUSES } from '../story/story';
import { zoneOf } from '../time/clock';
import { EdtfError } from '../time/edtf-error';
import { parseEdtf } from '../time/parse-edtf';

const line = z.string();
const schema = z.object({
  seed: line.min(1),
  title: line.min(1),
  summary: line,
  when: line.superRefine((text, context) => refuses(() => parseEdtf(text), context)),
  phrase: line.nullable(),
  clock: line.superRefine((name, context) => refuses(() => zoneOf(name), context)).nullable(),
  status: z.enum(STATUSES),
  type: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/).nullable(),
  actors: z.array(z.object({ name: line, role: z.enum(['source', 'target', 'participant']) })),
  topics: z.array(line),
  places: z.array(line),
  source: z.object({ title: line, address: z.url({ protocol: /^https?$/ }).nullable() }),
  kind: z.enum(['fact', 'candidate']),
  importance: z.number().min(0).max(1).nullable(),
});

/**
 * An event from a line of JSON, as the import command writes them; whoever wrote it, it is checked.
 *
 * @throws ImportError that names the line and the field.
 */
export function importedFromLine(text: string, number: number): ImportedEvent {
  const { success, data, error } = schema.safeParse(jsonOf(text, number));
  if (success) return data;
  const [{ path = [], message = '' } = {}] = error.issues;
  throw new ImportError(`Line ${number}: ${fieldPath(path) || 'the whole'}: ${message}`);
}

function jsonOf(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportError(`Line ${number} is no JSON: ${error.message}`);
  }
}

function refuses(read: () => unknown, context: z.core.$RefinementCtx): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof EdtfError) && !(error instanceof RangeError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
}
