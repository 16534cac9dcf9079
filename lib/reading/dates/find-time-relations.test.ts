import { describe, expect, it } from 'vitest';
import { findTimeRelations } from './find-time-relations';

const found = (text: string) =>
  findTimeRelations(text).map(({ start, end, relation, distance, withinHours, to }) => [
    text.slice(start, end),
    relation,
    distance,
    withinHours,
    to,
  ]);

describe('findTimeRelations', () => {
  it.each([
    ['He left two days later.', ['two days later', 'after', 'P2D', null, 'told']],
    ['They met shortly before the vote.', ['shortly before', 'before', null, 24, 'named']],
    ['She resigned the same day.', ['the same day', 'same', 'P0D', null, 'told']],
    ['It began three weeks after the election.', ['three weeks after', 'after', 'P3W', null, 'named']],
    ['A year earlier it was closed.', ['A year earlier', 'before', 'P1Y', null, 'told']],
    ['Days later the army came.', ['Days later', 'after', 'PXD', null, 'told']],
    ['He spoke to reporters later.', ['later', 'after', null, null, 'told']],
    ['The talks failed the following month.', ['the following month', 'after', 'P1M', null, 'told']],
    ['They spoke on the eve of the summit.', ['on the eve of', 'before', 'P1D', null, 'named']],
    ['China immediately condemned it.', ['immediately', 'after', null, 12, 'told']],
    ['They spoke just before the talks.', ['just before', 'before', null, 12, 'named']],
    ['He resigned hours later.', ['hours later', 'after', null, 24, 'told']],
    ['She then left.', ['then', 'after', null, null, 'told']],
  ])('reads “%s”', (text, relation) => {
    expect(found(text)).toEqual([relation]);
  });

  it.each([
    'He will speak later this week.',
    'It fell earlier in the year.',
    'No later than Friday.',
    'He goes next week.',
    'It is over.',
    'It has grown since then.',
    'The then-president fled.',
  ])('finds none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
