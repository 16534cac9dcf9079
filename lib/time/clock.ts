/** An IANA zone name, such as `Asia/Shanghai`. Checked once, when a story is parsed. */
export type Zone = string & { readonly zone: unique symbol };

/** Whole minutes since 1970-01-01T00:00Z. The only unit of the axis. */
export type Minute = number & { readonly minute: unique symbol };

/** Half-open: `from` counts, `to` does not. `null` is an end that nobody gave. */
export interface Extent {
  readonly from: Minute | null;
  readonly to: Minute | null;
}
