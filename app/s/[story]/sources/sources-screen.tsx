'use client';

import { Sources } from '@/components/sources/sources';
import { ReadScreen } from '../read-screen';
import type { ScreenProps } from '../use-screen';

/** Who said what, where, and how its date was read. */
export function SourcesScreen(props: ScreenProps) {
  return (
    <ReadScreen {...props} headline={null}>
      {(open, shown) => <Sources open={open} shown={shown} />}
    </ReadScreen>
  );
}
