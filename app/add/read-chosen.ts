import type { Draft } from '@/lib/reading/draft/draft';
import { MOST_PAGE_CHARACTERS } from '@/lib/reading/draft/draft-format';
import { MOST_CHARACTERS } from '@/lib/reading/reading';
import { shownName } from '@/lib/collection/file-link';
import { thousands } from '@/lib/view/thousands';

export type Chosen =
  | ({ readonly kind: 'text' } & Pick<Draft, 'text' | 'html' | 'file'>)
  | { readonly kind: 'refused'; readonly problem: string };

/** In UTF-8 a character has at most so many bytes for each UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/** The text of a file that was chosen or dropped, measured before it is read. */
export async function readChosen(file: File): Promise<Chosen> {
  const name = shownName(file.name);
  const html = /\.x?html?$/i.test(file.name) || /^(?:text\/html|application\/xhtml)/.test(file.type);
  const most = html ? MOST_PAGE_CHARACTERS : MOST_CHARACTERS;
  const refused = (problem: string): Chosen => ({ kind: 'refused', problem: `“${name}” ${problem}` });
  if (!html && !/\.(?:txt|text|md|markdown)$/i.test(file.name) && !file.type.startsWith('text/'))
    return refused('is no text: a report is read from .txt, .md and saved .html files.');
  if (file.size === 0) return refused('is empty.');
  if (file.size > most * BYTES_PER_UNIT)
    return refused(`is longer than ${thousands(most)} characters, the most that are read at once.`);
  const text = await file.text().catch(() => null);
  if (text === null) return refused('could not be read. It may have been moved or changed.');
  if (text.length > most)
    return refused(`has ${thousands(text.length)} characters; up to ${thousands(most)} are read at once.`);
  if (text.trim() === '') return refused('has no words.');
  if (text.includes('\0')) return refused('is no text.');
  return { kind: 'text', text, html, file: name };
}
