'use client';

import { type ComponentType, useMemo } from 'react';
import { openStory, type ReadLink, showLink } from '@/lib/scene/open-story';
import type { PreparedStory } from '@/lib/scene/prepare-story';
import type { StoryFrameProps } from './story-frame';
import { useViewAddress } from './use-view-address';

/** What the server sends for every page of a story: the data once, and the link of the request. */
export interface ScreenProps {
  prepared: PreparedStory;
  link: ReadLink;
  /** What stands round the view: a page of the site, or a frame on another. */
  Frame: ComponentType<StoryFrameProps>;
}

/** A story and the view that the address asks for, kept together while the reader moves. */
export function useScreen({ prepared, link }: Pick<ScreenProps, 'prepared' | 'link'>) {
  const open = useMemo(() => openStory(prepared), [prepared]);
  const address = useViewAddress(open, link);
  const shown = useMemo(() => showLink(open, address.link), [open, address.link]);
  return { open, address, shown };
}
