import type { DraftEvent } from '@/lib/reading/draft/draft-event';

/** The event that is told at a place of the text, by the fewest words where several are; null where none is. */
export function eventAt(events: readonly DraftEvent[], place: number): string | null {
  let found: { id: string; length: number } | null = null;
  for (const { id, evidence, mark } of events) {
    if (mark === 'rejected') continue;
    for (const { start, end } of evidence) {
      if (start <= place && place < end && (found === null || end - start < found.length))
        found = { id, length: end - start };
    }
  }
  return found?.id ?? null;
}
