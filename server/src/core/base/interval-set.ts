/** Sets of numbers as intervals: of ports (`number`), or of addresses (`bigint`). */

/** From `start` up to and without `end`. */
export interface Interval<N extends number | bigint> {
  readonly start: N;
  readonly end: N;
}

/** Sorted, with gaps between them; none is empty. */
export type IntervalSet<N extends number | bigint> = readonly Interval<N>[];

/** All numbers that are in any of the intervals, which may overlap and stand in any order. */
export function intervalSet<N extends number | bigint>(intervals: readonly Interval<N>[]): IntervalSet<N> {
  const sorted = intervals.filter(({ start, end }) => start < end).toSorted((a, b) => compare(a.start, b.start));
  const joined: Interval<N>[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (!last || last.end < start) joined.push({ start, end });
    else if (last.end < end) joined[joined.length - 1] = { start: last.start, end };
  }
  return joined;
}

export function union<N extends number | bigint>(one: IntervalSet<N>, other: IntervalSet<N>): IntervalSet<N> {
  if (one === other || other.length === 0) return one;
  return one.length === 0 ? other : intervalSet([...one, ...other]);
}

export function intersection<N extends number | bigint>(one: IntervalSet<N>, other: IntervalSet<N>): IntervalSet<N> {
  if (one === other) return one;
  return one.flatMap(({ start, end }) =>
    other.flatMap((beside) => {
      const common = { start: start > beside.start ? start : beside.start, end: end < beside.end ? end : beside.end };
      return common.start < common.end ? [common] : [];
    }),
  );
}

/** What is in `one` and not in `other`. */
export function difference<N extends number | bigint>(one: IntervalSet<N>, other: IntervalSet<N>): IntervalSet<N> {
  if (one === other) return [];
  let left = one;
  for (const { start, end } of other) {
    left = left.flatMap((interval) =>
      [
        { start: interval.start, end: interval.end < start ? interval.end : start },
        { start: interval.start > end ? interval.start : end, end: interval.end },
      ].filter((part) => part.start < part.end),
    );
  }
  return left;
}

export function contains<N extends number | bigint>(set: IntervalSet<N>, number: N): boolean {
  return set.some(({ start, end }) => start <= number && number < end);
}

export function areSame<N extends number | bigint>(one: IntervalSet<N>, other: IntervalSet<N>): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end)
  );
}

function compare(one: number | bigint, other: number | bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
