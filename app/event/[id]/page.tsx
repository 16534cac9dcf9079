import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { EventDetails } from '@/components/event-details/event-details';
import { Masthead } from '@/components/masthead/masthead';
import { eventShareHref } from '@/lib/output/address';
import { FORMATS } from '@/lib/output/formats';
import { jsonForScript } from '@/lib/output/json-for-script';
import { jsonLdOf } from '@/lib/output/json-ld';
import { eventOutput } from '@/lib/output/output';
import { viewHref } from '@/lib/scene/open-story';
import { openView } from '@/lib/scene/open-view';
import { eventPath } from '@/lib/story/event-path';
import { loadStories } from '@/lib/story/load-stories';
import { sentenceOf } from '@/lib/story/sentence';
import { withEvent, withPage } from '@/lib/view/edit-view';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { outputMetadata } from '../../output-metadata';
import { searchOf, type SearchParameters } from '../../search-of';
import { siteUrl } from '../../site-url';
import { storySections } from '../../story-sections';
import { closerStories } from './closer-stories';
import { findEvent } from './find-event';
import './event-page.css';

interface EventPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParameters>;
}

export async function generateMetadata({ params }: EventPageProps): Promise<Metadata> {
  const found = findEvent((await params).id, loadStories());
  if (found.kind !== 'here') return {};
  const { open, known } = found;
  const title = known.event.title;
  const description = sentenceOf(known, { story: open.story, known: open.known.all, registry: open.registry });
  const path = eventPath(known.event);
  return outputMetadata(eventOutput(open, known, siteUrl().origin), { title, description, path, canonical: path });
}

/** One event with all that every source says of it, at an address that never changes its meaning. */
export default async function EventPage({ params, searchParams }: EventPageProps) {
  const found = findEvent((await params).id, loadStories());
  if (found.kind === 'none') notFound();
  if (found.kind === 'moved') permanentRedirect(found.path + searchOf(await searchParams));
  const { open, known } = found;
  const home = viewHref(open, DEFAULT_VIEW);
  return (
    <div className="page">
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(jsonLdOf(eventOutput(open, known, siteUrl().origin), FORMATS)) }} />
      <a className="skip" href="#main">
        Skip to the event
      </a>
      <Masthead sections={storySections(open, null)} home={home} share={eventShareHref(known.id)} />
      <main className="event-page" id="main">
        <p className="event-page-story">
          From the story{' '}
          <a className="plain-link" href={home}>
            {open.story.title}
          </a>
        </p>
        <EventDetails open={open} shown={openView(open, '')} known={known} heading="h1" context="page" />
        <nav className="event-page-ways" aria-label="This event in its story">
          <a className="btn" href={viewHref(open, withEvent(DEFAULT_VIEW, known.id))}>
            See it on the timeline
          </a>
          <a className="btn" href={viewHref(open, withPage(DEFAULT_VIEW, 'list'))}>
            All events as a list
          </a>
          {closerStories(open, known).map(({ slug, title }) => (
            <a key={slug} className="btn" href={`/s/${slug}`}>
              The same days in “{title}”
            </a>
          ))}
        </nav>
      </main>
    </div>
  );
}
