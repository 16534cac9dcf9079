import type { z } from 'zod';
import type { Fault } from './story-error';

type Issue = z.core.$ZodIssue;

/**
 * What a schema found, as faults that name file, event and field.
 *
 * @param json The value that was parsed; an event is named by the id and title that stand in it, be they right or wrong.
 */
export function schemaFaults(issues: readonly Issue[], json: unknown, file: string): readonly Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [faultAt(issue.path, issue.message, json, file)];
    return issue.keys.map((key) => faultAt([...issue.path, key], 'is a field that we do not know', json, file));
  });
}

/** The id and title of an event, as errors name it: "e7k3m9qz (Biden signs $95bn foreign-aid act)". */
export function eventLabel(event: { readonly id: string; readonly title: string }): string {
  return `${event.id} (${event.title})`;
}

/** `['reports', 0, 'when']` as "reports[0].when". */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    return before === '' ? String(part) : `${before}.${String(part)}`;
  }, '');
}

function faultAt(path: readonly PropertyKey[], problem: string, json: unknown, file: string): Fault {
  const [list, index, ...rest] = path;
  const ofEvent = list === 'events' && typeof index === 'number';
  return {
    file,
    event: ofEvent ? labelAt(json, index) : null,
    field: fieldPath(ofEvent ? rest : path),
    problem: problem.replace(/\.$/, ''),
  };
}

function labelAt(json: unknown, index: number): string {
  const events = property(json, 'events');
  const event: unknown = Array.isArray(events) ? events[index] : undefined;
  const [id, title] = [property(event, 'id'), property(event, 'title')];
  const known = typeof id === 'string' ? id : `number ${index + 1}`;
  return typeof title === 'string' ? eventLabel({ id: known, title }) : known;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
