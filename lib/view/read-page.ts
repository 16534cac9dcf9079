import { quoteValue } from './clean-text';
import type { Problem } from './link-problem';

/** Digits, and what a sentence leaves after a pasted link. */
const PAGE_NUMBER = /^(\d{1,6})[.,;:!?)\]}>'"’”]*$/;

/** Reads `page`: a whole number from 1. Whether there is such a page depends on the events, so it is told where they are. */
export function readPage(text: string | undefined): { page: number; problems: readonly Problem[] } {
  if (text === undefined) return { page: 1, problems: [] };
  const page = Number(PAGE_NUMBER.exec(text.trim())?.[1] ?? 0);
  if (page >= 1) return { page, problems: [] };
  const what = `The link asks for page ${quoteValue(text)}, which is no page number. Showing the first page.`;
  return { page: 1, problems: [{ code: 'bad:page', text: what }] };
}
