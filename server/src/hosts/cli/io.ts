/** All that the command line touches of the process around it, so that a test can stand in for it. */

import type { Readable, Writable } from "node:stream";
import type { Files } from "./files";

export interface Io {
  /** The program's own version. */
  readonly version: string;
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Where the files are read that the user means. */
  readonly files: Files;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
}

export type Output = Writable & { readonly isTTY?: boolean };

/** May the output be coloured? Only at a terminal that can, and not where people say no: https://no-color.org */
export function isColorful(output: Output, { env }: Pick<Io, "env">): boolean {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}
