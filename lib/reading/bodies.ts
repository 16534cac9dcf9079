import type { Known } from './actor-lexicon';

export function isFirm(word: string | undefined): boolean {
  return (
    word === 'company' ||
    word === 'firm' ||
    word === 'group' ||
    word === 'maker' ||
    word === 'giant' ||
    word === 'airline' ||
    word === 'bank' ||
    word === 'startup' ||
    word === 'retailer'
  );
}

/** A body is called by the last word of its name, a firm also a company. */
export function headOf(word: string): string {
  return isFirm(word) || /^(?:lines|corp|inc|ltd|co|airlines|motors|industries|holdings|technologies)$/.test(word)
    ? 'company'
    : word;
}

/** A body that no list holds, by the name that the text gives it. */
export function organisation(name: string): Known {
  return { id: null, name, kind: 'organisation', country: null, form: 'name', office: null, surname: null };
}
