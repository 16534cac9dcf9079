import { describe, expect, it } from 'vitest';
import type { ActorSlug, EventId, Status, TopicSlug } from '../story/story';
import {
  hasFilters, reset, toggleActor, toggleStatus, toggleTopic, toggleType, withCertain, withEvent, withLanes, withListPage, withMatch, withOutlines, withPage, withQuery, withReports, withSort,
  withTime, withTopics, withWindow,
} from './edit-view';
import { EXAMPLE_NAMES } from './example-names';
import { historyOf } from './history';
import { parseView } from './parse-view';
import { hrefOf, serializeView } from './serialize-view';
import { DEFAULT_VIEW } from './view';

const viewOf = (search: string) => parseView(search, EXAMPLE_NAMES).view;
const topic = (slug: string) => slug as TopicSlug;

describe('An edited view', () => {
  it('has a topic more, and one less when it is chosen again', () => {
    const two = toggleTopic(viewOf('?topic=tiktok'), topic('taiwan'));
    expect(serializeView(two)).toBe('?topic=taiwan.tiktok');
    expect(serializeView(toggleTopic(two, topic('tiktok')))).toBe('?topic=taiwan');
  });

  it('has only the topic that is chosen after none', () => {
    expect(serializeView(toggleTopic(viewOf('?topic=none'), topic('taiwan')))).toBe('?topic=taiwan');
    expect(serializeView(withTopics(DEFAULT_VIEW, 'none'))).toBe('?topic=none');
  });

  it('drops what means nothing any more: all of one topic, certainty without dates', () => {
    expect(serializeView(toggleTopic(viewOf('?topic=taiwan.tiktok&match=all'), topic('tiktok')))).toBe('?topic=taiwan');
    expect(serializeView(withMatch(viewOf('?topic=taiwan'), 'all'))).toBe('?topic=taiwan');
    expect(serializeView(withTime(viewOf('?time=2024&certain=only'), null))).toBe('');
    expect(serializeView(withCertain(DEFAULT_VIEW, 'only'))).toBe('');
  });

  it('turns reversed dates round and opens impossible ones', () => {
    expect(serializeView(withTime(DEFAULT_VIEW, { from: '2024-05', to: '2024-04-01' }))).toBe('?time=2024-04-01..2024-05');
    expect(serializeView(withTime(DEFAULT_VIEW, { from: '2024-02-30', to: '2024' }))).toBe('?time=earliest..2024');
  });

  it('cleans a search', () => {
    expect(serializeView(withQuery(DEFAULT_VIEW, '  Biden \n Xi. '))).toBe('?q=Biden+Xi%2E');
  });

  it('forgets its filters and nothing else when it is reset', () => {
    const full = viewOf('?reports=lead&topic=taiwan.tiktok&match=all&actor=china&type=aid&status=happened&q=aid&time=2024&certain=only&window=20240423t1600..20240427t0400&sort=new&view=list&event=e7k3m9qz&outlines=hide');
    expect(hasFilters(full)).toBe(true);
    expect(serializeView(reset(full))).toBe('?reports=lead&window=20240423t1600..20240427t0400&sort=new&view=list&event=e7k3m9qz&outlines=hide');
    expect(hasFilters(reset(full))).toBe(false);
    expect(hasFilters(viewOf('?status=none'))).toBe(true);
  });

  it('goes back to the first page where its events or their order change', () => {
    const third = viewOf('?reports=lead&topic=taiwan.tiktok&time=2024&sort=new&view=table&page=3');
    const other = [
      toggleTopic(third, topic('trade')), withTopics(third, []), withMatch(third, 'all'), toggleActor(third, 'china' as ActorSlug), toggleType(third, 'aid'),
      toggleStatus(third, 'happened'), withQuery(third, 'xi'), withTime(third, null), withCertain(third, 'only'), withReports(third, 'all'), withSort(third, 'old'),
      withPage(third, 'list'), reset(third),
    ];
    expect(other.map(({ page }) => page)).toEqual(other.map(() => 1));
  });

  it('keeps its page where the same events stay in the same order', () => {
    const third = viewOf('?view=list&page=3');
    const same = [withEvent(third, 'e7k3m9qz' as EventId), withEvent(third, null), withOutlines(third, 'hide'), withWindow(third, null), withLanes(third, 'topic')];
    expect(same.map(({ page }) => page)).toEqual(same.map(() => 3));
  });

  it('has pages only as a list or a table', () => {
    expect(serializeView(withListPage(viewOf('?view=table'), 12))).toBe('?view=table&page=12');
    expect(serializeView(withListPage(viewOf('?view=table&page=12'), 1))).toBe('?view=table');
    expect(serializeView(withListPage(DEFAULT_VIEW, 12))).toBe('');
    expect(serializeView(withPage(viewOf('?view=list&page=12'), 'analysis'))).toBe('?view=analysis');
  });

  it('has lanes by topic or by actor, which a link names, and by side, which it need not', () => {
    expect(serializeView(withLanes(viewOf('?topic=taiwan&view=list'), 'topic'))).toBe('?topic=taiwan&lanes=topic&view=list');
    expect(serializeView(withLanes(viewOf('?lanes=actor&sort=new'), 'side'))).toBe('?sort=new');
    expect(serializeView(reset(viewOf('?lanes=actor&topic=taiwan')))).toBe('?lanes=actor');
    expect(historyOf(DEFAULT_VIEW, withLanes(DEFAULT_VIEW, 'topic'))).toBe('push');
  });

  it('has an address within its story', () => {
    expect(hrefOf('a-story', toggleType(toggleStatus(DEFAULT_VIEW, 'happened' as Status), 'aid'))).toBe('/s/a-story?type=aid&status=happened');
    expect(hrefOf('a-story', DEFAULT_VIEW)).toBe('/s/a-story');
  });
});

describe('The history', () => {
  const open = viewOf('?event=e7k3m9qz');
  const framed = withWindow(DEFAULT_VIEW, viewOf('?window=20240423t1600..20240427t0400').window);

  it('gains an entry for what Back should undo', () => {
    expect(historyOf(DEFAULT_VIEW, toggleTopic(DEFAULT_VIEW, topic('taiwan')))).toBe('push');
    expect(historyOf(DEFAULT_VIEW, withPage(DEFAULT_VIEW, 'list'))).toBe('push');
    expect(historyOf(DEFAULT_VIEW, open)).toBe('push');
    expect(historyOf(viewOf('?view=list'), viewOf('?view=list&page=2'))).toBe('push');
    const filtered = viewOf('?topic=taiwan&q=aid');
    expect(historyOf(filtered, reset(filtered))).toBe('push');
  });

  it('is written over while a hand moves or types, and when a panel closes', () => {
    expect(historyOf(DEFAULT_VIEW, framed)).toBe('replace');
    expect(historyOf(DEFAULT_VIEW, withQuery(DEFAULT_VIEW, 'X'))).toBe('replace');
    expect(historyOf(open, withEvent(open, null))).toBe('replace');
  });

  it('stays as it is where the link does', () => {
    expect(historyOf(viewOf('?topic=tiktok.taiwan'), viewOf('?topic=taiwan,tiktok'))).toBe('none');
  });
});
