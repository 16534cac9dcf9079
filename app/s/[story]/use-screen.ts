'use client';

import { type ComponentType, useMemo } from 'react';
import { openStory, openView } from '@/lib/scene/open-story';
import type { PreparedStory } from '@/lib/scene/prepare-story';
import type { StoryFrameProps } from './story-frame';
import { useViewAddress } from './use-view-address';

/** What the server sends for every page of a story: the data once, and the query of the request. */
export interface ScreenProps {
  prepared: PreparedStory;
  search: string;
  /** What stands round the view: a page of the site, or a frame on another. */
  Frame: ComponentType<StoryFrameProps>;
}

/** A story and the view that the address asks for, kept together while the reader moves. */
export function useScreen({ prepared, search }: Pick<ScreenProps, 'prepared' | 'search'>) {
  const open = useMemo(() => openStory(prepared), [prepared]);
  const address = useViewAddress(open, search);
  const shown = useMemo(() => openView(open, address.search), [open, address.search]);
  return { open, address, shown };
}
