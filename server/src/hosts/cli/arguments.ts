/** Reads the program's arguments. */

import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type CheckRequest, check } from "./commands/check";
import { type ConnectivityRequest, connectivity } from "./commands/connectivity";
import { type DiffRequest, diff } from "./commands/diff";
import { type ExplainRequest, explain } from "./commands/explain";
import { formats } from "./connectivity/formats";
import { diffFormats } from "./diff/formats";
import { EXIT, type ExitCode } from "./exit-code";
import type { Io } from "./io";
import { inOneLine } from "./printable";
import { reportFormats } from "./report-formats";

/** What the user asks for, to be run. */
export type Run = (io: Io) => Promise<ExitCode>;

/** What to run; or, where the arguments were answered at once (help, version, bad usage), the exit code. */
export function readArguments(argv: readonly string[], io: Io): Run | ExitCode {
  let asked: Run | undefined;
  const program = createProgram(io, (run) => {
    asked = run;
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
  }
  return asked ?? EXIT.couldNotRun;
}

type Ask = (run: Run) => void;

function createProgram(io: Io, ask: Ask): Command {
  const program = new Command("netpol")
    .description(
      "Finds what is wrong in Kubernetes NetworkPolicies, mends it, tells who can talk to whom, and what changes that.",
    )
    .version(io.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: seeHelpOf("netpol"),
    });
  for (const add of [addCheck, addConnectivity, addExplain, addDiff]) {
    const command = add(program, ask);
    command.configureOutput({ outputError: seeHelpOf(`netpol ${command.name()}`) });
  }
  return program;
}

function seeHelpOf(command: string) {
  return (text: string, write: (text: string) => void) =>
    write(`netpol: ${usageError(text)} See "${command} --help".\n`);
}

function addCheck(program: Command, ask: Ask): Command {
  return withConfig(
    program
      .command("check")
      .description("Reports what is wrong in the NetworkPolicies of files and folders.")
      .addArgument(paths())
      .option("--fix", "mend what has one right answer, then report what is left")
      .addOption(new Option("--format <format>", "how to report").choices(Object.keys(reportFormats)).default("text"))
      .option("--max-warnings <number>", "exit with 1 where more findings than that are Warnings", wholeNumber),
  )
    .addHelpText("after", "\nExit code: 0 no Error, 1 at least one Error or too many Warnings, 2 could not run.")
    .action((paths: string[], { fix = false, ...options }: Partial<CheckRequest> & Options<CheckRequest>) =>
      ask((io) => check({ paths, fix, ...options }, io)),
    );
}

function addConnectivity(program: Command, ask: Ask): Command {
  return withConfig(
    program
      .command("connectivity")
      .description("Lists who may open connections to whom, by the workloads and policies of files and folders.")
      .addArgument(paths())
      .addOption(new Option("--format <format>", "how to print").choices(Object.keys(formats)).default("text")),
  )
    .addHelpText("after", "\nExit code: 0, or 2 could not run.")
    .action((paths: string[], options: Options<ConnectivityRequest>) =>
      ask((io) => connectivity({ paths, ...options }, io)),
    );
}

function addExplain(program: Command, ask: Ask): Command {
  return withConfig(
    program
      .command("explain")
      .description("Says whether a connection may be opened, and which lines of which policies imply it.")
      .addArgument(paths())
      .requiredOption("--from <end>", "who opens it: namespace/name of a workload, or an address")
      .requiredOption("--to <end>", "to whom: the same")
      .option("--port <port>", "80, 53/udp or 8000-8080/tcp; without it any port")
      .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text")),
  )
    .addHelpText("after", "\nExit code: 0 allowed, 1 denied, 2 could not run, 3 it depends on what is not here.")
    .action((paths: string[], options: Options<ExplainRequest>) => ask((io) => explain({ paths, ...options }, io)));
}

function addDiff(program: Command, ask: Ask): Command {
  return withConfig(
    program
      .command("diff")
      .description("Lists the connections gained, lost and changed between two folders, files or git revisions.")
      .argument("<old>", "a file, a folder, - for standard input; else a git revision, REV or REV:PATH")
      .argument("<new>", "the same")
      .addOption(new Option("--format <format>", "how to print").choices(Object.keys(diffFormats)).default("text"))
      .option("--exit-code", "exit with 1 where there are differences"),
  )
    .addHelpText("after", "\nExit code: 0, or 2 could not run; with --exit-code 1 at least one difference.")
    .action((old: string, current: string, { exitCode = false, ...options }: DiffOptions) =>
      ask((io) => diff({ old, current, exitCode, ...options }, io)),
    );
}

type DiffOptions = Pick<DiffRequest, "format" | "config"> & Partial<Pick<DiffRequest, "exitCode">>;

type Options<R> = Omit<R, "paths" | "fix">;

function paths(): Argument {
  const folders = "files, and folders with .yaml, .yml, .json and .md files; - for standard input";
  return new Argument("[path...]", folders).default(["."], "the current folder");
}

function withConfig(command: Command): Command {
  return command
    .option("--config <file>", "the configuration file, instead of the nearest .netpolrc")
    .option("--no-config", "without any configuration file");
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("It must be a whole number, 0 or more.");
  return Number(text);
}

/** The library's words, in one line that ends with a full stop. */
function usageError(text: string): string {
  const sentence = inOneLine(text.replace(/^error: /, "").trim());
  return /[.?!)]$/.test(sentence) ? sentence : `${sentence}.`;
}
