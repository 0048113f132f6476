/** A place like the one that a job starts in: folders of its own, and nothing of the environment that the tests run in. */

import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { repository } from "./page";

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Sandbox {
  /** Everything of it lies below. */
  readonly root: string;
  /** A folder in it, with files by their paths. */
  write(folder: string, files: Readonly<Record<string, string>>): Promise<string>;
  /** Runs a script as GitHub runs a step of a job. */
  bash(script: string, cwd: string, env?: Readonly<Record<string, string>>): Outcome;
  remove(): Promise<void>;
}

export async function createSandbox(): Promise<Sandbox> {
  const root = await mkdtemp(join(tmpdir(), "netpol-ci-"));
  const inherited = environment(root);
  for (const folder of ["prefix/bin", "temp"]) await mkdir(join(root, folder), { recursive: true });
  return {
    root,
    async write(folder, files) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(root, folder, path)), { recursive: true });
        await writeFile(join(root, folder, path), text);
      }
      return join(root, folder);
    },
    bash(script, cwd, env = {}) {
      const options = { cwd, env: { ...inherited, ...env }, encoding: "utf8" } as const;
      const { status, stdout, stderr } = spawnSync(
        "bash",
        ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        options,
      );
      return { exitCode: status, stdout, stderr };
    },
    remove: () => rm(root, { recursive: true }),
  };
}

/** What is installed goes below the root; what reaches the registry stays as it is set up here. */
function environment(root: string): NodeJS.ProcessEnv {
  const kept = /^(?:HOME|LANG|.*_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|npm_config_(?:registry|cache|cafile))$/i;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const person = { NAME: "Tester", EMAIL: "tester@example.com" };
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name))),
    ...Object.fromEntries(
      Object.entries(person).flatMap(([key, value]) =>
        ["AUTHOR", "COMMITTER"].map((role) => [`GIT_${role}_${key}`, value]),
      ),
    ),
    GIT_CONFIG_GLOBAL: "/dev/null",
    PATH: [join(root, "prefix/bin"), ...folders].join(delimiter),
    npm_config_prefix: join(root, "prefix"),
    npm_config_prefer_offline: "true",
    RUNNER_TEMP: join(root, "temp"),
    TMPDIR: join(root, "temp"),
  };
}

/** A repository of its own with all of this one as it lies here, committed or not; returns where. */
export async function copyOfThisRepository({ root, bash }: Sandbox): Promise<string> {
  const { stdout } = bash("git ls-files --cached --others --exclude-standard -z", repository);
  const copy = join(root, "networkpolicy.git");
  for (const file of stdout.split("\0").filter((name) => name !== "")) {
    const there = await stat(join(repository, file)).catch(() => undefined);
    if (there?.isFile()) await cp(join(repository, file), join(copy, file));
  }
  commitAll(bash, copy);
  return copy;
}

/** Makes a repository of a folder, with everything in it committed on `main`. */
export function commitAll(bash: Sandbox["bash"], folder: string): void {
  const { exitCode, stderr } = bash(
    "git init --quiet -b main && git add -A && git commit --quiet --message all",
    folder,
  );
  if (exitCode !== 0) throw new Error(`git: ${stderr}`);
}
