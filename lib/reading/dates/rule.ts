import type { Meaning } from './meaning';
import { compilePattern, type Captures, type Pattern } from './pattern';
import { SLOTS } from './slots';
import type { Token } from './token';

/** Where a match stands: what surrounds it may forbid it. */
export interface Site {
  readonly tokens: readonly Token[];
  /** Its first token. */
  readonly at: number;
  /** The token after its last. */
  readonly next: number;
}

/** A row of a grammar table, as written. Null is a match that means nothing: "February 30". */
export type RuleRow<M = Meaning> = readonly [pattern: string, means: (caught: Caught, site: Site) => M | null];

export interface Rule<M = Meaning> {
  readonly pattern: Pattern;
  readonly means: (caught: Caught, site: Site) => M | null;
}

/** The captures of a match, by name. */
export class Caught {
  constructor(private readonly captures: Captures | null) {}

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** @throws Error where the pattern caught no such number: a mistake of ours. */
  number(name: string): number {
    const value = this.find(name);
    if (typeof value !== 'number') throw new Error(`The pattern caught no number ${name}.`);
    return value;
  }

  /** @throws Error where the pattern caught no such word: a mistake of ours. */
  word(name: string): string {
    const value = this.find(name);
    if (typeof value !== 'string') throw new Error(`The pattern caught no word ${name}.`);
    return value;
  }

  maybe(name: string): number | undefined {
    const value = this.find(name);
    return typeof value === 'number' ? value : undefined;
  }

  private find(name: string): number | string | undefined {
    for (let link = this.captures; link !== null; link = link.rest) if (link.name === name) return link.value;
    return undefined;
  }
}

export function compileRules<M>(rows: readonly RuleRow<M>[]): readonly Rule<M>[] {
  return rows.map(([pattern, means]) => ({ pattern: compilePattern(pattern, SLOTS), means }));
}
