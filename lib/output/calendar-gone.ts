import type { EventId, Tombstone } from '../story/story';
import { parseDay, formatYear } from '../time/civil-day';
import { hasFilters } from '../view/edit-view';
import { calendarUid } from './calendar-event';
import { cleanLine } from './feed-text';
import { dateLine, dayStampLine, textLine, wordLine } from './ical-line';
import type { Output } from './output';

const SUMMARIES: Readonly<Record<Tombstone['gone'], string>> = { merged: 'Merged into another event', withdrawn: 'Withdrawn event' };

/**
 * The VEVENTs of events that are gone. A calendar keeps what merely vanishes from a file, so that for a year it is told that
 * they are cancelled. The year ends on the day of the story's newest change, for no clock is asked. Only a view without filters has
 * them: whether a filter would have found what is gone, nobody can tell.
 */
export function calendarGone({ kind, open: { story }, shown: { view }, site, revision }: Output): readonly string[] {
  if (kind !== 'view' || hasFilters(view)) return [];
  return story.tombstones.filter(({ on }) => on >= yearBefore(revision)).map((tombstone) => goneEvent(tombstone, site));
}

function goneEvent({ id, on, gone, reason, into }: Tombstone, site: string): string {
  const page = (event: EventId): string => `${site}/event/${event}`;
  return [
    wordLine('BEGIN', 'VEVENT'),
    textLine('UID', calendarUid(id)),
    dayStampLine('DTSTAMP', on),
    dayStampLine('LAST-MODIFIED', on),
    wordLine('SEQUENCE', lastSequence(on)),
    dateLine('DTSTART', on),
    textLine('SUMMARY', SUMMARIES[gone]),
    textLine('DESCRIPTION', cleanLine(`${reason} ${into === null ? '' : `It is now part of ${page(into)}`}`)),
    wordLine('STATUS', 'CANCELLED'),
    wordLine('TRANSP', 'TRANSPARENT'),
    wordLine('CLASS', 'PUBLIC'),
    wordLine('URL', page(id)),
    wordLine('END', 'VEVENT'),
  ].join('');
}

/** A tombstone does not remember its event's SEQUENCE, and a calendar ignores a lower one. Days since 1970 are above any. */
function lastSequence(on: string): number {
  return parseDay(on) ?? 0;
}

/** The same day a year earlier, to be compared as text: 29 February has none, and its text still falls between the right two. */
function yearBefore(day: string): string {
  return formatYear(Number(day.slice(0, 4)) - 1) + day.slice(4);
}
