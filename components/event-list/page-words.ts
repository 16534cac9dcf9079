import { type ListPage, positionsOf } from '@/lib/selection/page-of';
import { thousands } from '@/lib/view/thousands';

/** What a page holds: "Events 101 to 200 of 12,345". */
export function pageWords({ page, count }: Pick<ListPage, 'page' | 'count'>): string {
  const { first, end } = positionsOf(page, count);
  const which = first === end ? `Event ${thousands(first)}` : `Events ${thousands(first)} to ${thousands(end)}`;
  return `${which} of ${thousands(count)}`;
}

/** What is said of a page past the last: that there is none, and what the last one is. */
export function noPageWords({ page, last, count }: Pick<ListPage, 'page' | 'last' | 'count'>): string {
  const none = `There is no page ${thousands(page)} here.`;
  if (last > 1) return `${none} The last page is ${thousands(last)}: ${pageWords({ page: last, count }).toLowerCase()}.`;
  return `${none} ${count === 1 ? 'The one event stands' : `All ${count} events stand`} on page 1.`;
}
