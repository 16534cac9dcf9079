'use client';

import { Icon } from '@/components/ui/icon';
import { useCopy } from '@/components/ui/use-copy';
import { useHydrated } from '@/components/ui/use-hydrated';

/**
 * Copies an address of this site. It stands there only once script runs, since it can do nothing without; until then its
 * room is kept, so that its neighbours do not move.
 *
 * @param href From the first `/` on.
 */
export function CopyLink({ href }: { href: string }) {
  if (useHydrated()) return <CopyButton address={window.location.origin + href} />;
  return (
    <div className="details-copy details-copy-room" aria-hidden="true">
      <span className="btn solid">
        <Icon name="link" />
        Copy link
      </span>
    </div>
  );
}

/** Where the clipboard is refused the address is shown, selected, to be copied by hand. */
function CopyButton({ address }: { address: string }) {
  const { shown, outcome, copy } = useCopy<HTMLInputElement>(address);
  return (
    <div className="details-copy">
      <button type="button" className="btn solid" onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : 'link'} />
        {outcome === 'copied' ? 'Link copied' : 'Copy link'}
      </button>
      <span className="vh" role="status">
        {outcome === 'copied' && 'Link copied'}
        {outcome === 'refused' && 'The link could not be copied. It is selected in the field.'}
      </span>
      {outcome === 'refused' && (
        <input ref={shown} className="details-address" type="text" readOnly value={address} aria-label="Link to this event" onFocus={(event) => event.currentTarget.select()} />
      )}
    </div>
  );
}
