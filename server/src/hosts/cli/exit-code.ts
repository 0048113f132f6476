/** What the program's exit code says. */

export const EXIT = {
  /** No finding is an Error, and no more are Warnings than are allowed; the connection is allowed. */
  clean: 0,
  /** At least one finding is an Error, or more are Warnings than are allowed. */
  errors: 1,
  /** The connection is denied. */
  denied: 1,
  /** Connections differ, where somebody asked for that to be an exit code. */
  different: 1,
  /** Bad usage, or something could not be read or written; what could be checked has been reported. */
  couldNotRun: 2,
  /** Whether the connection is allowed hangs on what is not here. */
  depends: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
