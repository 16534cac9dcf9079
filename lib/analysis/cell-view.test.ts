import { describe, expect, it } from 'vitest';
import type { TopicSlug } from '../story/story';
import { DEFAULT_VIEW, type View } from '../view/view';
import { cellView } from './cell-view';
import { storyTopics } from './count-by-topic';
import { type SampleEvent, sampleSelect, SAMPLE_LANES, SAMPLE_REGISTRY, SAMPLE_STORY } from './sample-events';
import { topicBySide } from './topic-by-side';

function links(samples: readonly SampleEvent[], change: Partial<View> = {}) {
  const select = sampleSelect(samples);
  const view = { ...DEFAULT_VIEW, ...change };
  const topics = storyTopics(select(), SAMPLE_REGISTRY);
  return topicBySide(select(view), topics, SAMPLE_LANES).flatMap(({ lane, cells }) =>
    cells.filter(({ events }) => events.length > 0).map(({ topic, events }) => {
      const link = cellView(view, { topic: topic.slug, events }, select);
      return { at: `${lane} ${topic.slug}`, link, shown: [...select(link.view)].map(({ id }) => id), events: events.map(({ id }) => id) };
    }));
}

const filters: readonly Partial<View>[] = [
  {}, { topic: ['taiwan', 'tiktok'] as TopicSlug[] }, { topic: ['taiwan', 'tiktok'] as TopicSlug[], match: 'all' },
  { type: ['consult'] }, { status: ['happened'] }, { time: { from: '2024-04-24', to: '2024-04-25' } },
];

describe('the list that a cell of the matrix opens', () => {
  it.each(filters)('under %j shows exactly the cell’s events, or says that it does not', (filter) => {
    for (const { link, shown, events } of links(SAMPLE_STORY, filter)) {
      if (link.exact) expect(shown).toEqual(events);
      else expect(shown).toEqual(expect.arrayContaining(events));
      expect(link.view.view).toBe('list');
    }
  });

  it('is exact for every cell of the first story', () => {
    expect(links(SAMPLE_STORY).filter(({ link }) => !link.exact).map(({ at }) => at)).toEqual([]);
  });

  it('says no more than the topic where that is enough', () => {
    const [only] = links([{ id: 'a', topics: ['trade'], actors: ['x'] }]);
    expect(only!.link.view).toMatchObject({ topic: ['trade'], actor: [], type: [], status: [], time: null });
  });

  it('tells alike events of two sides apart by nothing, and says so', () => {
    const twins = links([{ id: 'a', topics: ['trade'], lane: 'us' }, { id: 'b', topics: ['trade'], lane: 'cn' }]);
    expect(twins.map(({ link, shown }) => [link.exact, shown])).toEqual([[false, ['a', 'b']], [false, ['a', 'b']]]);
  });
});
