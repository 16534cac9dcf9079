import { describe, expect, it } from 'vitest';
import { screenOf } from './screen-path';

describe('the route behind a story’s address', () => {
  it.each([
    ['', { kind: 'here' }],
    ['?topic=taiwan', { kind: 'here' }],
    ['?view=timeline', { kind: 'here' }],
    ['?view=lst', { kind: 'here' }],
    ['?view=list', { kind: 'inside', path: '/s/x/list' }],
    ['?view=table&topic=taiwan', { kind: 'inside', path: '/s/x/list' }],
    ['?VIEW=ANALYSIS', { kind: 'inside', path: '/s/x/analysis' }],
    ['?tab=sources', { kind: 'inside', path: '/s/x/sources' }],
    ['?q=100%', { kind: 'here' }],
  ])('of %s', (search, expected) => expect(screenOf('/s/x', search)).toEqual(expected));

  it.each(['/', '/s', '/event/e7k3m9qz', '/s/x/topic/taiwan', '/s/x/list/more', '/_next/static/a.js'])('leaves %s alone', (path) => {
    expect(screenOf(path, '?view=list')).toEqual({ kind: 'here' });
  });

  it.each([
    ['', { kind: 'here' }],
    ['?title=view&controls=all', { kind: 'here' }],
    ['?view=table&title=Two+laws', { kind: 'inside', path: '/s/x/embed/list' }],
    ['?view=analysis', { kind: 'inside', path: '/s/x/embed/analysis' }],
  ])('of a frame with %s', (search, expected) => expect(screenOf('/s/x/embed', search)).toEqual(expected));

  it('leads from a frame’s inner route to its view', () => {
    expect(screenOf('/s/x/embed/sources', '?controls=all')).toEqual({ kind: 'moved', to: '/s/x/embed?controls=all&view=sources' });
  });

  it('leads from an inner route to the view, with the rest of the query', () => {
    expect(screenOf('/s/x/list', '?topic=taiwan&view=table')).toEqual({ kind: 'moved', to: '/s/x?topic=taiwan&view=list' });
  });
});
