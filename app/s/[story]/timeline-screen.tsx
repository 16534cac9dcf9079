'use client';

import { type ReactNode, useDeferredValue, useState } from 'react';
import type { legendEntries } from '@/components/timeline/legend-entries';
import { Timeline } from '@/components/timeline/timeline';
import { OpenDetails } from './open-details';
import { OpenEmpty } from './open-empty';
import { type ScreenProps, useScreen } from './use-screen';

interface TimelineScreenProps extends ScreenProps {
  headline: ReactNode;
  /** How to read the drawing; null where there is no room for it. */
  introduction: ReactNode;
  /** The legend's worked example, its entries, and the legend in full. */
  example: ReactNode;
  entries: ReturnType<typeof legendEntries>;
  allMarks: ReactNode;
  /** The list of the link that was opened, as the server drew it. */
  rails: ReactNode;
  /** The overview, likewise. */
  overview: ReactNode;
  /** The result sentence over it, likewise. */
  head: ReactNode;
  /** What changes the drawing and not what it shows (`drawingTools`), likewise. */
  tools: ReactNode;
  /** The open event or column as the server drew it. */
  details: ReactNode;
  /** What is said where nothing is shown, likewise. */
  empty: ReactNode;
}

/** The drawn timeline with its panel: the open event or column; while none is, how to read the drawing. */
export function TimelineScreen({ headline, introduction, example, entries, allMarks, rails, overview, head, tools, details, empty, Frame, ...screen }: TimelineScreenProps) {
  const { open, address, shown } = useScreen(screen);
  const opened = shown.event !== null || shown.view.column !== null;
  const fresh = address.link.search === screen.link.search;
  const { RailList: Rails, ResultRow, drawingTools } = address.inPlace ?? {};
  // From the first other link on the list is the browser's own, even back at the first: one that is changed for another loses the focus.
  const [own, setOwn] = useState(false);
  if (!fresh && Rails && !own) setOwn(true);
  // On wide screens nobody sees the list beside the drawing: the drawing comes first, and the list a moment later.
  const listed = useDeferredValue(shown);
  return (
    <Frame open={open} shown={shown} address={address} headline={headline} tools={own && drawingTools ? drawingTools(open, shown) : tools}>
      {(follow) => (
        <div className={opened ? 'main has-event' : 'main'} id="events" tabIndex={-1} data-lanes={shown.view.lanes}>
          <Timeline
            open={open} shown={shown} onMove={address.inPlace?.moveTo ?? null} goTo={follow} example={example} entries={entries} allMarks={allMarks}
            overview={overview} parts={address.inPlace?.overview ?? null}
            rails={own && Rails ? <Rails open={open} shown={listed} /> : rails}
            // Called, and no component: what it draws is the server's own elements changed, so that a sentence is heard and a link keeps the focus.
            head={own && ResultRow ? ResultRow({ open, shown }) : head}
            empty={<OpenEmpty open={open} shown={shown} drawn={empty} fresh={fresh} />}
            panel={
              opened ? (
                <OpenDetails open={open} shown={shown} drawn={details} fresh={fresh} />
              ) : (
                introduction && (
                  <aside className="panel panel-intro" aria-label="How to read this">
                    {introduction}
                  </aside>
                )
              )
            }
          />
        </div>
      )}
    </Frame>
  );
}
