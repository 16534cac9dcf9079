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
  ])('takes about eight times as long for eight times as many letters of %s, not sixty-four', (_name, part) => {
    const cost = (letters: number) => Math.min(...Array.from({ length: 3 }, () => processorTime(() => htmlText(part.repeat(Math.ceil(letters / part.length))))));
    expect(cost(800_000)).toBeLessThan(12 * Math.max(cost(100_000), LEAST));
  });
});

/** Of less, a clock tells little. */
const LEAST = 100_000;

/** Of this process alone, in microseconds: other work on the machine is not counted. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}
