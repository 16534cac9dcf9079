'use client';

import { useEffect, useMemo, useState } from 'react';
import { useLater } from '@/components/ui/use-later';
import type { OpenStory, ReadLink } from '@/lib/scene/open-story';

const loadInPlace = () => import('./in-place');

/** The link that the screen shows, and what shows another in place: null until it has come, when links and forms are the browser's. */
export function useViewAddress(open: OpenStory, opened: ReadLink) {
  const [first] = useState(opened);
  const [link, show] = useState(first);
  const later = useLater(loadInPlace);
  const inPlace = useMemo(() => later && later.inPlace(open, first, show), [later, open, first]);
  useEffect(() => inPlace?.listen(), [inPlace]);
  return { link, inPlace };
}

export type ViewAddress = ReturnType<typeof useViewAddress>;
