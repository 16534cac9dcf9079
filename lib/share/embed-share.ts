import { embedCode } from '../embed/embed-code';
import { embedHref, eventFileHref, fileHref } from '../output/address';
import type { Output } from '../output/output';
import { type OwnParameter, readOwn } from '../output/own-parameters';
import { pictureAlt } from '../picture/picture-meta';
import { PICTURE_LAYOUTS, USUAL_SIZE } from '../picture/picture-size';
import { cleanText } from '../view/clean-text';
import type { EventId } from '../story/story';
import { withEvent } from '../view/edit-view';
import { DEFAULT_VIEW, type View } from '../view/view';
import { clampHeight, type EmbedChoice } from './embed-choice';

/** What embedding needs to know of a view or an event. Plain data, so that it can be sent. */
export interface EmbedShare {
  readonly kind: Output['kind'];
  readonly site: string;
  readonly slug: string;
  readonly view: View;
  readonly title: string;
  /** What it shows, in our own words. */
  readonly alt: string;
  /** The events that it may open on, in order of time; none where it is one event. */
  readonly events: readonly { readonly id: EventId; readonly title: string }[];
  /** The event that it opens on if nothing else is said. */
  readonly event: EventId | null;
}

export function embedShare(output: Output): EmbedShare {
  const { kind, open, shown, site, title, records } = output;
  const one = kind === 'event' ? records[0] : undefined;
  return {
    kind, site, title,
    slug: open.story.slug,
    view: one ? withEvent(DEFAULT_VIEW, one.id) : shown.view,
    alt: one ? `Timeline with one event marked: ${one.known.event.title}, ${one.dateWords}.` : pictureAlt(output),
    events: one ? [] : records.map(({ id, known }) => ({ id, title: known.event.title })),
    event: one?.id ?? shown.event?.id ?? null,
  };
}

/** A chosen embedding: the frame's address from its first `/` on, its name, and the code to paste. */
export interface Embedding {
  readonly frame: string;
  readonly name: string;
  /** The still picture of it; `src` from its first `/` on. */
  readonly picture: { readonly src: string; readonly width: number; readonly height: number };
  readonly code: string;
}

export function embedding(share: EmbedShare, choice: EmbedChoice): Embedding {
  const { site, slug } = share;
  const view = withEvent(share.view, share.kind === 'event' ? share.event : choice.event);
  const frame = embedHref(slug, view, ownOf(choice));
  const name = cleanText(choice.alt, 300) || share.alt;
  const { width, height } = PICTURE_LAYOUTS[USUAL_SIZE];
  const src = share.kind === 'event' && share.event !== null ? eventFileHref(share.event, 'png') : fileHref(slug, view, 'png');
  const picture = { src, width, height };
  const code = embedCode({
    site, href: frame, title: name, alt: name, height: clampHeight(choice.height),
    script: choice.code === 'script', picture, style: choice.code === 'picture' ? 'picture' : 'frame',
  });
  return { frame, name, picture, code };
}

/** The settings that a frame's own address carries, read like those of any link. */
function ownOf({ title, controls }: EmbedChoice): ReadonlyMap<OwnParameter, string> {
  return readOwn(`?${new URLSearchParams({ title, controls })}`, ['title', 'controls']);
}
