'use client';

import { type MouseEvent, useRef } from 'react';
import { Refine } from '@/components/filters/refine';
import { MatchSwitch, TopicChips } from '@/components/filters/topic-chips';
import { Notices } from '@/components/result/notices';
import { Icon } from '@/components/ui/icon';
import { serializeView } from '@/lib/view/serialize-view';
import { openedIn } from '@/lib/view/opened';
import { viewTitle } from '@/lib/view/view-title';
import { storySections } from '../../../story-sections';
import { linkOf } from '../link-of';
import type { StoryFrameProps } from '../story-frame';
import { useOpenedFocus } from '../use-opened-focus';
import { EmbedFoot } from './embed-foot';
import { useFrameReport } from './use-frame-report';

/** The details may stand anywhere on the host's page: the browser brings them into view. */
const IN_VIEW: FocusOptions = {};

/** What stands round a view in a frame on another site: a heading, the other views, as many filters as asked for, and whence it comes. */
export function EmbedFrame({ open, shown, address, tools, children }: StoryFrameProps) {
  const { view } = shown;
  const { story, names, leadDate, embed } = open;
  const controls = embed?.controls ?? 'topics';
  const { inPlace } = address;
  const root = useRef<HTMLDivElement>(null);
  const event = shown.event?.id ?? null;
  useOpenedFocus(root, openedIn({ ...view, event }), IN_VIEW);
  useFrameReport(root, story.slug, serializeView(view));

  const follow = (href: string) => {
    if (!inPlace?.follow(href)) window.location.replace(href);
  };
  // Another view of the story is another document: it takes this one's place, so that the host's Back stays the host's.
  const onClick = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    follow(link.getAttribute('href')!);
  };
  return (
    // The listeners add speed to links and forms that work without them; nothing here is a control of its own.
    <div
      className={`page embed embed-${controls} page-${view.view}`} ref={root} data-later={inPlace ? undefined : ''}
      onClick={onClick} onSubmit={inPlace?.onSubmit} onInput={inPlace?.onInput} onBlur={inPlace?.onBlur}
    >
      <a className="skip" href="#events">
        Skip to the events
      </a>
      <header className="embed-head">
        <h1>{embed?.title ?? viewTitle({ view: { ...view, view: 'timeline' }, names, storyTitle: story.title, leadDate })}</h1>
        <nav className="embed-views" aria-label="Views">
          {storySections(open, view).map(({ name, href, current }) => (
            <a key={name} href={href} aria-current={current ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {controls !== 'none' && (
          <section className="filters" aria-label="Filters">
            <div className="filter-row topic-row">
              {controls === 'all' && (
                <button className="btn filters-button" type="button" popoverTarget="refine">
                  <Icon name="filter" />
                  Filters
                </button>
              )}
              <TopicChips open={open} shown={shown} />
              <MatchSwitch open={open} shown={shown} />
            </div>
            {(controls === 'all' || tools) && (
              <div className="filter-row refine-row">
                {controls === 'all' && (
                  <div className="refine" id="refine" popover="auto">
                    <Refine open={open} shown={shown} />
                  </div>
                )}
                {tools}
              </div>
            )}
          </section>
        )}
        <Notices open={open} shown={shown} />
        {children(follow)}
      </main>
      <EmbedFoot open={open} view={view} />
    </div>
  );
}
