import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { loadStories } from '@/lib/story/load-stories';
import { WaysOn } from './ways-on';

export const metadata: Metadata = { title: 'Not found' };

/** What the reader asked for is not here; the ways on are. */
export default async function NotFound() {
  // Set by proxy.ts: the path as it was asked for.
  const path = (await headers()).get('x-path') ?? '/';
  return (
    <main className="page lost">
      <WaysOn path={path} data={loadStories()} />
    </main>
  );
}
