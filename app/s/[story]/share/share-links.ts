import type { OpenStory, ReadLink } from '@/lib/scene/open-story';
import { linkOf } from '../link-of';

/**
 * Opens what share links lead to over the view, from code that comes only then; where it does not come, the link is the
 * browser's. `current` is the link that the screen shows. The function that comes back ends it.
 */
export function shareLinks(open: OpenStory, current: () => ReadLink): () => void {
  const onClick = (event: MouseEvent) => {
    const link = linkOf(event)?.closest<HTMLAnchorElement>('a[data-share]');
    if (!link) return;
    event.preventDefault();
    import('./open-share').then(({ openShare }) => openShare(open, current(), link)).catch(() => window.location.assign(link.href));
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
