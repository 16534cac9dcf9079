import { describe, expect, it } from 'vitest';
import { eventOf, exampleOutput, outputOf } from '../output/example-output';
import { loadStories } from '../story/load-stories';
import { calendarShare } from './calendar-share';
import { dataShare } from './data-share';

const { stories, registry } = loadStories();
const output = outputOf(stories.get('blinken-in-china')!, registry);
const withoutOf = (of: Parameters<typeof dataShare>[0]) => dataShare(of).flatMap(({ name, without }) => (without === null ? [] : [[name, without]]));

describe('What a format leaves out', () => {
  it('is named with its reason', () => {
    expect(withoutOf(output)).toEqual([['TimelineJS', '1 event is left out, for its start is not known: Talks grow more frequent.']]);
    expect(calendarShare(output).says).toEqual([
      '1 event is left out, since no first or no last day can be given: Talks grow more frequent.',
      '3 dates are not exact: the calendar shows the whole span, marked “c.” and tentative.',
      'Whole days are those of each event’s own clock.',
    ]);
  });

  it('is counted where it is several', () => {
    const two = exampleOutput([{ when: '../2024-04-26' }, { when: '../2024-04-27' }, { when: '2024-04-26' }]);
    expect(calendarShare(two).says[0]).toMatch(/^2 events are left out, since no first or no last day can be given: .+ and .+\.$/);
    expect(withoutOf(two)[0]?.[1]).toMatch(/^2 events are left out, for their starts are not known: .+ and .+\.$/);
  });

  it('is said of an event alone in words of its own', () => {
    expect(calendarShare(eventOf(output, 5)).says).toEqual(['The date is not exact: the calendar shows the whole span, marked “c.” and tentative.', 'Whole days are those of the event’s own clock.']);
  });

  it('is not spoken of where it is nothing', () => {
    const one = exampleOutput([{ when: '2024-04-26' }]);
    expect(withoutOf(one)).toEqual([]);
    expect(calendarShare(one).says).toEqual(['Whole days are those of each event’s own clock.']);
  });
});

describe('A calendar’s address', () => {
  it('opens a calendar as `webcal:`, and is the same otherwise', () => {
    const { address, subscribe, file } = calendarShare(output);
    expect(address).toBe(`https://demarche.example${file}`);
    expect(subscribe).toBe(`webcal://demarche.example${file}`);
    expect(calendarShare({ ...output, site: 'http://localhost:3000' }).subscribe).toBe(`webcal://localhost:3000${file}`);
  });
});
