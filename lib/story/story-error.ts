/** One thing wrong in a file of `data/`. */
export interface Fault {
  /** "data/stories/blinken-in-china.json". */
  readonly file: string;
  /** The event's id and title; null where the fault is of the file as a whole. */
  readonly event: string | null;
  /** The path within the event, or within the file: "reports[0].when". Empty for the whole of it. */
  readonly field: string;
  /** What is wrong, a sentence without its full stop. */
  readonly problem: string;
}

/** Data that may not be shown. It carries every fault that was found, so that one build names them all. */
export class StoryError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(['Faults in the data:', ...faults.map(faultLine)].join('\n'));
    this.name = 'StoryError';
  }
}

function faultLine({ file, event, field, problem }: Fault): string {
  const place = [event === null ? '' : `event ${event}`, field].filter((part) => part !== '').join(', ');
  return `  ${file}${place === '' ? '' : `: ${place}`}: ${problem}.`;
}
