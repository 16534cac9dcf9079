import { filterClauses } from './filter-words';
import type { Page, View, ViewNames } from './view';

const PAGE_NAMES: Record<Page, string> = { timeline: '', list: 'List', table: 'Table', analysis: 'Analysis', sources: 'Sources' };

/**
 * The title of a view for the browser's tab and for a shared link, the telling part first: "Events about Taiwan or TikTok,
 * as reported on 26 April – Three days, two clocks". The story's title alone in the default view.
 */
export function viewTitle({ view, names, storyTitle, leadDate }: {
  readonly view: View;
  readonly names: ViewNames;
  readonly storyTitle: string;
  /** The lead report's date, without its year: "26 April"; null where there is none. */
  readonly leadDate: string | null;
}): string {
  const clauses = filterClauses(view, names);
  const filters = clauses.length > 0 ? `Events ${clauses.join(', ')}` : '';
  const reported = view.reports === 'lead' && leadDate !== null ? `as reported on ${leadDate}` : '';
  const what = filters && reported ? `${filters}, ${reported}` : filters || capital(reported);
  const page = PAGE_NAMES[view.view];
  return [what, page !== '' && view.page > 1 ? `${page}, page ${view.page}` : page, storyTitle].filter(Boolean).join(' – ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
