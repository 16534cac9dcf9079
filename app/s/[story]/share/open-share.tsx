import { createRoot } from 'react-dom/client';
import { partIdOf } from '@/components/share/share-parts';
import { ShareDialog } from '@/components/share/share-dialog';
import { eventOutput, type Output, viewOutput } from '@/lib/output/output';
import { type OpenStory, type ReadLink, showLink } from '@/lib/scene/open-story';
import { readEmbedChoice } from '@/lib/share/embed-choice';
import { shareModel } from '@/lib/share/share-model';
import { eventIdOf } from '@/lib/story/event-path';

/**
 * Shows the dialog of the view that the screen shows, or of the event whose share page `opener` leads to; its hash is the
 * part that stands open. Closed, it leaves nothing behind.
 */
export function openShare(open: OpenStory, link: ReadLink, opener: HTMLAnchorElement): void {
  const { pathname, hash } = new URL(opener.href);
  const output = outputOf(open, link, pathname);
  // What is copied is what the reader sees in the address bar, however it is spelt.
  const model = shareModel(output, { href: output.kind === 'view' ? window.location.href : null });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = () => {
    window.removeEventListener('popstate', close);
    root.unmount();
    place.remove();
    opener.focus();
  };
  // Back shows another view than the one that is being shared.
  window.addEventListener('popstate', close);
  root.render(<ShareDialog model={model} choice={readEmbedChoice('', model.embed)} first={partIdOf(hash.slice(1)) ?? 'embed'} onClosed={close} />);
}

function outputOf(open: OpenStory, link: ReadLink, path: string): Output {
  const site = window.location.origin;
  const id = eventIdOf(/^\/event\/([^/]+)\/share$/.exec(path)?.[1] ?? '');
  const known = id === null ? undefined : open.known.all.byId.get(id);
  return known ? eventOutput(open, known, site) : viewOutput(open, showLink(open, link), site);
}
