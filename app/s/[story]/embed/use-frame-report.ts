'use client';

import { type RefObject, useEffect } from 'react';
import { useLater } from '@/components/ui/use-later';

const loadReport = () => import('./report-frame');

/** Keeps the host's page informed of how tall the view is and what it shows (see `report-frame.ts`). */
export function useFrameReport(root: RefObject<HTMLElement | null>, id: string, query: string): void {
  const later = useLater(loadReport);
  useEffect(() => {
    if (later && root.current) return later.reportFrame(root.current, { id, query });
  }, [later, root, id, query]);
}
