import type { Selection } from '../selection/select-events';
import type { KnownEvent } from '../story/known-event';
import type { TopicSlug } from '../story/story';
import { type CivilDay, formatDay } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { settleView } from '../view/settle-view';
import type { View } from '../view/view';

export interface CellLink {
  readonly view: View;
  /** False where the grammar has no filter for just these events, and the view shows more. */
  readonly exact: boolean;
}

interface Cell {
  readonly topic: TopicSlug;
  readonly events: readonly KnownEvent[];
}

/**
 * The view that lists the events of a cell of the matrix: under the same filters, its topic and whatever else sets its
 * events apart. The grammar has no filter for a side, so each candidate is tried, from the fewest words on, and the first
 * that shows exactly these events is taken; else the topic alone.
 *
 * @param view The view that the matrix is drawn for.
 * @param select The selection that a view gives.
 */
export function cellView(view: View, cell: Cell, select: (view: View) => Selection): CellLink {
  const base: View = { ...view, view: 'list', page: 1, event: null, column: null };
  const topical = topicViews(base, cell.topic);
  const fallback = topical.find((candidate) => cell.events.every(({ id }) => select(candidate).has(id))) ?? topical[0]!;
  const rest = [...select(fallback)].filter(({ id }) => !cell.events.some((known) => known.id === id));
  const isExact = (candidate: View) => {
    const selection = select(candidate);
    return selection.count === cell.events.length && cell.events.every(({ id }) => selection.has(id));
  };
  for (const candidate of candidates(topical, cell.events, rest)) {
    if (isExact(candidate)) return { view: candidate, exact: true };
  }
  return { view: fallback, exact: false };
}

/** The topic in place of those asked for; and, where that shows too much, together with them. */
function topicViews(view: View, topic: TopicSlug): readonly View[] {
  const alone = settleView({ ...view, topic: [topic], match: 'any' });
  if (view.topic === 'none' || view.topic.length === 0) return [alone];
  return [alone, settleView({ ...view, topic: [...view.topic, topic], match: 'all' })];
}

function candidates(topical: readonly View[], events: readonly KnownEvent[], rest: readonly KnownEvent[]): readonly View[] {
  const changes = narrowings(events, rest);
  const pairs = changes.flatMap((change, at) => changes.slice(at + 1).map((other) => ({ ...change, ...other })));
  return [{}, ...changes, ...pairs].flatMap((change) => topical.map((view) => settleView({ ...view, ...change })));
}

type Narrowing = Partial<Pick<View, 'actor' | 'type' | 'status' | 'time' | 'certain'>>;

/** What the events have and the others of the topic have not, by one filter each; then what they have at all. */
function narrowings(events: readonly KnownEvent[], rest: readonly KnownEvent[]): readonly Narrowing[] {
  const actors = (known: KnownEvent) => known.event.actors.map(({ actor }) => actor);
  const type = (known: KnownEvent) => [known.event.type];
  const status = (known: KnownEvent) => [known.status];
  const time = timeOf(events);
  return [
    { actor: own(events, rest, actors) },
    { actor: rarest(events, rest, actors) },
    { type: own(events, rest, type) },
    { status: own(events, rest, status) },
    { actor: all(events, actors) },
    { type: all(events, type) },
    { status: all(events, status) },
    ...(time ? [{ time }, { time, certain: 'only' as const }] : []),
  ].filter((change) => Object.values(change).every((value) => !Array.isArray(value) || value.length > 0));
}

function all<T>(events: readonly KnownEvent[], of: (known: KnownEvent) => readonly T[]): readonly T[] {
  return [...new Set(events.flatMap(of))];
}

function own<T>(events: readonly KnownEvent[], rest: readonly KnownEvent[], of: (known: KnownEvent) => readonly T[]): readonly T[] {
  const others = new Set(rest.flatMap(of));
  return all(events, of).filter((value) => !others.has(value));
}

/** Of each event, what the fewest others have. */
function rarest<T>(events: readonly KnownEvent[], rest: readonly KnownEvent[], of: (known: KnownEvent) => readonly T[]): readonly T[] {
  const elsewhere = (value: T) => rest.filter((known) => of(known).includes(value)).length;
  const picks = events.flatMap((known) => [...of(known)].sort((a, b) => elsewhere(a) - elsewhere(b)).slice(0, 1));
  return [...new Set(picks)];
}

/** The days from the earliest to the latest that the events may be on; null where one has no end or no four-digit year. */
function timeOf(events: readonly KnownEvent[]): View['time'] {
  const days = events.map(({ when }) => daysOf(when));
  if (days.some(({ earliest, latest }) => earliest === null || latest === null)) return null;
  const from = Math.min(...days.map(({ earliest }) => earliest!)) as CivilDay;
  const to = Math.max(...days.map(({ latest }) => latest!)) as CivilDay;
  const bounds = { from: formatDay(from), to: formatDay(to) };
  return /^\d{4}-/.test(bounds.from) && /^\d{4}-/.test(bounds.to) ? bounds : null;
}
