/** All that the command line touches of the process around it, so that a test can stand in for it. */

import type { Readable, Writable } from "node:stream";

export interface Io {
  /** The program's own version. */
  readonly version: string;
  /** What relative paths are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
}

export type Output = Writable & { readonly isTTY?: boolean };
