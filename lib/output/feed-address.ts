import { serializeView } from '../view/serialize-view';
import { DEFAULT_VIEW, type View } from '../view/view';
import { eventFileHref, fileHref } from './address';
import { AUTHORITY, eventTag } from './authority';
import type { Output } from './output';

/** Where a file of this output is had from, absolute and canonical. `extension` is without its dot. */
export function ownAddress({ kind, site, open, shown, records: [first] }: Output, extension: string): string {
  return site + (kind === 'event' && first !== undefined ? eventFileHref(first.id, extension) : fileHref(open.story.slug, shown.view, extension));
}

/**
 * A feed's id, for ever (RFC 4151): one for each filter of a story. How the view is laid out changes none of its entries, so
 * that it is no part of it: `tag:demarche.news,2026:story/blinken-in-china?topic=taiwan.tiktok`.
 */
export function feedTag({ kind, open, shown, records: [first] }: Output): string {
  if (kind === 'event' && first !== undefined) return `${eventTag(first.id)}/feed`;
  return `tag:${AUTHORITY},2026:story/${open.story.slug}${serializeView(filterOf(shown.view))}`;
}

function filterOf({ reports, topic, match, actor, type, status, q, time, certain }: View): View {
  return { ...DEFAULT_VIEW, reports, topic, match, actor, type, status, q, time, certain };
}
