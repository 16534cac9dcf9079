import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexText, latexUrl } from './latex-text';

const OURS = /^\\(?:[&%$#_]|text(?:backslash|brace(?:left|right)|ascii(?:tilde|circum)|less|greater|bar))$/;

describe('text for LaTeX', () => {
  it.each([
    ['$95bn & 5 % of #1_a', '\\$95bn \\& 5 \\% of \\#1\\_a'],
    ['\\input{/etc/passwd}', '\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}'],
    ['an open {', 'an open \\textbraceleft{}'],
    ['} then {', '\\textbraceright{} then \\textbraceleft{}'],
    ['~^', '\\textasciitilde{}\\textasciicircum{}'],
    ['\\}', '\\textbackslash{}\\textbraceright{}'],
    ["a -- b --- ''c''", "a -{}- b -{}-{}- '{}'c'{}'"],
    ['one\r\n@misc{x,', 'one @misc\\textbraceleft{}x,'],
    ['蔡英文 Démarche 🕊️', '蔡英文 Démarche 🕊️'],
  ])('“%s” is “%s”', (text, latex) => {
    expect(latexText(text)).toBe(latex);
  });

  it('never opens a brace that it does not close, and runs no command but its own', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const latex = latexText(text);
      let open = 0;
      for (const sign of latex) {
        open += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(open).toBeGreaterThanOrEqual(0);
      }
      expect(open).toBe(0);
      const commands = latex.match(/\\[A-Za-z]+|\\./g) ?? [];
      expect(commands.filter((command) => !OURS.test(command))).toEqual([]);
      expect(latex).not.toMatch(/[\r\n]/);
    }));
  });
});

describe('an address for LaTeX', () => {
  it.each([
    ['https://a.example/x_y?b=1&c=%20#d~e$', 'https://a.example/x_y?b=1&c=%20#d~e$'],
    ['https://a.example/{}\\^', 'https://a.example/%7B%7D%5C%5E'],
    ['https://a.example/ "<>', 'https://a.example/%20%22%3C%3E'],
  ])('%s is written %s', (url, latex) => {
    expect(latexUrl(url)).toBe(latex);
  });
});
