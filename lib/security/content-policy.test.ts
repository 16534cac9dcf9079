import { describe, expect, it } from 'vitest';
import { contentPolicy, type Surface } from './content-policy';
import { securityHeaders, surfaceOf } from './security-headers';

const directives = (policy: string) => new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
const HASH = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

describe('the content security policy', () => {
  const strict = directives(contentPolicy('page', { hashes: [HASH] }));

  it('lets nothing in by default, and nobody frame the page', () => {
    expect(strict.get('default-src')).toEqual(["'none'"]);
    expect(strict.get('frame-ancestors')).toEqual(["'none'"]);
    expect(strict.get('base-uri')).toEqual(["'none'"]);
  });

  it('runs only scripts of this host, and inline ones whose digest it names', () => {
    expect(strict.get('script-src')).toEqual(["'self'", `'${HASH}'`]);
  });

  it('runs no inline script where no digest is given', () => {
    expect(directives(contentPolicy('page')).get('script-src')).toEqual(["'self'"]);
  });

  it.each<Surface>(['page', 'embed'])('names no other host and nothing unsafe in production (%s)', (surface) => {
    expect(contentPolicy(surface).replace('frame-ancestors *', '')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lets anybody frame the embed, and changes nothing else for it but that it frames nothing and leaves no worker', () => {
    const embed = directives(contentPolicy('embed', { hashes: [HASH] }));
    expect(embed.get('frame-ancestors')).toEqual(['*']);
    const changed = [...embed].filter(([name, sources]) => sources.join() !== strict.get(name)?.join()).map(([name]) => name);
    expect(changed).toEqual(['worker-src', 'frame-src', 'frame-ancestors']);
  });

  it('lets a file run nothing and load nothing', () => {
    expect(contentPolicy('file')).toBe("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox");
    expect(contentPolicy('file', { mode: 'development' })).toBe(contentPolicy('file'));
  });

  it('loosens only script, style and connection in development', () => {
    const loose = directives(contentPolicy('page', { hashes: [HASH], mode: 'development' }));
    const changed = [...loose].filter(([name, sources]) => sources.join() !== strict.get(name)?.join()).map(([name]) => name);
    expect(changed).toEqual(['script-src', 'style-src', 'connect-src']);
  });
});

describe('the surface of an address', () => {
  it.each<[string, Surface]>([
    ['/', 'page'], ['/s/a', 'page'], ['/s/a/share', 'page'], ['/s/a/embed', 'embed'], ['/s/a/embed/x', 'page'], ['/s/embed', 'page'],
    ['/s/a/timeline.ics', 'file'], ['/s/a/timeline.feed.json', 'file'], ['/event/e7k3m9qz.csl.json', 'file'], ['/event/e7k3m9qz', 'page'],
    ['/event/e7k3m9qz/share', 'page'], ['/oembed', 'file'], ['/schema/story.json', 'file'], ['/embed-1.js', 'file'], ['/nowhere', 'page'], ['/x/s/a/embed', 'page'],
  ])('%s is a %s', (path, surface) => {
    expect(surfaceOf(path)).toBe(surface);
  });

  it('only files and embeds may be used by other origins', () => {
    expect(securityHeaders('page')['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(securityHeaders('page')['Access-Control-Allow-Origin']).toBeUndefined();
    expect(securityHeaders('embed')['Access-Control-Allow-Origin']).toBeUndefined();
    expect(securityHeaders('file')['Access-Control-Allow-Origin']).toBe('*');
  });
});
