/** Reads the program's arguments. */

import { Argument, Command, CommanderError, Option } from "commander";
import type { ConfigurationChoice } from "./configuration";
import { EXIT, type ExitCode } from "./exit-code";
import type { Io } from "./io";
import { inOneLine } from "./printable";

export type Format = "text" | "json";

/** What the user asks for. */
export interface Request {
  readonly paths: readonly string[];
  readonly fix: boolean;
  readonly format: Format;
  readonly config: ConfigurationChoice;
}

interface CheckOptions {
  readonly fix?: boolean;
  readonly format: Format;
  readonly config: ConfigurationChoice;
}

/** The request; or, where the arguments were answered at once (help, version, bad usage), the exit code. */
export function readArguments(argv: readonly string[], io: Io): Request | ExitCode {
  let request: Request | undefined;
  const program = createProgram(io, (asked) => {
    request = asked;
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
  }
  return request ?? EXIT.couldNotRun;
}

function createProgram(io: Io, onCheck: (request: Request) => void): Command {
  const program = new Command("netpol")
    .description("Finds what is wrong in Kubernetes NetworkPolicies, and mends it.")
    .version(io.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`netpol: ${usageError(text)} See "netpol check --help".\n`),
    });
  program
    .command("check")
    .description("Reports what is wrong in the NetworkPolicies of files and folders.")
    .addArgument(
      new Argument(
        "[path...]",
        "files, and folders with .yaml, .yml, .json and .md files; - for standard input",
      ).default(["."], "the current folder"),
    )
    .option("--fix", "mend what has one right answer, then report what is left")
    .addOption(new Option("--format <format>", "how to report").choices(["text", "json"]).default("text"))
    .option("--config <file>", "the configuration file, instead of the nearest .netpolrc")
    .option("--no-config", "without any configuration file")
    .addHelpText("after", "\nExit code: 0 no Error, 1 at least one Error, 2 could not run.")
    .action((paths: string[], { fix = false, format, config }: CheckOptions) =>
      onCheck({ paths, fix, format, config }),
    );
  return program;
}

/** The library's words, in one line that ends with a full stop. */
function usageError(text: string): string {
  const sentence = inOneLine(text.replace(/^error: /, "").trim());
  return /[.?!)]$/.test(sentence) ? sentence : `${sentence}.`;
}
