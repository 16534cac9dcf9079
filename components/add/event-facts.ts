import { markOf } from '@/lib/scene/mark-kind';
import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import type { Reading } from '@/lib/reading/reading';
import { actingSides } from '@/lib/story/lane-of';
import type { Registry } from '@/lib/story/story';
import { type Zone, zoneOf } from '@/lib/time/clock';
import { extentOf } from '@/lib/time/extent';
import { parseEdtf } from '@/lib/time/parse-edtf';
import { dateWords } from '@/lib/time/words';

const NO_CLOCK = zoneOf('UTC');

/** The clock that an event's days are counted on; UTC where nobody knows one. */
export function clockOf(event: Pick<DraftEvent, 'clock'>, { publication }: Pick<Reading, 'publication'>): Zone {
  return (event.clock as Zone | null) ?? publication.clock ?? NO_CLOCK;
}

/** "Friday 26 April 2024", "One day of 23 to 25 April 2024"; or that there is none. */
export function whenWords({ when: { edtf } }: Pick<DraftEvent, 'when'>): string {
  return edtf === null ? 'No date' : dateWords(parseEdtf(edtf), 'plain');
}

/** The mark that the timeline will draw; null without a date. */
export function markOfEvent(event: DraftEvent, reading: Pick<Reading, 'publication'>) {
  if (event.when.edtf === null) return null;
  const when = parseEdtf(event.when.edtf);
  return markOf({ when, status: event.status, extent: extentOf(when, clockOf(event, reading)) });
}

/** Whose act it is: "China", "Together", the name of somebody without a side, or that nobody is named. */
export function sideWords({ actors }: Pick<DraftEvent, 'actors'>, registry: Registry): string {
  const sides = actingSides(
    { actors: actors.flatMap(({ id, role }) => (id === null ? [] : [{ actor: id, role }])) },
    registry,
  );
  if (sides.length > 1) return 'Together';
  const [side] = sides;
  if (side !== undefined) return registry.sides.find(({ slug }) => slug === side)!.name;
  return actors.find(({ role }) => role !== 'target')?.name ?? 'Nobody named';
}

/** The words of time, as the report prints them; null where there are none. */
export function phraseOf(
  { when: { expression } }: Pick<DraftEvent, 'when'>,
  { text }: Pick<Reading, 'text'>,
): string | null {
  return expression && text.slice(expression.start, expression.end).replace(/\s+/g, ' ');
}
