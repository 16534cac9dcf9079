import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { statusWords } from '@/lib/story/names';
import { STATUSES } from '@/lib/story/story';
import { withReports } from '@/lib/view/edit-view';
import { thousands } from '@/lib/view/thousands';
import { resultSentence } from '@/lib/view/filter-words';

interface ResultRowProps {
  open: OpenStory;
  shown: OpenView;
}

/** What the view shows, in a sentence, and, where a report leads the story, the switch between what it said and what is known since. */
export function ResultRow({ open, shown }: ResultRowProps) {
  return (
    <div className="result">
      <p>
        {/* One element for all results: a reader of the page hears the change once, and only the count. */}
        <strong role="status" aria-live="polite">
          {sentenceOfResult(open, shown)}
        </strong>
        <span className="result-status">{statusCounts(shown)}</span>
      </p>
      {open.leadDate !== null && (
        <div className="seg reports-switch" role="group" aria-label="What is known">
          <a href={viewHref(open, withReports(shown.view, 'lead'))} aria-current={shown.view.reports === 'lead' ? 'true' : undefined}>
            As reported on {open.leadDate}
          </a>
          <a href={viewHref(open, withReports(shown.view, 'all'))} aria-current={shown.view.reports === 'all' ? 'true' : undefined}>
            As known today
          </a>
        </div>
      )}
    </div>
  );
}

function sentenceOfResult(open: OpenStory, { view, selection }: OpenView): string {
  if (selection.searching) return `Searching ${thousands(selection.total)} events for “${view.q}”`;
  return resultSentence({ shown: selection.count, total: selection.total, view, names: open.names, leadDate: open.leadDate, maybe: selection.maybeCount });
}

/** "10 happened, 2 under way". */
function statusCounts({ selection }: OpenView): string {
  const counts = STATUSES.map((status) => ({ status, count: selection.countOf('status', status) })).filter(({ count }) => count > 0);
  return counts
    .sort((a, b) => b.count - a.count)
    .map(({ status, count }) => `${thousands(count)} ${statusWords(status).toLowerCase()}`)
    .join(', ');
}

