/** A half-open range of a text: where something stands. */

/** UTF-16 offsets, `end` exclusive; relative to the text that the holder of the span belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Does the span hold the offset? Its end counts, so that a cursor behind the last letter still is on the word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Does the first span hold the whole of the second? */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function union(first: Span, second: Span): Span {
  return { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
}

/** The same span of a text that begins `by` code units earlier. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
