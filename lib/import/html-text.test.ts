import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from './html-text';

describe('htmlText', () => {
  it.each([
    ['<p>One.</p><p>Two <em>words</em>.</p>', ' One.  Two words. '],
    ['Whitney Houston<br/> 1963 - 2012', 'Whitney Houston  1963 - 2012'],
    ['AT&amp;T &#8211; &#x2014; &nbsp;&eacute;&bogus;', 'AT&T – —  &eacute;&bogus;'],
    ['a < b and c > d', 'a < b and c > d'],
    ['1 <2', '1 <2'],
    ['<a href="https://example.org">link</a>', 'link'],
    ['<!-- gone --><!DOCTYPE html>kept', 'kept'],
    ['a<script>alert("<b>")</script>b', 'a b'],
    ['a<STYLE>p{}</STYLE>b', 'a b'],
    ['a<script>never closed', 'a '],
    ['a<b unclosed', 'a<b unclosed'],
    ['&lt;script&gt;', '<script>'],
    ['&#0;&#xD800;&#x110000;x', 'x'],
  ])('gives of %j its words', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('leaves text without markup as it is', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '>', ';', '“') }), (text) => {
      expect(htmlText(text)).toBe(text);
    }));
  });

  it.each([
    ['opened tags', '<a '], ['opened comments', '<!--'], ['scripts', '<script>'], ['closed scripts', '<script></script>'], ['ampersands', '&'],
    ['small signs', '<'], ['references', '&#1'],
  ])('is done soon with half a million letters of %s', (_name, part) => {
    // Far more than it takes, on a busy machine too; where each sign looked at all that follow, it would take minutes.
    const start = performance.now();
    htmlText(part.repeat(Math.ceil(500_000 / part.length)));
    expect(performance.now() - start).toBeLessThan(12_000);
  });
});
