import { type EventGroup, groupEvents, type GroupSetting } from '@/lib/scene/event-groups';
import type { ListRow } from '@/lib/selection/page-of';

/** A stretch of a page: events under their heading, or places whose events have not come. Positions are those in the list. */
export type ListSection =
  | { readonly kind: 'events'; readonly first: number; readonly group: EventGroup }
  | { readonly kind: 'awaited'; readonly first: number; readonly count: number };

/** The rows of a page, grouped in their order; a row whose event has not come stands apart and breaks the group. */
export function listSections(rows: readonly ListRow[], setting: Omit<GroupSetting, 'sort'>): ListSection[] {
  return runsOf(rows).flatMap(({ first, rows: run }): ListSection[] => {
    const events = run.flatMap(({ known }) => (known ? [known] : []));
    if (events.length === 0) return [{ kind: 'awaited', first, count: run.length }];
    let next = first;
    // The rows are in the order of the list already.
    return groupEvents(events, { ...setting, sort: 'old' }).map((group) => {
      const section = { kind: 'events', first: next, group } as const;
      next += group.events.length;
      return section;
    });
  });
}

interface Run {
  readonly first: number;
  readonly rows: ListRow[];
}

/** Neighbours that have come, or have not. */
function runsOf(rows: readonly ListRow[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && (last.rows[0]?.known === undefined) === (row.known === undefined)) last.rows.push(row);
    else runs.push({ first: row.position, rows: [row] });
  }
  return runs;
}
