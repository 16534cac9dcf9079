'use client';

import { Icon } from '../ui/icon';
import { useHydrated } from '../ui/use-hydrated';
import { CopyField } from './copy-field';

interface LinkPartProps {
  address: string;
  title: string;
  says: string;
}

/** The address, to be copied or handed to the system's own way of sharing where it has one. */
export function LinkPart({ address, title, says }: LinkPartProps) {
  const hydrated = useHydrated();
  const system = hydrated && 'share' in navigator;
  return (
    <div className="share-link">
      <CopyField label="Address" text={address} what="Link" name="Copy link" solid hideLabel />
      {system && (
        <button type="button" className="btn share-system" onClick={() => handOn({ title, text: says, url: address })}>
          <Icon name="share" />
          Share with an app
        </button>
      )}
    </div>
  );
}

function handOn(data: ShareData): void {
  // Whoever changes their mind in the system's sheet has not failed at anything.
  navigator.share(data).catch(() => undefined);
}
