/** The command line program, whole: arguments in, report and exit code out. */

import { readArguments } from "./arguments";
import { complain, messageOf } from "./complain";
import { EXIT, type ExitCode } from "./exit-code";
import type { Io } from "./io";

/** Runs the program with the arguments behind its name. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const command = readArguments(argv, io);
    return typeof command === "number" ? command : await command(io);
  } catch (error) {
    complain(io, `something went wrong: ${messageOf(error)}. Please report this.`);
    return EXIT.couldNotRun;
  }
}
