import type { Format } from './format';

/** Every file that a view or an event can be had as. A format is added here and nowhere else. */
export const FORMATS: readonly Format[] = [];

export function formatOf(of: Format['of'][number], extension: string): Format | null {
  return FORMATS.find((format) => format.extension === extension && format.of.includes(of)) ?? null;
}
