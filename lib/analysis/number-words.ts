const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;

/** A count in a sentence: words to twelve, then digits, "1,204". */
export function numberWords(count: number): string {
  return WORDS[count] ?? String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The same at the beginning of a sentence: "Seven". */
export function numberStart(count: number): string {
  return capital(numberWords(count));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
