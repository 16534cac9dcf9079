'use client';

import { useMemo } from 'react';
import { openStory, openView } from '@/lib/scene/open-story';
import type { Registry, Story } from '@/lib/story/story';
import { useViewAddress } from './use-view-address';

/** What the server sends for every page of a story: the data once, and the query of the request. */
export interface ScreenProps {
  story: Story;
  registry: Registry;
  search: string;
}

/** A story and the view that the address asks for, kept together while the reader moves. */
export function useScreen({ story, registry, search }: ScreenProps) {
  const open = useMemo(() => openStory(story, registry), [story, registry]);
  const address = useViewAddress(open, search);
  const shown = useMemo(() => openView(open, address.search), [open, address.search]);
  return { open, address, shown };
}
