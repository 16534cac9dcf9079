'use client';

import { useRef, useState, useSyncExternalStore } from 'react';
import { Icon } from '@/components/ui/icon';

const noChange = () => () => {};

/**
 * Copies an address of this site. It stands there only once script runs, since it can do nothing without. Where the
 * clipboard is refused the address is shown, selected, to be copied by hand.
 *
 * @param href From the first `/` on.
 */
export function CopyLink({ href }: { href: string }) {
  const hydrated = useSyncExternalStore(noChange, () => true, () => false);
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ readonly href: string; readonly copied: boolean } | null>(null);
  if (!hydrated) return null;

  const address = window.location.origin + href;
  // What happened to another event's link says nothing of this one.
  const current = outcome?.href === href ? outcome : null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome({ href, copied: true });
    } catch {
      // No permission, or no clipboard outside https: the reader copies by hand.
      setOutcome({ href, copied: false });
      requestAnimationFrame(() => field.current?.select());
    }
  };
  return (
    <div className="details-copy">
      <button type="button" className="btn solid" onClick={copy}>
        <Icon name={current?.copied ? 'check' : 'link'} />
        {current?.copied ? 'Link copied' : 'Copy link'}
      </button>
      <span className="vh" role="status">
        {current?.copied ? 'Link copied' : ''}
        {current?.copied === false ? 'The link could not be copied. It is selected in the field.' : ''}
      </span>
      {current?.copied === false && <input ref={field} className="details-address" type="text" readOnly value={address} aria-label="Link to this event" onFocus={(e) => e.currentTarget.select()} />}
    </div>
  );
}
