'use client';

import { type ComponentType, useMemo } from 'react';
import { type ReadLink, showLink } from '@/lib/scene/open-story';
import { type ScreenSource, useOpened } from '../../collections/use-opened';
import type { StoryFrameProps } from './story-frame';
import { useViewAddress } from './use-view-address';

/** What the server sends for every page of a story: the data once, and the link of the request. */
export interface ScreenProps {
  source: ScreenSource;
  link: ReadLink;
  /** What stands round the view: a page of the site, or a frame on another. */
  Frame: ComponentType<StoryFrameProps>;
}

/** A story and the view that the address asks for, kept together while the reader moves. */
export function useScreen({ source, link }: Pick<ScreenProps, 'source' | 'link'>) {
  const { open, version } = useOpened(source);
  const address = useViewAddress(open, link);
  const shown = useMemo(() => ({ ...showLink(open, address.link), words: version }), [open, address.link, version]);
  return { open, address, shown };
}
