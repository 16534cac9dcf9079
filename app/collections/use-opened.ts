'use client';

import { use, useMemo, useSyncExternalStore } from 'react';
import { openStory, type OpenStory } from '@/lib/scene/open-story';
import type { PreparedStory } from '@/lib/scene/prepare-story';
import type { CollectionRef } from './collection-ref';
import { collectionLoad, type CollectionLoad } from './collection-load';
import { collectionsHere } from './here';

/** Where a screen's events come from: with the page, from a collection's own files, or from a file that the reader opened. */
export type ScreenSource = { readonly prepared: PreparedStory } | { readonly collection: CollectionRef } | { readonly open: OpenStory };

/**
 * The story to draw. Of a collection a browser draws nothing until it has all it needs: what the server drew stands
 * there meanwhile, and its links work. `version` grows when more words have come.
 */
export function useOpened(source: ScreenSource): { readonly open: OpenStory; readonly version: number } {
  const ref = 'collection' in source ? source.collection : null;
  const load = ref && !collectionsHere().has(ref.slug) ? collectionLoad(ref) : NONE;
  const opened = ref && (collectionsHere().get(ref.slug) ?? use(load.opened));
  const version = useSyncExternalStore(load.onWords, load.words, noWords);
  const prepared = 'prepared' in source ? source.prepared : null;
  const whole = 'open' in source ? source.open : opened;
  const open = useMemo(() => whole ?? openStory(prepared!), [whole, prepared]);
  return { open, version };
}

const noWords = () => 0;
const NONE: Pick<CollectionLoad, 'onWords' | 'words'> & { readonly opened: Promise<never> } = { onWords: () => () => undefined, words: noWords, opened: new Promise(() => undefined) };
