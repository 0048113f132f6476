/** What the program's exit code says. */

export const EXIT = {
  /** No finding is an Error. */
  clean: 0,
  /** At least one finding is an Error. */
  errors: 1,
  /** Bad usage, or something could not be read or written; what could be checked has been reported. */
  couldNotRun: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
