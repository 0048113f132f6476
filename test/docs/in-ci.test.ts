/** The page on CI and commits: what it tells people to run is there. `test/ci` runs it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { gitHook, job, preCommitConfig, repository, type Step, scanningSteps } from "../ci/page";
import { netpol, temporaryFolder } from "../cli/run-netpol";

const { scripts, bin } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
const [hook, ...otherHooks] = parse(readFileSync(join(repository, ".pre-commit-hooks.yaml"), "utf8"));

function linesOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ run = "" }) => run.split("\n")).filter((line) => line !== "");
}

test("the steps of the workflow, and those for code scanning", () => {
  const outline = (steps: readonly Step[]) => steps.map(({ name, uses }) => name ?? uses);
  expect(outline(job.steps)).toEqual([
    "actions/checkout@v6",
    "actions/setup-node@v6",
    "Build netpol",
    "Check NetworkPolicies",
  ]);
  expect(outline(scanningSteps)).toEqual(["Check NetworkPolicies", "Upload the findings"]);
  const [check, upload] = scanningSteps;
  expect(check?.run).toContain(`> ${upload?.with?.sarif_file}`);
});

test("netpol takes every line that calls it, and npm has every script", async () => {
  const lines = [...linesOf(job.steps), ...linesOf(scanningSteps), ...gitHook.split("\n")];
  const calls = lines.flatMap((line) => /^netpol ([^>]*)/.exec(line)?.[1] ?? []);
  const ours = preCommitConfig.repos.flatMap(({ hooks }) => hooks);
  const entries = ours.map(({ args }) => [hook.entry.replace(/^netpol /, ""), ...args].join(" "));
  expect(calls).toHaveLength(3);
  const folder = await temporaryFolder({});
  for (const call of [...calls, ...entries]) {
    expect(await netpol(folder, call)).toMatchObject({ exitCode: 0, stderr: "" });
  }
  const asked = lines.flatMap((line) => /^npm run (\S+)/.exec(line)?.[1] ?? []);
  expect(asked.filter((script) => !(script in scripts))).toEqual([]);
  expect(asked).toEqual(["build"]);
});

test("the hook that pre-commit is asked for is the one that we offer", () => {
  const asked = preCommitConfig.repos.flatMap(({ hooks }) => hooks.map(({ id }) => id));
  expect({ asked, otherHooks }).toEqual({ asked: [hook.id], otherHooks: [] });
  expect(bin).toHaveProperty(hook.entry.split(" ")[0]);
});
