import { openedIn } from './opened';
import { serializeView } from './serialize-view';
import type { View } from './view';

/** Parameters that change while a hand or a pointer moves: each step replaces the one before. */
const CONTINUOUS: ReadonlySet<string> = new Set(['q', 'window']);

/**
 * How the address changes from one view to the next: `push` where Back should undo it, `replace` where it should not,
 * `none` where the link is the same.
 *
 * Two things the views cannot tell, so the caller decides them: the first step of a drag, zoom or pan, and Enter or
 * leaving the search field, push once; and a panel that this page opened closes by `history.back()`. What is in a frame
 * of another page only ever replaces.
 */
export function historyOf(before: View, after: View): 'push' | 'replace' | 'none' {
  const [old, now] = [pairsOf(before), pairsOf(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
  if (changed.length === 0) return 'none';
  const quiet = (key: string) => CONTINUOUS.has(key) || (openedIn(after) === null && (key === 'event' || key === 'column'));
  return changed.every(quiet) ? 'replace' : 'push';
}

function pairsOf(view: View): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(serializeView(view)));
}
