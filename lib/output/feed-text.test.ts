import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyText } from './feed-example';
import { cleanLine, cleanLines } from './feed-text';

describe('Text for calendars and feeds', () => {
  it('has one kind of line end, whatever stood for one', () => {
    expect(cleanLines('a\r\nb\rc\nd\u0085e\u2028f\u2029g\u000bh\u000ci')).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni');
    expect(cleanLine(' a \r\n b\u2028c\n')).toBe('a b c');
  });

  it('leaves out what is not seen, and nothing that is', () => {
    expect(cleanLine('a\u0000b\u0001c\u001bd\u007fe\u009ff\ufeffg\ud800h\udc00i\ufffej')).toBe('abcdefghij');
    expect(cleanLine('a\u202eb\u2066c')).toBe('abc');
    expect(cleanLine('a\tb')).toBe('a b');
    for (const text of ['שלום, عالم', '台灣 – 😀👩‍🚀', 'e\u0301 \\ ; , <b> ]]> &amp;']) expect(cleanLine(text)).toBe(text);
  });

  it('is the same when it is cleaned again', () => {
    fc.assert(fc.property(nastyText, (text) => {
      for (const clean of [cleanLine, cleanLines]) expect(clean(clean(text))).toBe(clean(text));
      expect(cleanLine(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
    }));
  });
});
