'use client';

import { useLater } from '@/components/ui/use-later';
import type { DrawnFirst } from './open-details';

const loadEmpty = () => import('@/components/result/empty-state');

/** What is said where the filters leave nothing: as sent for the link that was opened, worked out here for every other. */
export function OpenEmpty({ open, shown, drawn, fresh }: DrawnFirst) {
  const later = useLater(loadEmpty);
  if (shown.selection.count > 0) return null;
  if (fresh) return drawn;
  return later && <later.EmptyState open={open} shown={shown} />;
}
