/** Starts the command line program. */

import { version } from "../../../../package.json";
import { EXIT } from "./exit-code";
import { disk } from "./files";
import { main } from "./main";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `netpol check | head` closes the pipe early: whoever did that has seen enough.
  if (error.code === "EPIPE") return;
  process.stderr.write(`netpol: cannot write the report: ${error.message}.\n`);
  process.exit(EXIT.couldNotRun);
});
// Nobody is left to be told.
process.stderr.on("error", () => {});

const { stdin, stdout, stderr, env } = process;
const io = { version, cwd: process.cwd(), files: disk, env, stdin, stdout, stderr };
void main(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
