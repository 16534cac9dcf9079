'use client';

import { Icon } from '../ui/icon';
import type { CopyOutcome } from '../ui/use-copy';
import { useHydrated } from '../ui/use-hydrated';

interface CopyButtonProps {
  outcome: CopyOutcome;
  copy: () => void;
  /** "Copy link", "Copy". */
  name: string;
  /** What is copied, for who hears of many such buttons: "the APA citation of Xinhua". */
  of?: string;
  solid?: boolean;
}

/** Stands there once script runs, since it can do nothing without; until then its room is kept, so that nothing moves. */
export function CopyButton({ outcome, copy, name, of, solid = false }: CopyButtonProps) {
  const look = solid ? 'btn solid share-copy' : 'btn share-copy';
  const copied = outcome === 'copied';
  if (!useHydrated()) {
    return (
      <span className={`${look} share-room`} aria-hidden="true">
        <Icon name="copy" />
        {name}
      </span>
    );
  }
  return (
    <button type="button" className={look} onClick={copy}>
      <Icon name={copied ? 'check' : 'copy'} />
      {copied ? 'Copied' : name}
      {of !== undefined && <span className="vh"> {of}</span>}
    </button>
  );
}

/** What came of it: said aloud, and where the clipboard is refused for all to read. `what` begins the sentence: "Link". */
export function CopySaid({ outcome, what }: { outcome: CopyOutcome; what: string }) {
  return (
    <p className={outcome === 'refused' ? 'share-said' : 'vh'} role="status">
      {outcome === 'copied' && `${what} copied`}
      {outcome === 'refused' && `The browser does not let this page copy. ${what} selected: copy it with Ctrl+C or ⌘C, or from the menu.`}
    </p>
  );
}
