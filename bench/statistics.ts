/** Order statistics of measured times. */

/** The value below which the given share (0 to 1) of the samples lies; throws when there are none. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("No samples.");
  return value;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}
