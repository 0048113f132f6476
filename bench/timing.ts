/** How long something takes, in milliseconds. */

import { performance } from "node:perf_hooks";

export function timed<T>(work: () => T): readonly [time: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

export function timeOf(work: () => unknown): number {
  return timed(work)[0];
}
