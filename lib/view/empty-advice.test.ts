import { describe, expect, it } from 'vitest';
import { emptyAdvice } from './empty-advice';
import { EXAMPLE_NAMES } from './example-names';
import { parseView } from './parse-view';
import { serializeView } from './serialize-view';

/** Counts by canonical link; what is not named shows nothing. */
const advise = (search: string, counts: Record<string, number>) => {
  const { view } = parseView(search, EXAMPLE_NAMES);
  const { text, offers } = emptyAdvice(view, EXAMPLE_NAMES, (each) => counts[serializeView(each)] ?? 0);
  return { text, offers: offers.map(({ label, view: to, count }) => [label, count, serializeView(to)]) };
};

describe('An empty view', () => {
  it('offers any of the topics where none has all of them', () => {
    expect(advise('?topic=tiktok.narcotics&match=all', { '?topic=narcotics.tiktok': 5, '': 12 })).toEqual({
      text: 'No event is about both TikTok and Narcotics.',
      offers: [['Show any of these', 5, '?topic=narcotics.tiktok'], ['Show all events', 12, '']],
    });
  });

  it('names the one filter that leaves nothing, and keeps the others', () => {
    expect(advise('?topic=taiwan&q=zebra', { '?topic=taiwan': 3, '': 12 })).toEqual({
      text: 'No event mentions “zebra”.',
      offers: [['Show without the search', 3, '?topic=taiwan'], ['Show all events', 12, '']],
    });
  });

  it('names all filters where only together they leave nothing', () => {
    const { text } = advise('?topic=taiwan&status=scheduled', { '?topic=taiwan': 3, '?status=scheduled': 1, '': 12 });
    expect(text).toBe('No event is about Taiwan and is scheduled.');
  });

  it('says that certainty is asked for where that is the fault', () => {
    expect(advise('?time=2024-04-25&certain=only', { '?time=2024-04-25': 3, '': 12 })).toEqual({
      text: 'No event certainly lies on 25 April 2024.',
      offers: [['Show those that only may lie between the dates', 3, '?time=2024-04-25'], ['Show all events', 12, '']],
    });
  });

  it('says that nothing is chosen where a list is empty on purpose', () => {
    expect(advise('?topic=none&view=list', { '?view=list': 12 })).toEqual({
      text: 'No topic is chosen, so no event is shown.',
      offers: [['Show all events', 12, '?view=list']],
    });
  });

  it('does not read the words of the search as its own', () => {
    expect(advise('?q=were+are', { '': 12 }).text).toBe('No event mentions “were are”.');
  });
});
