import { countryInSentence } from './country-name';

/** A category as a noun, and what stands before whom it is done to. */
const NOUNS: ReadonlyMap<string, readonly [noun: string, towards: string]> = new Map([
  ['agree', ['Agreement or promise', 'to']],
  ['consult', ['Meeting or talk', 'with']],
  ['support', ['Support', 'for']],
  ['cooperate', ['Cooperation', 'with']],
  ['aid', ['Aid', 'for']],
  ['concede', ['Concession', 'to']],
  ['retreat', ['Release or easing', 'for']],
  ['request', ['Request', 'to']],
  ['accuse', ['Accusation or inquiry', 'against']],
  ['reject', ['Refusal', 'towards']],
  ['threaten', ['Threat', 'against']],
  ['protest', ['Protest', 'against']],
  ['mobilize', ['Mobilisation', 'against']],
  ['sanction', ['Reduced relations', 'with']],
  ['coerce', ['Coercion', 'of']],
  ['assault', ['Violence', 'against']],
]);
/** CAMEO's roots that no category of PLOVER takes up. */
const ROOT_NOUNS: ReadonlyMap<string, readonly [noun: string, towards: string]> = new Map([
  ['01', ['Statement', 'to']],
  ['02', ['Appeal', 'to']],
]);
const SMALL_WORDS = new Set(['THE', 'OF', 'AND', 'FOR', 'IN', 'ON', 'AT', 'TO', 'DE', 'LA']);

/**
 * A title for what a machine read: "Meeting or talk by Turkey with the United States". It claims the kind and the names that were
 * coded, and no more.
 *
 * @param code CAMEO, as the file has it.
 */
export function candidateTitle(type: string | null, code: string, source: string, target: string): string {
  const [noun, towards] = (type === null ? ROOT_NOUNS.get(code.slice(0, 2)) : NOUNS.get(type)) ?? ['Event', 'towards'];
  return [noun, source === '' ? '' : `by ${countryInSentence(source)}`, target === '' ? '' : `${towards} ${countryInSentence(target)}`].filter((part) => part !== '').join(' ');
}

/**
 * "SAUDI ARABIA" as "Saudi Arabia". What may be initials stays as it is: a name of up to three letters, and within a longer
 * one a word of two letters or without a vowel ("the EU").
 */
export function nameInSmallLetters(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.map((word) => {
    if (SMALL_WORDS.has(word)) return word.toLowerCase();
    const initials = word.length <= 3 && (words.length === 1 || word.length < 3 || !/[AEIOUY]/.test(word));
    if (initials || word !== word.toUpperCase()) return word;
    return word.toLowerCase().replace(/(^|[-('’.])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
  }).join(' ');
}
