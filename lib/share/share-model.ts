import { eventShareHref, shareHref } from '../output/address';
import type { Output } from '../output/output';
import { eventPath } from '../story/event-path';
import { hrefOf } from '../view/serialize-view';
import { calendarShare, type CalendarShare, type FeedAddress, feedAddresses } from './calendar-share';
import { citeShare, type CiteShare } from './cite-share';
import { type DataFile, dataShare } from './data-share';
import { type EmbedShare, embedShare } from './embed-share';
import { type ImageShare, imageShare } from './image-share';

/** Every way to hand a view or an event on: all addresses, codes and words of it. Plain data, so that it can be sent. */
export interface ShareModel {
  readonly kind: Output['kind'];
  readonly title: string;
  /** Whole sentences: "Showing 4 of 12 events about Taiwan or TikTok.", and which event it opens on; an event's date in words. */
  readonly says: string;
  /** The whole address that "Copy link" copies. */
  readonly address: string;
  /** The page of what is shared and of the ways to share it, from their first `/` on. */
  readonly page: string;
  readonly sharePage: string;
  readonly embed: EmbedShare;
  readonly image: ImageShare;
  readonly data: readonly DataFile[];
  readonly calendar: CalendarShare;
  readonly feeds: readonly FeedAddress[];
  readonly cite: CiteShare;
}

/** `href` is what the reader's address bar shows of the view, to be copied byte for byte; null where nobody shows it yet: then its canonical address. */
export function shareModel(output: Output, { href }: { readonly href: string | null }): ShareModel {
  const { kind, title, filter, records, open: { story }, shown } = output;
  const one = kind === 'event' ? records[0] : undefined;
  return {
    kind, title,
    says: one ? `${one.dateWords}.` : [`${filter}.`, ...(shown.event ? [`Opens on ‘${shown.event.event.title}’.`] : [])].join(' '),
    address: href ?? output.address,
    page: one ? eventPath(one.known.event) : hrefOf(story.slug, shown.view),
    sharePage: one ? eventShareHref(one.id) : shareHref(story.slug, shown.view),
    embed: embedShare(output),
    image: imageShare(output),
    data: dataShare(output),
    calendar: calendarShare(output),
    feeds: feedAddresses(output),
    cite: citeShare(output),
  };
}
