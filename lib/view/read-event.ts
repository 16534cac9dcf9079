import type { EventId } from '../story/story';
import { quoteValue } from './clean-text';
import type { Problem } from './link-problem';
import type { ViewNames } from './view';

/** Letters that Crockford's base32 reads as digits. */
const READ_AS: ReadonlyMap<string, string> = new Map([['i', '1'], ['l', '1'], ['o', '0']]);

/** An id in its one form, from `ID`, `ID-any-slug` or a hand-copied id in capitals; not yet known to exist. */
export function normalizeEventId(text: string): string {
  const id = text.trim().toLowerCase().split('-', 1)[0]!.replace(/[^a-z0-9]/g, '');
  return Array.from(id, (letter) => READ_AS.get(letter) ?? letter).join('');
}

/** Reads `event`. A merged event gives the one it became part of, with a notice; an unknown id gives none. */
export function readEvent(text: string | undefined, names: ViewNames): { event: EventId | null; problems: readonly Problem[] } {
  if (text === undefined) return { event: null, problems: [] };
  const id = normalizeEventId(text);
  if (names.events.has(id)) return { event: id as EventId, problems: [] };
  const survivor = names.merged.get(id);
  if (survivor !== undefined && names.events.has(survivor)) {
    const text = 'The event that this link opens has become part of another one, which is open instead.';
    return { event: survivor as EventId, problems: [{ code: 'merged:event', text }] };
  }
  return { event: null, problems: [{ code: 'bad:event', text: `No event of this story is called ${quoteValue(text)}.` }] };
}
