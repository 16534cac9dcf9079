import type { LoadState } from './collection-load';

/**
 * Says how far the events have come, and what to do where some do not. It stands on a page that has not come to life yet,
 * so no component draws it; once the events are here it is gone, and the page is as the server drew it.
 */
export function arrivingNote(): (state: LoadState) => void {
  const box = document.createElement('div');
  box.className = 'arriving';
  const words = box.appendChild(document.createElement('p'));
  words.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.className = 'arriving-bar';
  bar.setAttribute('aria-label', 'Events loaded');
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn';
  again.textContent = 'Try again';
  let press: (() => void) | null = null;
  // React keeps clicks from a page that it waits with: the window hears them first.
  const onClick = (event: MouseEvent) => {
    if (event.target === again) press?.();
  };
  window.addEventListener('click', onClick, { capture: true });
  return (state) => {
    box.dataset.state = state.kind;
    if (state.kind === 'open') {
      window.removeEventListener('click', onClick, { capture: true });
      return box.remove();
    }
    if (!box.isConnected) document.body.append(box);
    if (state.kind === 'failed') {
      words.setAttribute('role', 'alert');
      words.textContent = `${state.what.replace(/\.?$/, '.')} What you see is whole, and its links work; showing another view at once needs the rest.`;
      press = state.again;
      bar.remove();
      box.append(again);
      return;
    }
    words.setAttribute('role', 'status');
    words.textContent = state.all > 1 ? `Loading the events: ${state.done} of ${state.all} parts. Links work meanwhile.` : 'Loading the events. Links work meanwhile.';
    bar.max = state.all;
    bar.value = state.done;
    again.remove();
    box.append(bar);
  };
}
