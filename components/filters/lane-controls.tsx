import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { withLanes } from '@/lib/view/edit-view';
import { LANES } from '@/lib/view/view';

const NAMES = { side: 'Side', topic: 'Topic', actor: 'Actor' } as const;

/** What gives the drawing its lanes, as links. */
export function LaneControls({ open, shown: { view } }: { open: OpenStory; shown: Pick<OpenView, 'view'> }) {
  return (
    <div className="lane-controls" role="group" aria-label="Lanes">
      <span className="filter-label" aria-hidden="true">
        Lanes
      </span>
      <div className="seg">
        {LANES.map((lanes) => (
          <a key={lanes} href={viewHref(open, withLanes(view, lanes))} aria-current={lanes === view.lanes ? 'true' : undefined}>
            {NAMES[lanes]}
          </a>
        ))}
      </div>
    </div>
  );
}
