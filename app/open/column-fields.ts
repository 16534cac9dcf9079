import type { ColumnMapping } from '@/lib/import/column-mapping';
import type { MappedField } from '@/lib/import/guess-mapping';

/** What a reader is asked for, the needed first. What is left out here is taken from columns with its usual name. */
export const FIELDS: readonly { readonly field: MappedField; readonly label: string; readonly hint: string }[] = [
  { field: 'title', label: 'What happened', hint: 'needed' },
  { field: 'when', label: 'When', hint: 'this or Start' },
  { field: 'start', label: 'Start', hint: 'this or When' },
  { field: 'end', label: 'End', hint: 'with Start' },
  { field: 'summary', label: 'Summary', hint: '' },
  { field: 'topics', label: 'Topics', hint: 'with ; between' },
  { field: 'actors', label: 'Who took part', hint: 'with ; between' },
  { field: 'places', label: 'Places', hint: 'with ; between' },
  { field: 'sourceTitle', label: 'Source', hint: '' },
  { field: 'sourceAddress', label: 'Source’s address', hint: '' },
];

export type ChosenColumns = Readonly<Partial<Record<MappedField, string>>>;

/** What is missing before a sheet can be read, and where to choose it; null where nothing is. */
export function missingColumn(chosen: ChosenColumns): { readonly field: MappedField; readonly problem: string } | null {
  if (!chosen.title) return { field: 'title', problem: 'Choose the column that says what happened.' };
  if (chosen.end && !chosen.start) return { field: 'start', problem: 'An end needs the column of its start.' };
  if (chosen.when || chosen.start || (chosen.earliest && chosen.latest)) return null;
  return { field: 'when', problem: 'Choose the column that says when it was.' };
}

/** The mapping that was chosen. A `when` that was not chosen must not win over a start that was, so what is empty is left out. */
export function mappingOf(chosen: ChosenColumns): ColumnMapping {
  const { title = '', ...more } = Object.fromEntries(Object.entries(chosen).filter(([, column]) => column !== ''));
  return { ...more, title, name: 'sheet' };
}
