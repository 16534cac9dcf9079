import { eventFileHref, fileHref } from '../output/address';
import type { Output } from '../output/output';
import { NO_OWN, type OwnValues } from '../output/own-parameters';

/** A view's or an event's file, from its first `/` on. */
export function outputFileHref({ kind, open, shown, records }: Output, extension: string, own: OwnValues = NO_OWN): string {
  const one = kind === 'event' ? records[0] : undefined;
  return one ? eventFileHref(one.id, extension, own) : fileHref(open.story.slug, shown.view, extension, own);
}
