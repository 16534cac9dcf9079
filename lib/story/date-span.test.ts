import { expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf';
import { dateSpan } from './date-span';

it.each([
  [['2024-04-24', '[2024-04-24..2024-04-26]', '2024-04-26'], '2024-04-24/2024-04-26'],
  [['2024-04-26', '2024-05'], '2024-04-26/2024-05'],
  [['2023-04~/2024-04-26', '/2024-04-26', '2024-04-24'], '2023-04~/2024-04-26'],
  [['2024-04-26', '2024-04-26'], '2024-04-26'],
  [['2024-05'], '2024-05'],
  [['2024-04/..', '2024-04-26'], '2024-04/2024-04-26'],
  [['2024-04-26T09:30+08:00', '2024-04-27'], '2024-04-26/2024-04-27'],
])('spans %s as %s', (dates, span) => {
  expect(dateSpan(dates.map((date) => parseEdtf(date)))?.text).toBe(span);
});

it.each([[[]], [['/2024-04-26']], [['2024-04/..']]])('spans nothing where an end is missing: %s', (dates: string[]) => {
  expect(dateSpan(dates.map((date) => parseEdtf(date)))).toBeNull();
});
