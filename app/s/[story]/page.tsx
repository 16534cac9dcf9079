import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openStory, openView, viewHref } from '@/lib/scene/open-story';
import { loadStories } from '@/lib/story/load-stories';
import type { Registry, Story } from '@/lib/story/story';
import { resultSentence } from '@/lib/view/filter-words';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { viewTitle } from '@/lib/view/view-title';
import { TimelineScreen } from './screens';

interface StoryPageProps {
  params: Promise<{ story: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function readRequest({ params, searchParams }: StoryPageProps): Promise<{ story: Story; registry: Registry; search: string }> {
  const { story: slug } = await params;
  const { stories, registry } = loadStories();
  const story = stories.get(slug);
  if (!story) notFound();
  const { topics, actors, sides, clocks, types } = registry;
  return { story, registry: { topics, actors, sides, clocks, types }, search: searchOf(await searchParams) };
}

/** The query string again from what Next.js took apart; repeated keys stay repeated. */
function searchOf(parameters: Record<string, string | string[] | undefined>): string {
  const pairs = Object.entries(parameters).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key, each]));
  const query = new URLSearchParams(pairs).toString();
  return query && `?${query}`;
}

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, registry, search } = await readRequest(props);
  const open = openStory(story, registry);
  const { view, selection, event } = openView(open, search);
  const title = viewTitle({ view, names: open.names, storyTitle: story.title, leadDate: open.leadDate });
  const result = resultSentence({ shown: selection.count, total: selection.total, view, names: open.names, leadDate: open.leadDate });
  const description = event ? `${event.event.headline}. ${event.event.summary}` : `${result}. ${story.standfirst}`;
  const isDefault = viewHref(open, view) === viewHref(open, DEFAULT_VIEW);
  return {
    title: event ? event.event.title : title,
    description,
    alternates: { canonical: viewHref(open, DEFAULT_VIEW) },
    // A view is a question put to the story; the story itself is what search engines should keep.
    robots: isDefault ? undefined : { index: false, follow: true },
    openGraph: { title, description, url: viewHref(open, view), type: 'article', siteName: 'Démarche' },
  };
}

export default async function StoryPage(props: StoryPageProps) {
  const screen = await readRequest(props);
  return <TimelineScreen {...screen} />;
}
