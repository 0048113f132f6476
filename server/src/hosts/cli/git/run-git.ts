/** Runs git, which reads its repository and changes nothing. */

import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { messageOf } from "../complain";
import type { Io } from "../io";
import type { Failure } from "../source";

/** Where git runs, and with which environment. */
export type Around = Pick<Io, "cwd" | "env">;

const run = promisify(execFile);

/** What git prints; or in a few words why it does not, which are none where it says nothing. */
export async function runGit(args: readonly string[], io: Around): Promise<string | Failure> {
  try {
    const options = { ...optionsFor(io), encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY } as const;
    const { stdout } = await run("git", argumentsFor(args, io), options);
    return stdout;
  } catch (error) {
    return { failure: wordsOf(error) };
  }
}

/** git finds its way to the current folder by itself: Windows looks there for programs first, and who knows what lies in it. */
export function argumentsFor(args: readonly string[], { cwd }: Around): readonly string[] {
  return ["-C", cwd, ...args];
}

/** In English, whatever the user speaks. What a partial clone lacks is not fetched: nothing is to go over the net. */
export function optionsFor({ env }: Around) {
  const quiet = { LC_ALL: "C", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" };
  return { cwd: dirname(process.execPath), env: { ...env, ...quiet }, windowsHide: true };
}

function wordsOf(error: unknown): string {
  const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: string };
  if (code === "ENOENT") return "git is not installed, or not on the path";
  const [line = ""] = (stderr ?? messageOf(error)).split("\n");
  return line.replace(/^(?:fatal|error): /, "");
}
