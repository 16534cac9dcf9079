import type { NextRequest } from 'next/server';
import { loadStories } from '@/lib/story/load-stories';

/** `/` is the featured story: every link names its story, so that it keeps its meaning when another is featured. */
export function GET(request: NextRequest): Response {
  const { featured } = loadStories();
  // A relative target: the Host header takes no part in it.
  return new Response(null, { status: 307, headers: { Location: `/s/${featured.slug}${request.nextUrl.search}` } });
}
