import { OFFLINE_MARK } from '@/lib/offline/mark-offline';
import { REACH } from '@/lib/offline/reach';

const ASK_AGAIN = 4000;

let following = false;
let asking: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows the note while the connection is gone, and registers the worker that keeps the site readable then. Not in a
 * frame on another site: that is the other site's page, and may have no storage.
 */
export function followConnection(): void {
  if (following || /\/embed\/?$/.test(window.location.pathname)) return;
  following = true;
  window.addEventListener('offline', () => show(true));
  window.addEventListener('online', () => show(false));
  // A page that came from the network may have lost it since; one that is a copy says so already, but not yet aloud.
  if (!navigator.onLine || document.documentElement.hasAttribute(OFFLINE_MARK)) show(true);
  if (process.env.NODE_ENV === 'production') whenIdle(() => void register());
}

function show(offline: boolean): void {
  document.documentElement.toggleAttribute(OFFLINE_MARK, offline);
  const words = document.querySelector('.offline-note p');
  // Screen readers tell what changes in a status, not what stood there from the beginning.
  if (offline && words) words.replaceChildren(words.textContent ?? '');
  clearTimeout(asking);
  if (offline) asking = setTimeout(() => void askAgain(), ASK_AGAIN);
}

/** A site that is back tells no browser so, and a browser that is sure of its network waits for no event: the site is asked. */
async function askAgain(): Promise<void> {
  asking = setTimeout(() => void askAgain(), ASK_AGAIN);
  // Only the worker asks without a fault in the browser's own record; and without a network the browser itself will tell.
  if (!navigator.onLine || document.hidden || !navigator.serviceWorker?.controller) return;
  const answer = await fetch(REACH, { cache: 'no-store' }).catch(() => null);
  if (answer?.status === 200) show(false);
}

/** Saving the site must not compete with showing the page. */
function whenIdle(work: () => void): void {
  const soon = () => ('requestIdleCallback' in window ? window.requestIdleCallback(work, { timeout: 5000 }) : setTimeout(work, 1000));
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker?.register('/sw.js', { scope: '/', updateViaCache: 'none' });
  } catch {
    // Without storage, or where the browser is told to keep nothing, the site works as it does online.
  }
}
