/** A stretch of a text in UTF-16 code units, as `slice` counts them; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words at a span. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
