/** A half-open range of UTF-16 code units in the text of one article. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Orders spans as they stand in the text. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Index of the first of the sorted spans that ends after the offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The one of the sorted, non-overlapping spans that holds the offset. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[firstEndingAfter(spans, offset)];
  return span && span.start <= offset ? span : undefined;
}
