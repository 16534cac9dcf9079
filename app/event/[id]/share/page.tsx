import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { Masthead } from '@/components/masthead/masthead';
import { SharePage } from '@/components/share/share-page';
import '@/components/share/share.css';
import { eventShareHref } from '@/lib/output/address';
import { eventOutput } from '@/lib/output/output';
import { viewHref } from '@/lib/scene/open-story';
import { readEmbedChoice } from '@/lib/share/embed-choice';
import { shareModel } from '@/lib/share/share-model';
import { loadStories } from '@/lib/story/load-stories';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { searchOf, type SearchParameters } from '../../../search-of';
import { shareMetadata } from '../../../share-metadata';
import { siteUrl } from '../../../site-url';
import { storySections } from '../../../story-sections';
import { findEvent } from '../find-event';

interface ShareEventProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParameters>;
}

async function readShare({ params, searchParams }: ShareEventProps) {
  const { id } = await params;
  const search = searchOf(await searchParams);
  const stories = loadStories();
  const asked = findEvent(id, stories);
  // The page of an event has a readable address, this one its id alone.
  const found = asked.kind === 'moved' ? findEvent(asked.path.slice('/event/'.length), stories) : asked;
  if (found.kind !== 'here') notFound();
  const { open, known } = found;
  if (known.id !== id) permanentRedirect(eventShareHref(known.id) + search);
  const model = shareModel(eventOutput(open, known, siteUrl().origin), { href: null });
  return { open, model, choice: readEmbedChoice(search, model.embed) };
}

export async function generateMetadata(props: ShareEventProps): Promise<Metadata> {
  return shareMetadata((await readShare(props)).model);
}

/** Every way to hand one event on. */
export default async function ShareEvent(props: ShareEventProps) {
  const { open, model, choice } = await readShare(props);
  return (
    <div className="page">
      <a className="skip" href="#main">
        Skip to the ways to share
      </a>
      <Masthead sections={storySections(open, null)} home={viewHref(open, DEFAULT_VIEW)} />
      <SharePage model={model} choice={choice} />
    </div>
  );
}
