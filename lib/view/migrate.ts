import { GRAMMAR } from './parameters';

/** A query as pairs, keys as they were written, in order. */
export type Query = readonly (readonly [key: string, value: string])[];

/** One change of the grammar: how a link of the version before says the same thing today. Pure; never edited once released. */
export interface Migration {
  /** The grammar that it leads to. */
  readonly to: number;
  /** ISO date of the change. */
  readonly on: string;
  readonly why: string;
  readonly apply: (query: Query) => Query;
}

/** In order. Empty: grammar 1 is the first. A migration to n writes out each default of n−1 that n changes. */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings a query of grammar `u` to the present one. A query of the present or a newer grammar is returned as it is. */
export function migrate(query: Query, u: number, migrations: readonly Migration[] = MIGRATIONS): Query {
  return migrations.filter(({ to }) => to > u).reduce((older, { apply }) => apply(older), query);
}

/** True of a link that a newer version of the product made. */
export function isNewer(u: number): boolean {
  return u > GRAMMAR;
}
