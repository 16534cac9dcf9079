import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, type FetchPlan, type OfflineSite, planFetch } from './plan-fetch';
import { savedPages } from './saved-pages';

const site: OfflineSite = { featured: 'talks', stories: ['talks', 'floods'], files: new Set(['/_next/static/chunks/a.js', '/icon.svg']) };
const page = (address: string): Asked => {
  const at = address.indexOf('?');
  const [path, search] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
  return { method: 'GET', sameOrigin: true, navigates: true, part: false, path, search };
};
const copy = (saved: string): FetchPlan => ({ kind: 'page', saved, keep: false });
const visited = (saved: string): FetchPlan => ({ kind: 'page', saved, keep: true });
const moved = (to: string): FetchPlan => ({ kind: 'moved', to });
const leave: FetchPlan = { kind: 'leave' };
const notSaved: FetchPlan = { kind: 'page', saved: null, keep: false };

describe('the answer to a page that is asked for', () => {
  it.each<[string, FetchPlan]>([
    ['/s/talks', copy('/s/talks')],
    ['/s/talks?topic=taiwan.tiktok&q=xi', copy('/s/talks')],
    ['/s/talks?view=nonsense', copy('/s/talks')],
    ['/s/talks?view=list&topic=taiwan', copy('/s/talks?view=list')],
    ['/s/talks?topic=taiwan&view=table', copy('/s/talks?view=list')],
    ['/s/talks?view=analysis', copy('/s/talks?view=analysis')],
    ['/s/floods?view=sources&q=%', copy('/s/floods?view=sources')],
    ['/s/talks/list?topic=taiwan', moved('/s/talks?topic=taiwan&view=list')],
    ['/s/talks/?topic=taiwan', moved('/s/talks?topic=taiwan')],
    ['/', moved('/s/talks')],
    ['/?topic=taiwan', moved('/s/talks?topic=taiwan')],
    ['/offline', copy('/offline')],
    ['/event/e7k3m9qz-an-act?x=1', visited('/event/e7k3m9qz-an-act')],
    ['/s/talks/topic/taiwan', visited('/s/talks/topic/taiwan')],
    ['/open?topic=visits', visited('/open')],
    ['/s/unheard-of', notSaved],
    ['/s/talks/share?topic=taiwan', notSaved],
    ['/nowhere', notSaved],
    ['/s/talks/embed?topic=taiwan', leave],
    ['/s/talks/timeline.csv?topic=taiwan', leave],
    ['/event/e7k3m9qz.ics', leave],
    ['/oembed?url=x', leave],
  ])('%s', (address, plan) => {
    expect(planFetch(page(address), site)).toEqual(plan);
  });

  it.each<[string, Partial<Asked>]>([
    ['another method', { method: 'POST' }],
    ['another origin', { sameOrigin: false }],
    ['a part', { part: true }],
    ['what is no document', { navigates: false }],
  ])('is the browser’s own for %s', (_, change) => {
    expect(planFetch({ ...page('/s/talks'), ...change }, site)).toEqual(leave);
  });

  it('is saved with every visit, for each page of every story', () => {
    const views = ['timeline', 'list', 'table', 'analysis', 'sources'];
    const saved = savedPages.all(site.stories);
    for (const slug of site.stories) {
      for (const view of views) expect(saved).toContain(Reflect.get(planFetch(page(`/s/${slug}?view=${view}`), site), 'saved'));
    }
  });

  it('never remembers what was asked of a story: any query leads to one of its four copies', () => {
    const copies = savedPages.all(site.stories);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        const plan = planFetch(page(`/s/talks?${query}`), site);
        expect(plan).toMatchObject({ kind: 'page', keep: false });
        expect(copies).toContain(Reflect.get(plan, 'saved'));
      }),
    );
  });
});

describe('the answer to a file', () => {
  const file = (path: string): Asked => ({ ...page(path), navigates: false });

  it.each<[string, FetchPlan]>([
    ['/_next/static/chunks/a.js', { kind: 'file', key: '/_next/static/chunks/a.js' }],
    ['/icon.svg?v=1', { kind: 'file', key: '/icon.svg' }],
    ['/_next/static/chunks/of-another-release.js', leave],
    ['/s/talks/timeline.png', leave],
    ['/healthz', { kind: 'reach' }],
  ])('%s', (path, plan) => {
    expect(planFetch(file(path), site)).toEqual(plan);
  });
});
