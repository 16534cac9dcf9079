import { describe, expect, it } from 'vitest';
import { FIELDS, mappingOf, missingColumn } from './column-fields';

describe('the columns that a reader names', () => {
  it.each([
    [{}, 'title'],
    [{ title: 'a' }, 'when'],
    [{ title: 'a', when: '' }, 'when'],
    [{ title: 'a', when: 'b', end: 'c' }, 'start'],
    [{ title: 'a', when: 'b' }, null],
    [{ title: 'a', start: 'b' }, null],
    [{ title: 'a', earliest: 'b', latest: 'c' }, null],
  ])('%j lacks %s', (chosen, field) => {
    expect(missingColumn(chosen)?.field ?? null).toBe(field);
  });

  it('become a mapping without what was left empty', () => {
    expect(mappingOf({ title: 'a', when: '', start: 'b', topics: 'c' })).toEqual({ name: 'sheet', title: 'a', start: 'b', topics: 'c' });
  });

  it('are asked for where one is missing', () => {
    const asked = FIELDS.map(({ field }) => field);
    for (const chosen of [{}, { title: 'a' }, { title: 'a', end: 'b' }]) expect(asked).toContain(missingColumn(chosen)!.field);
  });
});
