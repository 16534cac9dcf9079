import { describe, expect, it } from 'vitest';
import type { TopicSlug } from '../story/story';
import type { View } from '../view/view';
import { countByTopic, storyTopics } from './count-by-topic';
import { type SampleEvent, sampleSelect, SAMPLE_REGISTRY, SAMPLE_STORY } from './sample-events';
import { topicsFinding } from './topics-finding';

function find(samples: readonly SampleEvent[], view: Partial<View> = {}) {
  const select = sampleSelect(samples);
  const selection = select(view);
  const counts = countByTopic(selection, storyTopics(select(), SAMPLE_REGISTRY));
  return { counts, finding: topicsFinding({ selection, counts, chosen: view.topic ?? [] }) };
}

const about = (...topics: string[]) => topics.map((topic, at) => ({ id: `e${at}`, topics: topic.split(' ') }));
const topic = (...slugs: string[]) => slugs as TopicSlug[];

describe('events by topic', () => {
  it('counts an event under each of its topics, the most first, equals in the registry’s order', () => {
    expect(find(SAMPLE_STORY).counts.map(({ topic: { slug }, count }) => [slug, count])).toEqual([
      ['dialogue', 4], ['taiwan', 3], ['tiktok', 3], ['trade', 2], ['russia-ukraine', 2], ['foreign-aid', 2],
    ]);
  });

  it('keeps a row for a topic that a filter leaves without events, and has none for a topic of other stories', () => {
    expect(find(about('taiwan', 'trade'), { topic: topic('trade') }).counts.map(({ topic: { slug }, count }) => [slug, count]))
      .toEqual([['trade', 1], ['taiwan', 0]]);
  });
});

it.each<[string, readonly SampleEvent[], Partial<View>, string]>([
  ['no events', [], {}, 'Events by topic'],
  ['no events left by a filter', SAMPLE_STORY, { topic: 'none' }, 'Events by topic'],
  ['one event', about('taiwan'), {}, 'Events by topic'],
  ['a majority', about('dialogue', 'dialogue', 'dialogue trade', 'trade'), {}, 'Three of the four events are about dialogue'],
  ['half of the events', about('dialogue', 'dialogue', 'trade', 'tiktok'), {}, 'Events by topic'],
  ['two topics alike', about('taiwan tiktok', 'taiwan tiktok', 'trade'), {}, 'Events by topic'],
  ['all events', about('taiwan', 'taiwan trade', 'taiwan'), {}, 'All three events are about Taiwan'],
  ['both events', about('russia-ukraine', 'russia-ukraine'), {}, 'Both events are about Russia and Ukraine'],
  ['one topic asked for, which is no finding', SAMPLE_STORY, { topic: topic('foreign-aid') }, 'Events by topic'],
  ['one topic asked for and one that most of its events share', SAMPLE_STORY, { topic: topic('taiwan') }, 'Events by topic'],
  ['two topics asked for', SAMPLE_STORY, { topic: topic('taiwan', 'tiktok') }, 'Two of the four events are about both Taiwan and TikTok'],
  ['two topics that must both be there', SAMPLE_STORY, { topic: topic('taiwan', 'tiktok'), match: 'all' }, 'Both events are about foreign aid'],
])('says of %s no more than is so', (_, samples, view, words) => {
  expect(find(samples, view).finding).toBe(words);
});
