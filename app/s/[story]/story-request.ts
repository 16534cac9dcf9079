import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type OpenStory, type OpenView, showLink, viewHref } from '@/lib/scene/open-story';
import { readLink } from '@/lib/scene/open-view';
import { resultSentence } from '@/lib/view/filter-words';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { viewTitle } from '@/lib/view/view-title';
import { oembedLinks } from '../../oembed-links';
import { openedStory } from '../../opened-stories';
import { searchOf, type SearchParameters } from '../../search-of';
import type { ScreenProps } from './use-screen';

/** What Next.js hands to each page of a story. */
export interface StoryPageProps {
  params: Promise<{ story: string }>;
  searchParams: Promise<SearchParameters>;
}

export interface StoryRequest {
  readonly open: OpenStory;
  readonly shown: OpenView;
  /** What is sent to the browser. */
  readonly screen: Omit<ScreenProps, 'Frame'>;
}

/** The story and the view that a request asks for; an unknown story is a 404. */
export async function readStoryRequest({ params, searchParams }: StoryPageProps): Promise<StoryRequest> {
  const opened = openedStory((await params).story);
  if (opened === null) notFound();
  const link = readLink(opened.open, searchOf(await searchParams));
  return { open: opened.open, shown: showLink(opened.open, link), screen: { prepared: opened.prepared, link } };
}

/** Title, description and addresses of a view. */
export async function storyMetadata(props: StoryPageProps): Promise<Metadata> {
  const { open, shown } = await readStoryRequest(props);
  const { view, selection, event } = shown;
  const { story, names, leadDate } = open;
  const title = event ? event.event.title : viewTitle({ view, names, storyTitle: story.title, leadDate });
  const result = resultSentence({ shown: selection.count, total: selection.total, view, names, leadDate, maybe: selection.maybeCount });
  const description = event ? `${event.event.headline}. ${event.event.summary}` : `${result}. ${story.standfirst}`;
  const whole = viewHref(open, DEFAULT_VIEW);
  return {
    title,
    description,
    alternates: { canonical: whole, types: oembedLinks(viewHref(open, view), title) },
    // A view is a question put to the story; the story itself is what search engines should keep.
    robots: viewHref(open, view) === whole ? undefined : { index: false, follow: true },
    openGraph: { title, description, url: viewHref(open, view), type: 'article', siteName: 'Démarche' },
  };
}
