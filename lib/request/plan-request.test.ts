import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnParameter } from '../output/own-parameters';
import { EXAMPLE_NAMES } from '../view/example-names';
import { parseView } from '../view/parse-view';
import { type Addresses, isGone, planRequest } from './plan-request';

const EVENT = '/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act';
const OWN: Readonly<Record<string, readonly OwnParameter[]>> = { 'view ics': [], 'view png': ['size'], 'view csv': ['excel', 'raw'], 'event ics': [], 'event bib': ['dialect', 'accessed'] };

const addresses: Addresses = {
  names: (story) => (story === 'one' ? EXAMPLE_NAMES : null),
  isTopic: (topic) => topic === 'taiwan',
  isWithdrawn: (id) => id === 'kj6mmddy',
  isPublic: (path) => path === '/embed-1.js',
  eventPath: (id) => (id === 'e7k3m9qz' ? EVENT : null),
  own: (of, extension) => OWN[`${of} ${extension}`] ?? null,
};
const plan = (address: string) => {
  const at = address.indexOf('?');
  return planRequest(at < 0 ? address : address.slice(0, at), at < 0 ? '' : address.slice(at), addresses);
};

describe('a plan', () => {
  it.each([
    ['/s/one', '/s/one'],
    ['/s/one?topic=tiktok.taiwan&reports=all', '/s/one?topic=taiwan.tiktok'],
    ['/s/one?utm_source=mail&topic=taiwan&fbclid=1', '/s/one?topic=taiwan'],
    ['/s/one?junk=1', '/s/one?unknown-1='],
    ['/s/one?other=2&topic=taiwan', '/s/one?topic=taiwan&unknown-1='],
    ['/s/one/share?view=list', '/s/one/share?view=list'],
    ['/s/one/embed?controls=none&topic=taiwan&title=My+words', '/s/one/embed?topic=taiwan&title=My+words&controls=none'],
    ['/s/one/timeline.png?size=square&q=aid', '/s/one/timeline.png?q=aid&size=square'],
    ['/s/one/timeline.png?size=99999', '/s/one/timeline.png'],
    ['/s/one/timeline.png?size=og&size=square', '/s/one/timeline.png?size=og'],
    ['/s/one/topic/taiwan?x=1', '/s/one/topic/taiwan'],
    [`${EVENT}?x=1`, EVENT],
    ['/event/e7k3m9qz.ics?x=1', '/event/e7k3m9qz.ics'],
    ['/event/e7k3m9qz.bib?accessed=2026-11-24&x=1', '/event/e7k3m9qz.bib?accessed=2026-11-24'],
    ['/event/e7k3m9qz.bib?accessed=2026-02-30', '/event/e7k3m9qz.bib'],
    ['/event/e7k3m9qz/share', '/event/e7k3m9qz/share'],
    ['/robots.txt?1', '/robots.txt'],
  ])('keeps %s as %s', (address, inner) => {
    expect(plan(address)).toEqual({ kind: 'kept', inner });
  });

  it.each([
    '/', '/s/two', '/s/one/list', '/s/one?topic=taiwn', '/s/one?topics=taiwan', '/s/one/timeline.exe', '/s/one/topic/none', '/s/one/embed/x', '/event/e7k3m9qz',
    '/event/e7k3m9qz-other', '/event/zzzzzzzz', '/event/zzzzzzzz.ics', '/event/E7K3M9QZ.ics', '/event/e7k3m9qz.exe', '/event/e7k3m9qz/share/x', '/nowhere', '//evil.invalid', '/s/one/timeline.ics/x', '/s/__proto__',
  ])('draws %s each time', (address) => {
    expect(plan(address)).toEqual({ kind: 'once', inner: address });
  });

  it('hands on files of the build and of public/, and nothing else of the framework’s own', () => {
    expect(plan('/_next/static/chunks/a.js')).toEqual({ kind: 'static' });
    expect(plan('/embed-1.js?x')).toEqual({ kind: 'static' });
    expect(plan('/_next/image?url=%2Fx&w=640&q=75')).toEqual({ kind: 'once', inner: '/nothing' });
  });

  it('knows an address whose event was withdrawn, in every spelling', () => {
    const gone = ['/event/kj6mmddy', '/event/kj6mmddy-some-words', '/event/KJ6MMDDY', '/event/kj6mmddy.ics', EVENT, '/event/kj6mmddy/share', '/s/kj6mmddy'];
    expect(gone.map((path) => isGone(path, addresses))).toEqual([true, true, true, true, false, false, false]);
  });

  it('has no more than a few keys for any number of unknown settings', () => {
    const junk = fc.array(fc.stringMatching(/^x[a-z0-9]{1,12}$/), { maxLength: 60 }).map((keys) => keys.map((key) => `${key}=${key}`).join('&'));
    const inner = new Set<string>();
    fc.assert(fc.property(junk, (query) => {
      const planned = plan(`/s/one?${query}`);
      if (planned.kind !== 'kept') return false;
      inner.add(planned.inner);
      return true;
    }), { numRuns: 1000 });
    expect(inner.size).toBeLessThanOrEqual(11);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.webQueryParameters(),
    fc.array(fc.tuple(fc.constantFrom('topic', 'q', 'time', 'window', 'view', 'event', 'size', 'title', 'u', 'x', '__proto__'), fc.string({ maxLength: 20 })), { maxLength: 8 })
      .map((pairs) => new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString()),
  ).map((query) => `?${query}`);

  it('is total, and a kept address asks for the same view and is its own plan', () => {
    fc.assert(fc.property(hostile, (search) => {
      const planned = planRequest('/s/one', search, addresses);
      if (planned.kind !== 'kept') return planned.kind === 'once';
      expect(plan(planned.inner)).toEqual(planned);
      const query = planned.inner.slice('/s/one'.length);
      expect(parseView(query, EXAMPLE_NAMES).view).toEqual(parseView(search, EXAMPLE_NAMES).view);
      return true;
    }), { numRuns: 3000 });
  });

  it('costs little for a long link', () => {
    for (const search of [`?${'x=1&'.repeat(500_000)}`, `?q=${'a'.repeat(2_000_000)}`, `?title=${'('.repeat(1_000_000)}`]) {
      const planned = planRequest('/s/one/embed', search, addresses);
      expect(planned.kind === 'static' ? 0 : planned.inner.length).toBeLessThan(5000);
    }
  });
});
