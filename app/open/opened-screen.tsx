'use client';

import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import { drawingTools } from '@/components/filters/drawing-tools';
import { Headline } from '@/components/headline/headline';
import { Introduction } from '@/components/introduction/introduction';
import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import { AllMarks } from '@/components/timeline/all-marks';
import { legendEntries } from '@/components/timeline/legend-entries';
import { openingOverview } from '@/components/timeline/overview-drawing';
import { RailList } from '@/components/timeline/rail-list';
import { WorkedExample } from '@/components/timeline/worked-example';
import { TopicSprite } from '@/components/ui/sprite';
import type { OwnNames } from '@/lib/import/own-names';
import { type OpenStory, showLink } from '@/lib/scene/open-story';
import { AnalysisScreen } from '../s/[story]/analysis/analysis-screen';
import { ListScreen } from '../s/[story]/list/list-screen';
import { OpenedDetails } from '../s/[story]/opened-details';
import { SourcesScreen } from '../s/[story]/sources/sources-screen';
import { StoryFrame, type StoryFrameProps } from '../s/[story]/story-frame';
import { TimelineScreen } from '../s/[story]/timeline-screen';
import { usePageTurns } from './use-page-turns';

const MOST_GLYPHS = 100;

interface OpenedScreenProps {
  /** Its views are at its `base`. */
  open: OpenStory;
  /** Topics whose glyphs the page has already: the site's own. */
  drawn: OwnNames['topics'];
  /** What it is, and what can be done with it; under the headline. */
  about: ReactNode;
}

/** Goes to another page of what is open; elsewhere nothing does. */
const Turns = createContext<(href: string) => boolean>(() => false);

/** What a reader opened, on the screens of a story; drawn in the browser alone, for no server has it. */
export function OpenedScreen({ open, drawn, about }: OpenedScreenProps) {
  const { page: { link, turn }, follow, onClick } = usePageTurns(open);
  const root = useRef<HTMLDivElement>(null);
  const event = link.view.event;
  const before = useRef({ turn, event });
  useEffect(() => {
    const last = before.current;
    before.current = { turn, event };
    if (last.turn === turn) return;
    // A link took the reader here and is gone: what it led to has the focus.
    const opened = event !== null && event !== last.event;
    const goal = (opened && root.current?.querySelector<HTMLElement>('#event-heading')) || root.current?.querySelector<HTMLElement>('#events');
    goal?.focus({ preventScroll: true });
  }, [turn, event]);
  const fresh = useMemo(() => {
    const known = new Set(drawn.map(([slug]) => slug));
    // Of very many topics those used least go without a glyph: each would be a drawing of its own.
    return open.registry.topics.map(({ slug }) => slug).filter((slug) => !known.has(slug)).slice(0, MOST_GLYPHS);
  }, [open, drawn]);
  const shown = useMemo(() => showLink(open, link), [open, link]);
  const screen = {
    source: { open }, link, Frame: OpenedFrame,
    headline: (
      <>
        <Headline open={open} />
        {about}
      </>
    ),
    details: <OpenedDetails open={open} shown={shown} />,
  };
  return (
    <Turns value={follow}>
      <TopicSprite topics={fresh} />
      {/* It hears links that work without it; nothing here is a control of its own. */}
      <div className="file-screen" onClick={onClick} ref={root}>
        {link.view.view === 'list' || link.view.view === 'table' ? (
          <ListScreen key={turn} {...screen} />
        ) : link.view.view === 'analysis' ? (
          <AnalysisScreen key={turn} {...screen} />
        ) : link.view.view === 'sources' ? (
          <SourcesScreen key={turn} {...screen} />
        ) : (
          <TimelineScreen
            key={turn}
            {...screen}
            rails={<RailList open={open} shown={shown} />}
            overview={openingOverview(open, shown)}
            head={ResultRow({ open, shown })}
            tools={drawingTools(open, shown)}
            introduction={<Introduction open={open} />}
            empty={<EmptyState open={open} shown={shown} />}
            example={<WorkedExample open={open} />}
            entries={legendEntries()}
            allMarks={<AllMarks />}
          />
        )}
      </div>
    </Turns>
  );
}

/** A story's frame, whose keys and columns lead to other pages of what is open as its links do. */
function OpenedFrame(props: StoryFrameProps) {
  return <StoryFrame {...props} turnTo={use(Turns)} />;
}
