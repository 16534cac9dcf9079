import { type OpenStory, type ReadLink, viewHref, windowParameter } from '@/lib/scene/open-story';
import { readLink } from '@/lib/scene/open-view';
import type { Frame } from '@/lib/scene/opening-window';
import { withWindow } from '@/lib/view/edit-view';
import { openedIn } from '@/lib/view/opened';
import { historyOf } from '@/lib/view/history';

/** A gesture's address settles this long after the last step; browsers refuse many writes in a row. */
const SETTLE = 150;

export interface AddressInPlace {
  /** The link that the screen shows. */
  readonly current: () => ReadLink;
  /** Goes to another query of the same page: a new entry of history where Back should undo it. */
  readonly go: (search: string, how?: 'push' | 'replace') => void;
  /** A step of a gesture: one new entry when it begins, replaced while it goes on. */
  readonly moveTo: (window: Frame, phase: 'step' | 'end' | 'jump') => void;
  /** Leaves the open event or column: by Back where this page opened it, so that history does not grow by looking. */
  readonly close: (search: string) => void;
  /** Follows Back and Forward; the function that comes back ends it. */
  readonly follow: () => () => void;
}

/**
 * The view lives in the address. This is the one place that reads and writes it: every control is a link or a form, and
 * its query comes through here. `first` is the link that was opened; `show` draws another.
 */
export function viewAddress(open: OpenStory, first: ReadLink, show: (link: ReadLink) => void): AddressInPlace {
  let current = first;
  let opened: string | null = null;
  let pushed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (search: string) => readLink(open, search);
  const set = (next: ReadLink) => show((current = next));
  // What is in a frame of another page adds nothing to that page's history: Back is its own.
  const pushes = !open.embed;
  const write = (next: string, how: 'push' | 'replace') => {
    const href = window.location.pathname + next + window.location.hash;
    // Browsers limit how often history may be written; the screen does not depend on the write.
    try {
      if (pushes && how === 'push') window.history.pushState(null, '', href);
      else window.history.replaceState(null, '', href);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  };

  const go: AddressInPlace['go'] = (search, how) => {
    const [before, next] = [current, read(search)];
    const kind = how ?? historyOf(before.view, next.view);
    if (kind !== 'none' || search !== before.search) write(search, kind === 'push' ? 'push' : 'replace');
    opened = pushes && kind === 'push' && openedIn(next.view) !== null && openedIn(before.view) === null ? search : null;
    set(next);
  };
  const close: AddressInPlace['close'] = (search) => {
    if (opened !== null && opened === current.search) window.history.back();
    else go(search, 'replace');
    opened = null;
  };
  const moveTo: AddressInPlace['moveTo'] = (frame, phase) => {
    const href = viewHref(open, withWindow(current.view, windowParameter(open, frame)));
    const next = href.slice(href.indexOf('?') < 0 ? href.length : href.indexOf('?'));
    clearTimeout(timer);
    const settle = (how: 'push' | 'replace') => {
      // A step may have written an address since, even if the hand ends where it began.
      if (next !== window.location.search) write(next, how);
      set(read(next));
    };
    if (phase === 'jump') return settle('push');
    if (!pushed) {
      pushed = true;
      write(current.search, 'push');
    }
    if (phase === 'end') {
      pushed = false;
      return settle('replace');
    }
    timer = setTimeout(() => write(next, 'replace'), SETTLE);
  };
  const follow = () => {
    const onPop = () => {
      opened = null;
      set(read(window.location.search));
    };
    // The reader may have gone back before anyone listened; and a saved page stands at every address of its story.
    if (meaning(read(window.location.search)) !== meaning(current)) onPop();
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  };
  return { current: () => current, go, close, moveTo, follow };
}

/** All that a link says, whatever its spelling. */
function meaning({ view, notices }: ReadLink): string {
  return JSON.stringify([view, notices]);
}
