import { describe, expect, it } from 'vitest';
import type { TopicSlug } from '../story/story';
import type { View } from '../view/view';
import { storyTopics } from './count-by-topic';
import { type SampleEvent, sampleSelect, SAMPLE_LANES, SAMPLE_REGISTRY, SAMPLE_STORY } from './sample-events';
import { sidesFinding } from './sides-finding';
import { topicBySide } from './topic-by-side';

function draw(samples: readonly SampleEvent[], view: Partial<View> = {}) {
  const select = sampleSelect(samples);
  const selection = select(view);
  const topics = storyTopics(select(), SAMPLE_REGISTRY);
  const rows = topicBySide(selection, topics, SAMPLE_LANES);
  return { rows, finding: sidesFinding({ selection, rows, topics, chosen: view.topic ?? [] }) };
}

const topic = (...slugs: string[]) => slugs as TopicSlug[];
const events = (...each: (readonly [lane: string, topics: string])[]) => each.map(([lane, topics], at) => ({ id: `e${at}`, lane, topics: topics.split(' ') }));

describe('topics by side', () => {
  it('puts each event under each of its topics, in the row of the side whose act it is', () => {
    const counts = draw(SAMPLE_STORY).rows.map(({ lane, cells }) => [lane, ...cells.map((cell) => cell.events.length)]);
    // dialogue, Taiwan, TikTok, trade, Russia and Ukraine, foreign aid
    expect(counts).toEqual([['us', 1, 1, 2, 1, 1, 1], ['cn', 0, 1, 1, 0, 0, 1], ['ru', 0, 0, 0, 0, 1, 0], ['together', 3, 1, 0, 1, 0, 0]]);
  });

  it('has all rows and no events where none is shown', () => {
    expect(draw(SAMPLE_STORY, { topic: 'none' }).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.events))).toEqual([]);
  });
});

it.each<[string, readonly SampleEvent[], Partial<View>, string]>([
  ['no events', [], {}, 'Events by topic and side'],
  ['nothing shown', SAMPLE_STORY, { topic: 'none' }, 'Events by topic and side'],
  ['one event', events(['us', 'taiwan']), {}, 'Events by topic and side'],
  ['an answer', SAMPLE_STORY, {}, 'Taiwan, TikTok and foreign aid: one Chinese answer, two American acts, one joint talk'],
  ['an answer, of topics asked for', SAMPLE_STORY, { topic: topic('taiwan', 'tiktok') }, 'Taiwan and TikTok: one Chinese answer, two American acts, one joint talk'],
  ['an answer, of topics that must both be there', SAMPLE_STORY, { topic: topic('taiwan', 'tiktok'), match: 'all' }, 'Taiwan and TikTok: one Chinese answer, one American act'],
  ['an answer to what is filtered out', SAMPLE_STORY, { type: ['accuse', 'consult'] }, 'Three of the four events about dialogue are joint'],
  ['one topic, asked for', SAMPLE_STORY, { topic: topic('dialogue') }, 'Three of the four events about dialogue are joint'],
  ['a side’s events', events(['ru', 'trade'], ['ru', 'trade'], ['us', 'trade']), {}, 'Two of the three events about trade are Russian'],
  ['one side’s events alone', events(['ru', 'trade'], ['ru', 'trade'], ['ru', 'trade']), {}, 'All three events about trade are Russian'],
  ['two topics with as many events', events(['ru', 'trade taiwan'], ['ru', 'trade taiwan'], ['ru', 'trade taiwan']), {}, 'Events by topic and side'],
  ['too few events', events(['ru', 'trade'], ['ru', 'trade']), {}, 'Events by topic and side'],
])('says of %s no more than is so', (_, samples, view, words) => {
  expect(draw(samples, view).finding).toBe(words);
});

it('calls a joint meeting a talk only once it has happened', () => {
  const samples: SampleEvent[] = [
    { id: 'act', topics: ['trade'] },
    { id: 'answer', lane: 'cn', topics: ['trade'], answers: ['act'] },
    { id: 'plan', lane: 'together', topics: ['trade'], type: 'consult', status: 'scheduled' },
    { id: 'view', lane: 'ru', topics: ['trade'], type: 'state' },
  ];
  expect(draw(samples).finding).toBe('Trade: one Chinese answer, one American act, one joint event, one Russian statement');
});
