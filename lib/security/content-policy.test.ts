import { describe, expect, it } from 'vitest';
import { contentPolicy } from './content-policy';

const directives = (policy: string) => new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));

describe('the content security policy', () => {
  const strict = directives(contentPolicy('bm9uY2U=', 'production'));

  it('lets nothing in by default, and nobody frame the page', () => {
    expect(strict.get('default-src')).toEqual(["'none'"]);
    expect(strict.get('frame-ancestors')).toEqual(["'none'"]);
    expect(strict.get('base-uri')).toEqual(["'none'"]);
  });

  it('runs only scripts that carry the nonce, or that those load', () => {
    expect(strict.get('script-src')).toEqual(["'self'", "'strict-dynamic'", "'nonce-bm9uY2U='"]);
  });

  it('names no other host and nothing unsafe in production', () => {
    expect(contentPolicy('x', 'production')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('loosens only script, style and connection in development', () => {
    const loose = directives(contentPolicy('bm9uY2U=', 'development'));
    const changed = [...loose].filter(([name, sources]) => sources.join() !== strict.get(name)?.join()).map(([name]) => name);
    expect(changed).toEqual(['script-src', 'style-src', 'connect-src']);
  });
});
