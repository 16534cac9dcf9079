/** A text that is no date we read. The message quotes the text and counts characters from 1. */
export class EdtfError extends Error {
  /**
   * @param text The whole text, as given.
   * @param index Where the fault begins, counted from 0.
   * @param problem What is wrong, without a full stop: "February 2023 has 28 days".
   */
  constructor(readonly text: string, readonly index: number, readonly problem: string) {
    super(`Date “${shorten(text)}”, character ${index + 1}: ${problem}.`);
    this.name = 'EdtfError';
  }
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
