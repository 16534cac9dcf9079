import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownEvent } from '../story/known-event';
import { knownStory } from '../story/known-story';
import type { EventId, TopicSlug } from '../story/story';
import { DEFAULT_VIEW } from '../view/view';
import { indexEvents } from './event-index';
import { EXAMPLE_NAMES, exampleStories } from './example-events';
import { lastPageOf, ONE_PAGE, PAGE_SIZE, pageHolding, pageOf, positionsOf } from './page-of';
import { selectEvents } from './select-events';

/** So many events that hold nothing but their place in time order, and what was asked of them. */
function countedEvents(count: number) {
  const asked: number[] = [];
  const at = (place: number) => {
    asked.push(place);
    return place >= 0 && place < count ? ({ id: String(place) } as unknown as KnownEvent) : undefined;
  };
  const positionOf = (id: EventId) => (Number(id) < count ? Number(id) : -1);
  return { count, at, positionOf, asked };
}

const order = fc.constantFrom('old' as const, 'new' as const);
const counts = fc.oneof(fc.integer({ min: 0, max: 450 }), fc.constantFrom(ONE_PAGE, ONE_PAGE + 1, PAGE_SIZE * 3, PAGE_SIZE * 3 + 1));

describe('The pages of a list', () => {
  it('put together are its events, each once, in its order', () => {
    fc.assert(fc.property(counts, order, (count, sort) => {
      const selection = countedEvents(count);
      const pages = Array.from({ length: lastPageOf(count) }, (_, i) => pageOf(selection, { sort, page: i + 1 }));
      const rows = pages.flatMap((page) => page.rows);
      const inTime = Array.from({ length: count }, (_, place) => String(place));
      expect(rows.map(({ known }) => known?.id)).toEqual(sort === 'new' ? inTime.reverse() : inTime);
      expect(rows.map(({ position }) => position)).toEqual(rows.map((_, i) => i + 1));
      for (const { page, rows: on } of pages) {
        expect([on[0]?.position, on.at(-1)?.position]).toEqual(count === 0 ? [undefined, undefined] : Object.values(positionsOf(page, count)));
        for (const { known } of on) expect(pageHolding(selection, { sort }, known!.id)).toBe(page);
      }
    }));
  });

  it('of any selection are what it gives', () => {
    const stories = exampleStories({ minLength: 0, maxLength: 30 }, (story) => knownStory(story, 'all', EXAMPLE_NAMES));
    fc.assert(fc.property(stories, order, fc.constantFrom<readonly TopicSlug[]>([], ['talks' as TopicSlug], ['sea' as TopicSlug, 'law' as TopicSlug]), (known, sort, topic) => {
      const view = { ...DEFAULT_VIEW, topic, sort };
      const selection = selectEvents(indexEvents(known, EXAMPLE_NAMES), view);
      const ids = [...selection].map(({ id }) => id);
      expect(pageOf(selection, view).rows.map((row) => row.known?.id)).toEqual(sort === 'new' ? ids.reverse() : ids);
    }));
  });

  it('are one while the events are few', () => {
    expect([0, 12, ONE_PAGE, ONE_PAGE + 1, 1_000_000].map(lastPageOf)).toEqual([1, 1, 1, 3, 10_000]);
  });

  it('ask for their own events alone, of a million too', () => {
    const selection = countedEvents(1_000_000);
    const { rows } = pageOf(selection, { sort: 'new', page: 10_000 });
    expect([rows[0]?.position, rows.at(-1)?.position, rows.at(-1)?.known?.id]).toEqual([999_901, 1_000_000, '0']);
    expect(selection.asked).toHaveLength(PAGE_SIZE);
  });

  it('past the last hold nothing, and ask for nothing', () => {
    fc.assert(fc.property(counts, order, fc.integer({ min: 1, max: 999_999 }), (count, sort, more) => {
      const selection = countedEvents(count);
      const beyond = pageOf(selection, { sort, page: lastPageOf(count) + more });
      expect(beyond).toMatchObject({ page: lastPageOf(count) + more, last: lastPageOf(count), count, rows: [] });
      expect(selection.asked).toEqual([]);
    }));
  });

  it('keep the place of an event that has not come', () => {
    const { rows } = pageOf({ count: 3, at: () => undefined }, { sort: 'old', page: 1 });
    expect(rows).toEqual([1, 2, 3].map((position) => ({ position, known: undefined })));
  });

  it('hold no event that is filtered out', () => {
    expect(pageHolding(countedEvents(5), { sort: 'old' }, '7' as EventId)).toBeNull();
  });
});
