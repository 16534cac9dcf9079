'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { MatchSwitch, TopicChips } from '@/components/filters/topic-chips';
import { Refine } from '@/components/filters/refine';
import { Masthead } from '@/components/masthead/masthead';
import { Notices } from '@/components/result/notices';
import { Icon } from '@/components/ui/icon';
import { shareHref } from '@/lib/output/share-address';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { openedIn } from '@/lib/view/opened';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { storySections } from '../../story-sections';
import { useOpenedFocus } from './use-opened-focus';
import type { ViewAddress } from './use-view-address';

export interface StoryFrameProps {
  open: OpenStory;
  shown: OpenView;
  address: ViewAddress;
  /** At the end of the row of filters: the scale, on the timeline. */
  tools?: ReactNode;
  /** Shows another page of what is seen here; where it cannot, the browser goes there. */
  turnTo?: (href: string) => boolean;
  /** Timeline and list open with the story's headline; null where the page has a heading of its own. */
  headline: ReactNode;
  /** `follow` goes to a link as if it were clicked. */
  children: (follow: (href: string) => void) => ReactNode;
}

/** The details lie beside the drawing or over it: nothing needs to scroll. */
const IN_PLACE: FocusOptions = { preventScroll: true };

/** What every page of a story shares: masthead, filters, notices, and one listener for all links and forms. */
export function StoryFrame({ open, shown, address, tools, turnTo, headline, children }: StoryFrameProps) {
  const { inPlace } = address;
  const root = useRef<HTMLDivElement>(null);
  const event = shown.event?.id ?? null;
  useOpenedFocus(root, openedIn({ ...shown.view, event }), IN_PLACE);
  useEffect(() => {
    if (event !== null) showInList(root.current, event);
  }, [event]);
  const follow = (href: string) => {
    if (!inPlace?.follow(href) && !turnTo?.(href)) window.location.assign(href);
  };
  return (
    // The listeners add speed to links and forms that work without them; nothing here is a control of its own.
    <div
      className={`page page-${shown.view.view}`} ref={root} data-later={inPlace ? undefined : ''}
      onClick={inPlace?.onClick} onSubmit={inPlace?.onSubmit} onInput={inPlace?.onInput} onBlur={inPlace?.onBlur}
    >
      <a className="skip" href="#events">
        Skip to the events
      </a>
      <Masthead sections={storySections(open, shown.view)} home={viewHref(open, DEFAULT_VIEW)} share={open.collection || open.base ? undefined : shareHref(open.story.slug, shown.view)} tools={<SearchButton />} />
      <main>
        {headline ?? <h1 className="vh">{open.story.title}</h1>}
        <section className="filters" aria-label="Filters">
          <div className="filter-row topic-row">
            <span className="filter-label" aria-hidden="true">
              Topics
            </span>
            <button className="btn filters-button" type="button" popoverTarget="refine">
              <Icon name="filter" />
              Filters
            </button>
            <TopicChips open={open} shown={shown} />
            <MatchSwitch open={open} shown={shown} />
          </div>
          <div className="filter-row refine-row">
            <span className="filter-label" aria-hidden="true">
              Refine
            </span>
            <div className="refine" id="refine" popover="auto">
              <Refine open={open} shown={shown} />
            </div>
            {tools}
          </div>
        </section>
        <Notices open={open} shown={shown} />
        {children(follow)}
      </main>
      <footer className="page-foot">
        <p>Every event links to the words it rests on. Times are placed no more closely than the reports allow.</p>
      </footer>
    </div>
  );
}

/** On phones the search is among the filters; this leads there. */
function SearchButton() {
  return (
    <button className="sq mast-search" type="button" popoverTarget="refine" aria-label="Search and filters">
      <Icon name="search" size={20} />
    </button>
  );
}

/** On a phone the sheet covers half of the list: the open event is brought above it. */
function showInList(root: HTMLElement | null, event: string): void {
  if (!matchMedia('(max-width: 599px)').matches) return;
  const item = root?.querySelector(`[data-list-item="${event}"]`);
  // Not by `scrollIntoView`: from there the Tab key would go on, past the top of the page.
  if (item) window.scrollBy(0, item.getBoundingClientRect().top - parseFloat(getComputedStyle(item).scrollMarginTop));
}
