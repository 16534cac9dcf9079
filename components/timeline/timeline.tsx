'use client';

import { type ReactNode, useMemo, useRef } from 'react';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import type { frameOverview } from '@/lib/scene/overview';
import { DESIGN_WIDTH, OVERVIEW_HEIGHT } from '@/lib/scene/plot-size';
import { viewScene } from '@/lib/scene/view-scene';
import { withOutlines } from '@/lib/view/edit-view';
import { Legend } from './legend';
import type { LegendKey } from './marks-in-view';
import type { MoveWindow } from './move-window';
import type { overviewDrawing, overviewGround } from './overview-drawing';
import { Plot } from './plot';
import { useGlide } from './use-glide';
import { useHand } from './use-hand';
import { useMotion } from './use-motion';
import { useLater } from '../ui/use-later';
import { useWidth } from './use-width';

const loadHands = () => import('./hands');
/** What draws the overview anew; it comes with what shows another view. */
export interface OverviewParts {
  readonly overviewGround: typeof overviewGround;
  readonly frameOverview: typeof frameOverview;
  readonly overviewDrawing: typeof overviewDrawing;
}

interface TimelineProps {
  open: OpenStory;
  shown: OpenView;
  /** Tells the page where the plot has moved, for its address; null until the page can hear it. */
  onMove: MoveWindow | null;
  goTo: (href: string) => void;
  /** Over the axis: the result sentence. */
  head: ReactNode;
  /** Stands over the lanes. */
  empty: ReactNode;
  /** The same as a list (`RailList`): what a phone shows. */
  rails: ReactNode;
  /** The overview of the view that the page opened with, and what draws it from then on. */
  overview: ReactNode;
  parts: OverviewParts | null;
  /** Beside the drawing: the open event, or how to read it. */
  panel: ReactNode;
  /** The legend's worked example, its entries, and the legend in full. */
  example: ReactNode;
  entries: Readonly<Record<LegendKey, ReactNode>>;
  allMarks: ReactNode;
}

/** The timeline of a view: the list with its rails, the drawing, the overview and the legend, all from one scene. */
export function Timeline({ open, shown, onMove, goTo, head, empty, rails, overview: drawn, parts, panel, example, entries, allMarks }: TimelineProps) {
  const ref = useRef<HTMLDivElement>(null);
  const strip = useRef<SVGSVGElement>(null);
  const width = useWidth(ref, DESIGN_WIDTH);
  const loaded = useLater(loadHands);
  const hands = onMove && loaded;
  const [window, place] = useGlide(shown.window);
  const { view, selection } = shown;
  const asked = useMemo(() => (view.topic === 'none' ? [] : view.topic), [view.topic]);
  const scene = useMemo(() => viewScene(open, shown, window, width), [open, shown, window, width]);
  const { extent } = open.frames;
  const ground = useMemo(() => parts && parts.overviewGround(open, { view, selection }, width), [parts, open, view, selection, width]);
  const overview = useMemo(() => ground && parts!.frameOverview(ground, { selection, extent }, window), [parts, ground, selection, extent, window]);
  const follow = useMotion(ref, hands?.drawingMotion, { scene, overview, asked, place });
  const move: MoveWindow = (frame, phase) => {
    if (phase === 'step') follow(frame);
    if (phase === 'end') follow(null, frame);
    onMove?.(frame, phase);
  };
  useHand(strip, overview ? hands?.overviewBrush : undefined, { overview: overview!, window, extent, move });
  const filteredOut = selection.total - selection.count;
  const hidden = view.outlines === 'hide';

  return (
    <>
      <div className="timeline" ref={ref} data-later={hands ? undefined : ''}>
        {head}
        {rails}
        <Plot open={open} shown={shown} scene={scene} asked={asked} moveWindow={move} hands={hands} goTo={goTo}>
          {empty}
        </Plot>
        <div className="overview">
          <svg
            className="overview-svg" ref={strip} width="100%" height={OVERVIEW_HEIGHT} viewBox={`0 0 ${overview?.width ?? DESIGN_WIDTH} ${OVERVIEW_HEIGHT}`} preserveAspectRatio="xMinYMin meet"
            role="group" aria-label="Whole story, with the framed time"
          >
            {overview ? parts!.overviewDrawing({ open, overview, window }) : drawn}
          </svg>
        </div>
      </div>
      {panel}
      <Legend
        scene={scene} example={example} entries={entries} allMarks={allMarks}
        outlines={filteredOut > 0 ? { count: filteredOut, hidden, href: viewHref(open, withOutlines(view, hidden ? 'show' : 'hide')) } : null}
      />
    </>
  );
}
