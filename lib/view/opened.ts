import { settleView } from './settle-view';
import type { View } from './view';

/** What a view's panel shows, by one name for each: an open event or an open column; null where there is no panel. */
export function openedIn({ event, column }: View): string | null {
  return event ?? (column && `column-${column.from}-${column.to}`);
}

/** The same view with its panel closed. */
export function withNothingOpen(view: View): View {
  return settleView({ ...view, event: null, column: null });
}
