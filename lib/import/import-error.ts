import type { Reason } from './import-report';

/** The file as a whole cannot be read: it is another format, or a column that the mapping names is not there. */
export class ImportError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportError';
  }
}

/** One row cannot be read; the reader of rows catches it, writes it down and goes on. */
export class RowError extends Error {
  /**
   * @param cell The number of the faulty cell, from 0.
   * @param problem A sentence.
   */
  constructor(readonly reason: Reason, readonly cell: number, readonly problem: string) {
    super(problem);
    this.name = 'RowError';
  }
}
