/** Runs one external program to its end, keeping its words back unless it fails. */

import { spawn } from "node:child_process";

/**
 * Runs `command` in the folder `cwd` and waits for it.
 *
 * @throws Error with the last lines that the program wrote, when it cannot be started or exits with another code than 0.
 */
export function runCommand(command: string, args: readonly string[], cwd: string): Promise<void> {
  // On Windows `npm` is a batch file, which only a shell starts.
  const child = spawn(command, args, { cwd, shell: process.platform === "win32", stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  child.stdout.on("data", (chunk) => lines.push(String(chunk)));
  child.stderr.on("data", (chunk) => lines.push(String(chunk)));
  return new Promise((done, fail) => {
    const stop = (why: string) =>
      fail(new Error(`${command} ${args.join(" ")}: ${why}\n${lines.join("").slice(-3000)}`));
    child.on("error", (error) => stop(error.message));
    child.on("close", (code) => (code === 0 ? done() : stop(`exit code ${code}`)));
  });
}
