import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Masthead } from '@/components/masthead/masthead';
import { SharePage } from '@/components/share/share-page';
import '@/components/share/share.css';
import { Notices } from '@/components/result/notices';
import { withoutOwn } from '@/lib/output/own-parameters';
import { viewOutput } from '@/lib/output/output';
import { viewHref } from '@/lib/scene/open-story';
import { openView } from '@/lib/scene/open-view';
import { readEmbedChoice, SHARE_OWN } from '@/lib/share/embed-choice';
import { shareModel } from '@/lib/share/share-model';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { openedStory } from '../../../opened-stories';
import { searchOf } from '../../../search-of';
import { shareMetadata } from '../../../share-metadata';
import { siteUrl } from '../../../site-url';
import { storySections } from '../../../story-sections';
import type { StoryPageProps } from '../story-request';

async function readShare({ params, searchParams }: StoryPageProps) {
  const opened = openedStory((await params).story);
  if (opened === null) notFound();
  const { open } = opened;
  const search = searchOf(await searchParams);
  const shown = openView(open, withoutOwn(search, SHARE_OWN));
  const model = shareModel(viewOutput(open, shown, siteUrl().origin), { href: null });
  return { open, shown, model, choice: readEmbedChoice(search, model.embed) };
}

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  return shareMetadata((await readShare(props)).model);
}

/** Every way to hand a view of the story on, under the view's own query. */
export default async function ShareView(props: StoryPageProps) {
  const { open, shown, model, choice } = await readShare(props);
  return (
    <div className="page">
      <a className="skip" href="#main">
        Skip to the ways to share
      </a>
      <Masthead sections={storySections(open, null)} home={viewHref(open, DEFAULT_VIEW)} />
      <Notices open={open} shown={shown} />
      <SharePage model={model} choice={choice} />
    </div>
  );
}
