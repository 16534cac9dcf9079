import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from './fold-text';

it.each([
  ['  Démarche ’s ', "demarche 's"],
  ['“Wang Yi”\n said', '"wang yi" said'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['a\u00a0b', 'a b'],
  ['台湾', '台湾'],
  ['', ''],
  [' \t\n', ''],
])('folds %j to %j', (text, folded) => expect(foldText(text)).toBe(folded));

it('folds what is folded to itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(foldText(foldText(text))).toBe(foldText(text));
  }));
});

it('folds composed and decomposed letters alike', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(foldText(text.normalize('NFC'))).toBe(foldText(text.normalize('NFD')));
  }));
});
