import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/civil-day';
import { zoneOf } from '../../time/clock';
import { findDates } from './find-dates';

const FRIDAY = parseDay('2024-04-26');
if (FRIDAY === null) throw new Error('The day of the tests is none.');
const publication = { published: FRIDAY, clock: zoneOf('Asia/Shanghai') };

const found = (text: string) =>
  findDates(text, publication).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('findDates', () => {
  it.each([
    ['He arrived Wednesday.', 'Wednesday', '2024-04-24'],
    ['He spoke on Friday.', 'Friday', '2024-04-26'],
    ['He will leave on Monday.', 'Monday', '2024-04-29'],
    ['The vote is to be held on Tuesday.', 'Tuesday', '2024-04-30'],
    ['The deal announced Monday will create jobs.', 'Monday', '2024-04-22'],
    ['She saidWednesday that it was over.', 'Wednesday', '2024-04-24'],
    ['In July, Norway suspended the licence.', 'July', '2023-07'],
    ['It begins on 24 April 2025.', '24 April 2025', '2025-04-24'],
    ['April 26, 2024Updated', 'April 26, 2024', '2024-04-26'],
    ['They met two days ago.', 'two days ago', '2024-04-24'],
    ['Prices fell last week.', 'Last week'.toLowerCase(), '2024-W16'],
  ])('reads “%s”', (text, words, value) => {
    expect(found(text)).toEqual([[words, value]]);
  });

  it('takes no verb for a month', () => {
    expect(found('He may go. May I ask? They march on.')).toEqual([]);
  });
});
