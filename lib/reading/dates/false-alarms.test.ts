import { expect, it } from 'vitest';
import { civilDay } from '../../time/civil-day';
import { zoneOf } from '../../time/clock';
import { findDates } from './find-dates';

/** A Friday. */
const published = civilDay(2024, 4, 26);
const clock = zoneOf('Asia/Shanghai');
const found = (text: string) => findDates(text, { published, clock });

it.each([
  'He may go. May I ask? They march on.',
  'Mrs. May won.',
  'April Jones won.',
  'the fall of Rome',
  '13:20',
  'Photo\n\n13:20\n\nMore',
  'a 2:1 win',
  'the second half of the match',
  'the Daily Mail',
  'USA Today',
  '900,000 barrels a day and winds of 120 km an hour',
  'the former president',
  'Section 2012 of the act and Resolution 1973',
  'Call 555-2013.',
  'It fell to 1987 points; 2010 homes burned.',
  'Philip May won. Mr. March may march on.',
  'player of the month',
  'The Daily News, The Monday Club, Super Bowl Sunday',
  'John Smith, 45, second in the 90th minute, 10-8, 3:1',
  'The Sun said that prices fall. The Fall Guy fell.',
  '“12 Years a Slave”',
  'a previously unknown work',
  'at the moment when it was signed',
  'Saturday Night Live',
  'the Good Friday agreement',
  'the Thirty Years’ War',
  'Bloody Sunday',
  'the Sunday Times',
  'The 60 Minutes interview',
  'It cost 2,024 dollars and $1999.',
])('“%s” is nothing', (text) => {
  expect(found(text)).toEqual([]);
});
