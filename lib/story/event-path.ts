import type { EventId, StoryEvent } from './story';

/** Beyond this a slug says no more; it ends at a whole word. */
const MOST_LETTERS = 60;

/**
 * An event's title as the readable end of its address: lower case, `a–z 0–9 -`, whole words. It is decoration: the id
 * alone finds the event, so a title may change. Empty for a title without such letters.
 */
export function eventSlug({ title }: Pick<StoryEvent, 'title'>): string {
  const words = title
    .normalize('NFD')
    .replace(/[\p{Mn}’']/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > MOST_LETTERS) break;
    slug = longer;
  }
  return slug || (words[0] ?? '').slice(0, MOST_LETTERS);
}

/** The event's own page, for ever: `/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act`. */
export function eventPath(event: Pick<StoryEvent, 'id' | 'title'>): string {
  const slug = eventSlug(event);
  return `/event/${event.id}${slug === '' ? '' : `-${slug}`}`;
}

/**
 * The id in the last part of such an address, up to the first `-`; letters that Crockford's base32 reads alike are
 * taken as what they mean (`O` is 0, `I` and `L` are 1). Null where there can be none.
 */
export function eventIdOf(segment: string): EventId | null {
  const [id = ''] = segment.toLowerCase().split('-', 1);
  const plain = id.replace(/o/g, '0').replace(/[il]/g, '1');
  return /^[0-9a-hjkmnp-tv-z]{8}$/.test(plain) ? (plain as EventId) : null;
}
