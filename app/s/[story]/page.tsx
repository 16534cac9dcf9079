import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { openStory, openView, viewHref } from '@/lib/scene/open-story';
import { loadStories } from '@/lib/story/load-stories';
import { resultSentence } from '@/lib/view/filter-words';
import { DEFAULT_VIEW, type Page } from '@/lib/view/view';
import { viewTitle } from '@/lib/view/view-title';
import { searchOf, type SearchParameters } from '../../search-of';
import { AnalysisScreen } from './analysis-screen';
import { ListScreen } from './list-screen';
import { SourcesScreen } from './sources-screen';
import { TimelineScreen } from './timeline-screen';
import type { ScreenProps } from './use-screen';

// The build imports each page once: a fault in the data stops it here, and names file, event and field.
loadStories();

interface StoryPageProps {
  params: Promise<{ story: string }>;
  searchParams: Promise<SearchParameters>;
}

async function readRequest({ params, searchParams }: StoryPageProps): Promise<ScreenProps> {
  const { story: slug } = await params;
  const { stories, registry } = loadStories();
  const story = stories.get(slug);
  if (!story) notFound();
  const { topics, actors, sides, clocks, types } = registry;
  return { story, registry: { topics, actors, sides, clocks, types }, search: searchOf(await searchParams) };
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

/** Each page of a story has a screen of its own, and so its own script. */
const SCREENS: Readonly<Record<Page, (props: ScreenProps) => ReactNode>> = {
  timeline: TimelineScreen,
  list: ListScreen,
  table: ListScreen,
  analysis: AnalysisScreen,
  sources: SourcesScreen,
};

export default async function StoryPage(props: StoryPageProps) {
  const request = await readRequest(props);
  const { view } = openView(openStory(request.story, request.registry), request.search);
  const Screen = SCREENS[view.view];
  return <Screen {...request} />;
}
