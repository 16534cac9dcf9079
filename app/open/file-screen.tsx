'use client';

import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import { drawingTools } from '@/components/filters/drawing-tools';
import { Headline } from '@/components/headline/headline';
import { Introduction } from '@/components/introduction/introduction';
import { EmptyState } from '@/components/result/empty-state';
import { AllMarks } from '@/components/timeline/all-marks';
import { legendEntries } from '@/components/timeline/legend-entries';
import { RailList } from '@/components/timeline/rail-list';
import { WorkedExample } from '@/components/timeline/worked-example';
import { TopicSprite } from '@/components/ui/sprite';
import { openCollected } from '@/lib/collection/open-collected';
import type { OwnNames } from '@/lib/import/own-names';
import { showLink } from '@/lib/scene/open-story';
import { ListScreen } from '../s/[story]/list/list-screen';
import { OpenedDetails } from '../s/[story]/opened-details';
import { StoryFrame, type StoryFrameProps } from '../s/[story]/story-frame';
import { TimelineScreen } from '../s/[story]/timeline-screen';
import { OPEN_PATH } from '@/lib/collection/file-link';
import type { ReadFile } from './read-message';
import { usePageTurns } from './use-page-turns';

const MOST_GLYPHS = 100;

interface FileScreenProps {
  read: ReadFile;
  /** Topics whose glyphs the page has already: the site's own. */
  drawn: OwnNames['topics'];
  /** What became of the file, and what can be done with it; under the headline. */
  about: ReactNode;
}

/** Goes to another page of the file; outside of one nothing does. */
const Turns = createContext<(href: string) => boolean>(() => false);

/** An opened file on the screens of a story, drawn here alone. */
export function FileScreen({ read, drawn, about }: FileScreenProps) {
  const open = useMemo(() => openCollected(read, OPEN_PATH), [read]);
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
    source: { open }, link, Frame: FileFrame,
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
        ) : (
          <TimelineScreen
            key={turn}
            {...screen}
            rails={<RailList open={open} shown={shown} />}
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

/** A story's frame, whose keys and columns lead to other pages of the file as its links do. */
function FileFrame(props: StoryFrameProps) {
  return <StoryFrame {...props} turnTo={use(Turns)} />;
}
