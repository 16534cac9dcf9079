import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { viewOutput } from '@/lib/output/output';
import { type OpenStory, type OpenView, showLink, viewHref } from '@/lib/scene/open-story';
import { readLink } from '@/lib/scene/open-view';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { searchWords } from '@/lib/selection/fold-text';
import { resultSentence } from '@/lib/view/filter-words';
import { viewTitle } from '@/lib/view/view-title';
import { askForWords } from '../../collections/needed-texts';
import { readCollection } from '../../collections/read-collection';
import { openedStory } from '../../opened-stories';
import { outputMetadata } from '../../output-metadata';
import { searchOf, type SearchParameters } from '../../search-of';
import { siteUrl } from '../../site-url';
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
  readonly screen: Pick<ScreenProps, 'source' | 'link'>;
}

/** The story and the view that a request asks for; an unknown story is a 404. */
export async function readStoryRequest({ params, searchParams }: StoryPageProps): Promise<StoryRequest> {
  const opened = openedStory((await params).story);
  if (opened === null) notFound();
  const link = readLink(opened.open, searchOf(await searchParams));
  return { open: opened.open, shown: showLink(opened.open, link), screen: { source: { prepared: opened.prepared }, link } };
}

/** The same for a page that also draws collections. */
export async function readScreenRequest(props: StoryPageProps): Promise<StoryRequest> {
  const slug = (await props.params).story;
  const read = openedStory(slug) === null ? await readCollection(slug) : null;
  if (read === null) return readStoryRequest(props);
  const { open } = read;
  const link = readLink(open, searchOf(await props.searchParams));
  const shown = showLink(open, link);
  const texts = read.watching(() => askForWords(open, shown));
  return { open, shown, screen: { source: { collection: { slug, texts, words: searchWords(shown.view.q) } }, link } };
}

/** What the head of a view's page says: title, cards, feeds, citations. */
export async function storyMetadata(props: StoryPageProps): Promise<Metadata> {
  const { open, shown } = await readScreenRequest(props);
  if (open.collection) return collectionMetadata(open, shown);
  const { view, event } = shown;
  const { story, names, leadDate } = open;
  const output = viewOutput(open, shown, siteUrl().origin);
  const title = event ? event.event.title : viewTitle({ view, names, storyTitle: story.title, leadDate });
  const description = event ? `${event.event.headline}. ${event.event.summary}` : `${output.filter}. ${story.standfirst}`;
  const [path, canonical] = [viewHref(open, view), viewHref(open, DEFAULT_VIEW)];
  return {
    ...outputMetadata(output, { title, description, path, canonical }),
    // A view is a question put to the story; the story itself is what search engines should keep.
    robots: path === canonical ? undefined : { index: false, follow: true },
  };
}

/** A collection's views have a title and a sentence, and no files. */
function collectionMetadata({ story, names, leadDate }: OpenStory, { view, event, selection }: OpenView): Metadata {
  const title = event ? event.event.title : viewTitle({ view, names, storyTitle: story.title, leadDate });
  const description = resultSentence({ shown: selection.count, total: selection.total, view, names, leadDate, maybe: selection.maybeCount });
  return { title, description, robots: { index: false, follow: true } };
}
