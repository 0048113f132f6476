/** What tells a list from the one before it. */

export interface ChangedPart<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** Without what both begin and end with: mostly one of many changed. */
export function changedPart<T>(before: readonly T[], after: readonly T[]): ChangedPart<T> {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { gone: before.slice(start, before.length - end), come: after.slice(start, after.length - end) };
}
