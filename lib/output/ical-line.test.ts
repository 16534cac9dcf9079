import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyText } from './feed-example';
import { cleanLines } from './feed-text';
import { foldLine } from './ical-fold';
import { dateLine, dayStampLine, instantLine, textLine, textsLine, wordLine } from './ical-line';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (lines: string): string => lines.replaceAll('\r\n ', '').replace(/\r\n$/, '');

describe('Folding', () => {
  it('leaves a line of 75 octets whole and cuts one of 76', () => {
    expect(foldLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
    expect(foldLine('a'.repeat(75 + 74 + 1))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
  });

  it('counts octets and cuts between characters', () => {
    expect(foldLine('台'.repeat(26))).toBe(`${'台'.repeat(25)}\r\n 台\r\n`);
    expect(foldLine(`ab${'😀'.repeat(19)}`)).toBe(`ab${'😀'.repeat(18)}\r\n 😀\r\n`);
  });

  it('gives back any line, in lines of at most 75 octets', () => {
    fc.assert(fc.property(nastyText.map((text) => cleanLines(text).replaceAll('\n', '')), (line) => {
      const folded = foldLine(line);
      expect(unfold(folded)).toBe(line);
      expect(folded.endsWith('\r\n')).toBe(true);
      expect(folded.slice(0, -2).split('\r\n').filter((part) => octets(part) > 75)).toEqual([]);
    }));
  });
});

describe('A content line', () => {
  it('escapes a text', () => {
    expect(textLine('SUMMARY', 'a, b; c\\d: "e"\nf')).toBe('SUMMARY:a\\, b\\; c\\\\d: "e"\\nf\r\n');
  });

  it('escapes each text of a list alone', () => {
    expect(textsLine('CATEGORIES', ['Taiwan, ROC', 'a;b'])).toBe('CATEGORIES:Taiwan\\, ROC,a\\;b\r\n');
  });

  it('writes days without a zone and moments in UTC', () => {
    expect(dateLine('DTSTART', '2024-04-24')).toBe('DTSTART;VALUE=DATE:20240424\r\n');
    expect(instantLine('DTSTART', '2024-04-24T04:05:06Z')).toBe('DTSTART:20240424T040506Z\r\n');
    expect(dayStampLine('CREATED', '2024-04-24')).toBe('CREATED:20240424T000000Z\r\n');
  });

  it.each(['\r', '\n', '\u0085', '\u2028', '\u0000'])('refuses %j in a value that is no text', (letter) => {
    expect(() => wordLine('URL', `https://demarche.example/${letter}ATTENDEE:x`)).toThrow(RangeError);
  });

  it('is one line, whatever the text', () => {
    fc.assert(fc.property(nastyText, (text) => {
      expect(unfold(textLine('SUMMARY', text))).toMatch(/^SUMMARY:[^\p{Cc}\p{Zl}\p{Zp}]*$/u);
    }));
  });
});
