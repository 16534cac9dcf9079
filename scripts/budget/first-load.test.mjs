import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstLoadChunks, totalBytes, weigh } from './first-load.mjs';

describe('the first-load script', () => {
  it('is every script with a tag, each once, in whatever order', () => {
    const html = '<script src="/_next/static/chunks/b.js" async nonce="x"></script><link rel="preload" as="script" href="/_next/static/chunks/a.js"><script src="/_next/static/chunks/b.js"></script>';
    expect(firstLoadChunks(html)).toEqual(['static/chunks/a.js', 'static/chunks/b.js']);
  });

  it('counts what the inline data names for client components', () => {
    const html = String.raw`<script>self.__next_f.push([1,"3:I[12,[\"/_next/static/chunks/c.js\",\"static/chunks/d.js\"],\"Plot\"]"])</script>`;
    expect(firstLoadChunks(html)).toEqual(['static/chunks/c.js', 'static/chunks/d.js']);
  });

  it('leaves out polyfills that browsers with modules skip', () => {
    const html = '<script src="/_next/static/chunks/poly.js" noModule=""></script><script src="/_next/static/chunks/a.js?dpl=1"></script>';
    expect(firstLoadChunks(html)).toEqual(['static/chunks/a.js']);
  });

  it('weighs each file compressed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'first-load-'));
    mkdirSync(join(folder, 'static'));
    writeFileSync(join(folder, 'static/a.js'), 'x'.repeat(10_000));
    const files = weigh(folder, ['static/a.js']);
    expect(totalBytes(files)).toBeGreaterThan(20);
    expect(totalBytes(files)).toBeLessThan(200);
  });
});
