'use client';

import { type ReactNode, useMemo } from 'react';
import { OPEN_PATH } from '@/lib/collection/file-link';
import { openCollected } from '@/lib/collection/open-collected';
import type { OwnNames } from '@/lib/import/own-names';
import { OpenedScreen } from './opened-screen';
import type { ReadFile } from './read-message';

interface FileScreenProps {
  read: ReadFile;
  /** Topics whose glyphs the page has already: the site's own. */
  drawn: OwnNames['topics'];
  /** What became of the file, and what can be done with it; under the headline. */
  about: ReactNode;
}

/** An opened file of events. */
export function FileScreen({ read, drawn, about }: FileScreenProps) {
  const open = useMemo(() => openCollected(read, OPEN_PATH), [read]);
  return <OpenedScreen open={open} drawn={drawn} about={about} />;
}
