/** A git repository in a folder of its own, whatever git is told on the machine that the tests run on. */

import { execFileSync } from "node:child_process";
import { devNull, tmpdir } from "node:os";

/** What git and those who call it see of the machine. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? "",
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CEILING_DIRECTORIES: tmpdir(),
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

/** What git prints. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", [...args], { cwd: folder, env: gitEnvironment, encoding: "utf8", stdio: "pipe" });
}

/** Commits everything that is in the folder, ignored files too. */
export function commitAll(folder: string): void {
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--quiet", "--message", "change");
}
