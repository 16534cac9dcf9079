import { type OpenStory, type OpenView, viewHref, windowParameter } from '@/lib/scene/open-story';
import type { Frame } from '@/lib/scene/opening-window';
import { clampWindow, CLOSEST, FARTHEST, SCALES, scaleOf, zoomWindow } from '@/lib/scene/zoom-window';
import type { Minute } from '@/lib/time/clock';
import { withWindow } from '@/lib/view/edit-view';
import { Icon } from '../ui/icon';

const ZOOM_STEP = 2;
const NAMES = { years: 'Years', months: 'Months', days: 'Days', hours: 'Hours' } as const;

/** The scale as links: four stops, closer, farther, all of it. */
export function ScaleControls({ open, shown }: { open: OpenStory; shown: OpenView }) {
  const { view, window, event } = shown;
  const { extent } = open.frames;
  // The open event stays in sight; without one the middle does.
  const at = event?.extent.from ?? null;
  const inSight = at !== null && at >= window.from && at < window.to;
  const anchor = inSight ? at : (window.from + window.to) / 2;
  const href = (frame: Frame) => viewHref(open, withWindow(view, windowParameter(open, frame)));
  const stop = (span: number) => clampWindow({ from: (anchor - span / 2) as Minute, to: (anchor + span / 2) as Minute }, extent);
  const current = scaleOf(window);
  const span = window.to - window.from;
  return (
    <div className="scale" role="group" aria-label="Scale">
      <span className="filter-label" aria-hidden="true">
        Scale
      </span>
      <a className="sq" href={href(zoomWindow(window, 1 / ZOOM_STEP, anchor, extent))} aria-label="Zoom out" aria-disabled={span >= FARTHEST ? 'true' : undefined}>
        <Icon name="minus" />
      </a>
      <div className="seg">
        {SCALES.map(({ scale, span: target }) => (
          <a key={scale} href={scale === 'days' ? href(openingOr(open, anchor, stop(target))) : href(stop(target))} aria-current={scale === current ? 'true' : undefined}>
            {NAMES[scale]}
          </a>
        ))}
      </div>
      <a className="sq" href={href(zoomWindow(window, ZOOM_STEP, anchor, extent))} aria-label="Zoom in" aria-disabled={span <= CLOSEST ? 'true' : undefined}>
        <Icon name="plus" />
      </a>
      <a className="sq" href={href(extent)} aria-label="Fit everything">
        <Icon name="fit" />
      </a>
    </div>
  );
}

/** Days, where the opening is a matter of days and holds the anchor, means the opening. */
function openingOr(open: OpenStory, anchor: number, frame: Frame): Frame {
  const { opening } = open.frames;
  return scaleOf(opening) === 'days' && anchor >= opening.from && anchor < opening.to ? opening : frame;
}
