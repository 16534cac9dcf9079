import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { withLanes } from '@/lib/view/edit-view';
import { LANES } from '@/lib/view/view';

const NAMES = { side: 'Side', topic: 'Topic', actor: 'Actor' } as const;

/**
 * What gives the drawing its lanes, as links. A function and no component: what the browser draws of another view then is the
 * same elements as the server's, and the link in focus stays in focus.
 */
export function laneControls(open: OpenStory, { view }: Pick<OpenView, 'view'>) {
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
