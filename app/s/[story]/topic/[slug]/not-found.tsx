import type { Metadata } from 'next';
import { loadStories } from '@/lib/story/load-stories';
import { NearestTopic } from './nearest-topic';
import './topic-page.css';

export const metadata: Metadata = { title: 'Topic not found' };

/** No such topic, or no such story: the nearest, and all of them. */
export default function TopicNotFound() {
  const { stories, registry } = loadStories();
  return (
    <main className="page topic-page lost">
      <NearestTopic
        topics={registry.topics.map(({ slug, name }) => ({ slug, name }))}
        stories={[...stories.values()].map(({ slug, title }) => ({ slug, name: title }))}
      />
    </main>
  );
}
