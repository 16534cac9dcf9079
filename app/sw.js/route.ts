import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStories } from '@/lib/story/load-stories';

// It is written after the build; nothing of it is there while Next.js builds.
export const dynamic = 'force-dynamic';

let worker: string | undefined;

/** The service worker, at the root so that it may answer for the whole site: the stories of this release, then its code. */
export function GET(): Response {
  worker ??= readFileSync(join(/* turbopackIgnore: true */ process.cwd(), '.next/sw.js'), 'utf8');
  const { stories, featured } = loadStories();
  const text = `const STORIES=${JSON.stringify({ featured: featured.slug, stories: [...stories.keys()] })};\n${worker}`;
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' } });
}
