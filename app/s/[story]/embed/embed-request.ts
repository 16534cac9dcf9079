import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readEmbedSettings } from '@/lib/embed/read-embed-settings';
import { showLink } from '@/lib/scene/open-story';
import { readLink } from '@/lib/scene/open-view';
import { hrefOf } from '@/lib/view/serialize-view';
import { viewTitle } from '@/lib/view/view-title';
import { openedStory } from '../../../opened-stories';
import { searchOf } from '../../../search-of';
import type { StoryPageProps, StoryRequest } from '../story-request';

/** `readStoryRequest` for a frame: the story knows that it is drawn in one, and how. */
export async function readEmbedRequest({ params, searchParams }: StoryPageProps): Promise<StoryRequest> {
  const opened = openedStory((await params).story);
  if (opened === null) notFound();
  const search = searchOf(await searchParams);
  const embed = readEmbedSettings(search);
  const open = { ...opened.open, embed };
  const link = readLink(open, search);
  return { open, shown: showLink(open, link), screen: { source: { prepared: { ...opened.prepared, embed } }, link } };
}

/** A frame is nothing to be found by itself: the same view on a page of its own is. */
export async function embedMetadata(props: StoryPageProps): Promise<Metadata> {
  const { open, shown } = await readEmbedRequest(props);
  const { story, names, leadDate, embed } = open;
  return {
    title: embed?.title ?? viewTitle({ view: shown.view, names, storyTitle: story.title, leadDate }),
    alternates: { canonical: hrefOf(story.slug, shown.view) },
    robots: { index: false, follow: true },
  };
}
