import type { ShownGap } from '@/lib/analysis/shown-gaps';
import { numberStart } from '@/lib/analysis/number-words';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { withPage, withReports } from '@/lib/view/edit-view';
import { Figure } from './figure';

interface GapsProps {
  open: OpenStory;
  shown: OpenView;
  gaps: readonly ShownGap[];
  /** Gaps that sources left out here have closed. */
  closed: number;
}

/** What the lead report leaves out of the events shown, each with its entry in Sources. */
export function Gaps({ open, shown, gaps, closed }: GapsProps) {
  const sources = viewHref(open, withPage(shown.view, 'sources'));
  return (
    <Figure open={open} shown={shown} name="gaps" finding="What the report leaves out" sub="Gaps are part of the record. Each one opens its entry in Sources." data={null}>
      {gaps.length === 0 ? (
        <p className="an-none">None that we found concerns the events shown.</p>
      ) : (
        <ol className="an-gaps">
          {gaps.map((gap) => (
            <li key={gap.title}>
              <a href={gap.source === null ? sources : `${sources}#src-${gap.source}-${gap.event}`}>{gap.title}</a>
              <span>{gap.answer === null ? eventWords(gap.count) : `since known: ${gap.answer}`}</span>
            </li>
          ))}
        </ol>
      )}
      {closed > 0 && (
        <p className="an-also">
          {closed === 1 ? 'One of these is answered' : `${numberStart(closed)} of these are answered`} by other sources, which are left out here.{' '}
          <a href={viewHref(open, withReports(shown.view, 'all'))}>As known today</a>
        </p>
      )}
    </Figure>
  );
}

function eventWords(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}
