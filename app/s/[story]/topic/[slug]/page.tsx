import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { EventList } from '@/components/event-list/event-list';
import { Masthead } from '@/components/masthead/masthead';
import { Glyph } from '@/components/ui/glyph';
import { shareHref } from '@/lib/output/address';
import { viewOutput } from '@/lib/output/output';
import { viewHref } from '@/lib/scene/open-story';
import { openView } from '@/lib/scene/open-view';
import { ONE_PAGE } from '@/lib/selection/page-of';
import type { Topic } from '@/lib/story/story';
import { topicIntro } from '@/lib/story/topic-intro';
import { withPage, withTopics } from '@/lib/view/edit-view';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { openedStory } from '../../../../opened-stories';
import { outputMetadata } from '../../../../output-metadata';
import { searchOf, type SearchParameters } from '../../../../search-of';
import { siteUrl } from '../../../../site-url';
import { storySections } from '../../../../story-sections';
import './topic-page.css';

interface TopicPageProps {
  params: Promise<{ story: string; slug: string }>;
  searchParams: Promise<SearchParameters>;
}

/** The topic in the story, or its present address where it was renamed; null for a story or topic that nobody has. */
function readTopic({ story: storySlug, slug }: { story: string; slug: string }) {
  const opened = openedStory(storySlug);
  if (opened === null) return null;
  const { open } = opened;
  const { story, registry } = open;
  const topic = registry.topics.find((each) => each.slug === slug);
  const renamed = registry.topics.find(({ formerly }) => formerly.includes(slug));
  if (topic === undefined) return renamed === undefined ? null : { movedTo: `/s/${story.slug}/topic/${renamed.slug}` };
  const shown = openView(open, viewHref(open, withTopics(DEFAULT_VIEW, [topic.slug])).slice(viewHref(open, DEFAULT_VIEW).length));
  const { count, total } = shown.selection;
  const intro = topicIntro(topic.name, count <= ONE_PAGE ? [...shown.selection] : [], total, count);
  return { open, shown, topic, intro, url: `/s/${story.slug}/topic/${topic.slug}` };
}

export async function generateMetadata({ params }: TopicPageProps): Promise<Metadata> {
  const found = readTopic(await params);
  if (found === null || 'movedTo' in found) return {};
  const { open, shown, topic, intro, url } = found;
  const title = titleOf(topic, open.story.title);
  return {
    ...outputMetadata(viewOutput(open, shown, siteUrl().origin), { title, description: intro, path: url, canonical: url }),
    robots: shown.selection.count === 0 ? { index: false, follow: true } : undefined,
  };
}

function titleOf(topic: Topic, storyTitle: string): string {
  return `${topic.name} in “${storyTitle}”`;
}

/** One topic of a story: its events, to be read, found and linked to. */
export default async function TopicPage({ params, searchParams }: TopicPageProps) {
  const found = readTopic(await params);
  if (found === null) notFound();
  if ('movedTo' in found) permanentRedirect(found.movedTo + searchOf(await searchParams));
  const { open, shown, topic, intro } = found;
  const home = viewHref(open, DEFAULT_VIEW);
  return (
    <div className="page">
      <a className="skip" href="#main">
        Skip to the events
      </a>
      <Masthead sections={storySections(open, null)} home={home} share={shareHref(open.story.slug, shown.view)} />
      <main className="topic-page" id="main">
        <p className="topic-page-story">
          A topic of the story{' '}
          <a className="plain-link" href={home}>
            {open.story.title}
          </a>
        </p>
        <h1>
          <Glyph topic={topic.slug} size={26} />
          {topic.name}
        </h1>
        <p className="topic-page-intro">{intro}</p>
        <nav className="topic-page-ways" aria-label="This topic in its story">
          <a className="btn" href={viewHref(open, shown.view)}>
            See them on the timeline
          </a>
          <a className="btn" href={viewHref(open, withPage(DEFAULT_VIEW, 'list'))}>
            All events as a list
          </a>
        </nav>
        <EventList open={open} shown={shown} heading="h2" controls={false} />
      </main>
    </div>
  );
}
