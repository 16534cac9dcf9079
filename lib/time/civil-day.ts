/**
 * A calendar day, counted in whole days since 1970-01-01 in the proleptic Gregorian calendar.
 *
 * It is no instant: it has no hour and no zone, so nothing can shift it. Only a clock (see `clock.ts`)
 * turns it into a stretch of time.
 */
export type CivilDay = number & { readonly civilDay: unique symbol };
