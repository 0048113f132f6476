/** The processor time a process has used, all its threads together. */

import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds since the process began, from Linux's `schedstat`; undefined where the system does not tell. */
export function processorTime(pid: number): number | undefined {
  const tasks = `/proc/${pid}/task`;
  try {
    return readdirSync(tasks).reduce((sum, task) => sum + threadTime(`${tasks}/${task}/schedstat`), 0);
  } catch {
    return undefined;
  }
}

function threadTime(path: string): number {
  return Number(readFileSync(path, "utf8").split(" ")[0]) / 1e6;
}
