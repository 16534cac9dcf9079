/** A report that cannot be read; the message names the fault and says what to do, in words for the reader. */
export class ReadingError extends Error {
  constructor(
    readonly fault: 'empty' | 'too-long' | 'bad-date' | 'bad-clock' | 'no-article',
    message: string,
  ) {
    super(message);
    this.name = 'ReadingError';
  }
}
