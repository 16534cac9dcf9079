import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXAMPLE_NAMES, EXAMPLE_TOPICS, EXAMPLE_TYPES, exampleStories } from '../selection/example-events';
import { pageOf } from '../selection/page-of';
import type { KnownEvent } from '../story/known-event';
import { STATUSES, type TopicSlug } from '../story/story';
import { resultSentence } from '../view/filter-words';
import { settleView } from '../view/settle-view';
import { DEFAULT_VIEW, type View } from '../view/view';
import { sceneOf, zooms } from './example-scenes';
import { openStory, selectView } from './open-story';
import { prepareStory } from './prepare-story';

/* Of one view every part of the screen counts the same events: those that a plain look at each one finds. */

const asked = <T extends string>(of: readonly T[]) => fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...of], { minLength: 1, maxLength: 2 }));
const filters = fc.record({ topic: asked(EXAMPLE_TOPICS), type: asked(EXAMPLE_TYPES), status: asked(STATUSES), match: fc.constantFrom('any', 'all'), outlines: fc.constantFrom('show', 'hide'), sort: fc.constantFrom('old', 'new') });
// Up to more than a page holds, and than a lane draws mark by mark.
const opened = fc.constantFrom(12, 60, 300).chain((most) => exampleStories({ minLength: Math.floor(most / 2), maxLength: most }, (story) => openStory(prepareStory(story, EXAMPLE_NAMES))));

const oneOf = (values: View['type'], value: string) => values === 'none' || values.length === 0 || values.includes(value);
const topicsOf = ({ event }: KnownEvent) => event.topics.map(({ topic }) => topic);
const aboutAsked = ({ topic, match }: View, of: readonly TopicSlug[]) =>
  topic === 'none' || topic.length === 0 || (match === 'all' ? topic.every((each) => of.includes(each)) : topic.some((each) => of.includes(each)));

it('columns, pills, marks, the list, the facets and the sentence agree with a look at every event', () => {
  fc.assert(fc.property(opened, filters, fc.nat(19), (open, chosen, zoom) => {
    const view = settleView({ ...DEFAULT_VIEW, ...chosen } as View);
    const others = open.known.all.events.filter(({ event, status }) => oneOf(view.type, event.type) && oneOf(view.status, status));
    const found = others.filter((known) => aboutAsked(view, topicsOf(known)));
    const selection = selectView(open, view);
    expect(selection.count).toBe(found.length);

    const sentence = resultSentence({ shown: selection.count, total: selection.total, view, names: open.names, leadDate: open.leadDate });
    const [said] = /\d[\d,]*|none|no events|the one/.exec(sentence) ?? ['none'];
    expect(said === 'the one' ? 1 : Number(said.replace(/none|no events/, '0').replaceAll(',', ''))).toBe(found.length);

    const { last } = pageOf(selection, view);
    const listed = Array.from({ length: last }, (_, page) => pageOf(selection, { ...view, page: page + 1 }).rows.map(({ known }) => known!.id)).flat();
    expect(listed).toEqual((view.sort === 'new' ? [...found].reverse() : found).map(({ id }) => id));

    const counts = selection.facetCounts('topic');
    for (const topic of EXAMPLE_TOPICS) {
      const under = view.match === 'all' ? found : others;
      expect(counts.get(topic) ?? 0).toBe(under.filter((known) => topicsOf(known).includes(topic as TopicSlug)).length);
    }

    const scene = sceneOf(open, view, zooms(open)[zoom]!, 1008);
    const inColumns = scene.columns.flatMap(({ bars }) => bars).reduce((sum, { exact, coarse }) => sum + exact + coarse, 0);
    const drawn = scene.items.reduce((sum, item) => sum + (item.kind === 'pill' ? item.shown : Number(item.kind === 'event' && !item.ghost)), inColumns);
    expect(drawn).toBe(found.length);
    expect(scene.items.reduce((sum, item) => sum + (item.kind === 'cell' ? item.count : 0), 0)).toBe(inColumns);
    expect(scene.lanes.reduce((sum, { shown }) => sum + shown, 0)).toBe(found.length);
  }), { numRuns: 24 });
});
