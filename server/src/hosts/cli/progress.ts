/** A progress bar for those who wait at a terminal for thousands of files. */

import { SingleBar } from "cli-progress";
import type { Output } from "./io";

export interface Progress {
  /** One more file is done. */
  tick(): void;
  /** Takes the bar away. */
  stop(): void;
}

/** With fewer files the result is there before a bar could be read. */
const WORTHWHILE = 500;

/** A bar on the output, where that is a terminal and there is much to do; else nothing at all. */
export function startProgress(output: Output, total: number): Progress {
  if (!output.isTTY || total < WORTHWHILE) return { tick() {}, stop() {} };
  const bar = new SingleBar({
    format: "{bar} {value}/{total} files",
    stream: output,
    clearOnComplete: true,
    // Its own way to be graceful would keep Ctrl+C from ending the program.
    gracefulExit: false,
    hideCursor: null,
    linewrap: null,
  });
  bar.start(total, 0);
  return { tick: () => bar.increment(), stop: () => bar.stop() };
}
