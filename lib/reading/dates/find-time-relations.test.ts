import { describe, expect, it } from 'vitest';
import { findTimeRelations } from './find-time-relations';

const found = (text: string) =>
  findTimeRelations(text).map(({ start, end, relation, distance, near, to }) => [
    text.slice(start, end),
    relation,
    distance,
    near,
    to,
  ]);

describe('findTimeRelations', () => {
  it.each([
    ['He left two days later.', ['two days later', 'after', 'P2D', false, 'told']],
    ['They met shortly before the vote.', ['shortly before', 'before', null, true, 'named']],
    ['She resigned the same day.', ['the same day', 'same', 'P0D', false, 'told']],
    ['It began three weeks after the election.', ['three weeks after', 'after', 'P3W', false, 'named']],
    ['A year earlier it was closed.', ['A year earlier', 'before', 'P1Y', false, 'told']],
    ['Days later the army came.', ['Days later', 'after', 'PXD', false, 'told']],
    ['He spoke to reporters later.', ['later', 'after', null, false, 'told']],
    ['The talks failed the following month.', ['the following month', 'after', 'P1M', false, 'told']],
    ['They spoke on the eve of the summit.', ['on the eve of', 'before', 'P1D', false, 'named']],
  ])('reads “%s”', (text, relation) => {
    expect(found(text)).toEqual([relation]);
  });

  it.each([
    'He will speak later this week.',
    'It fell earlier in the year.',
    'No later than Friday.',
    'He goes next week.',
    'It is over.',
  ])('finds none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
