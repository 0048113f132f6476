/** What the program says on standard error, a line each. */

import type { Io } from "./io";
import { inOneLine } from "./printable";

export function complain({ stderr }: Pick<Io, "stderr">, message: string): void {
  stderr.write(`netpol: ${inOneLine(message)}\n`);
}

/** The words of something that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
