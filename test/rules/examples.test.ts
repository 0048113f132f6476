/** The example workspaces: nothing wrong in the good one, exactly these slips in the broken one, and all of them mended. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyEdits } from "../../server/src/core/base/text-edit";
import { type MemoryWorkspace, memoryWorkspace } from "../harness/memory-workspace";

const examples = join(import.meta.dirname, "../../examples");

/** What the stories leave open on purpose. */
const open = [
  "/accounts/workloads.yaml:5 hint unisolated-workload `srv1-frontend`",
  "/accounts/workloads.yaml:53 hint unisolated-workload `srv1-db`",
  "/one-namespace/workloads.yaml:5 hint unisolated-workload `srv1-frontend`",
];

test("good/ has nothing but hints", () => {
  expect(describeAll(openExamples("good"), pathsBelow("good"))).toEqual(open);
});

test("broken/ has these findings and no others", () => {
  expect(describeAll(openExamples("broken"), pathsBelow("broken")).toSorted(byHint)).toEqual([
    "/accounts/policies.yaml:27 error unknown-field `Namespace`",
    "/accounts/policies.yaml:33 warning label-key-case `Tier`",
    "/accounts/policies.yaml:38 error unknown-field `NamespaceSelector`",
    "/accounts/policies.yaml:41 error unknown-field `ports`",
    "/dashes/policies.yaml:18 warning either-or-both `podSelector`",
    "/dashes/policies.yaml:39 warning split-rule `- ports:`",
    "/dns-metrics/policies.yaml:13 error unknown-field `policyType`",
    "/dns-metrics/policies.yaml:29 error unsupported-value `udp`",
    "/one-namespace/policies.yaml:20 warning label-key-case `Tier`",
    "/one-namespace/policies.yaml:40 warning label-key-case `Tier`",
    "/page.md:18 error unknown-field `matchlabels`",
    "/page.md:48 warning label-key-case `Tier`",
    '/page.md:50 error invalid-value `"5432"`',
    ...open,
  ]);
});

test("fix-all turns the broken files into the good ones, but for the dashes, which have two ways out", () => {
  const broken = openExamples("broken");
  for (const path of pathsBelow("broken")) {
    const isOpen = path === "/dashes/policies.yaml";
    expect(broken.mend(path)).toBe(textOf(isOpen ? "broken" : "good", path));
  }
});

test("joining what the dashes part makes the good file of the broken one", () => {
  const path = "/dashes/policies.yaml";
  const mended = ["either-or-both", "split-rule"].reduce(
    (text, code) => {
      const files = pathsBelow("broken").map((at) => ({ path: at, text: at === path ? text : textOf("broken", at) }));
      const workspace = memoryWorkspace(files);
      const found = workspace.check(path).find(({ finding }) => finding.code === code);
      const [join] = found ? workspace.fixes(path, found) : [];
      return applyEdits(text, join?.edits ?? []);
    },
    textOf("broken", path),
  );
  expect(mended).toBe(textOf("good", path));
});

/** Hints behind all others. */
function byHint(a: string, b: string): number {
  return Number(a.includes(" hint ")) - Number(b.includes(" hint "));
}

function openExamples(folder: string): MemoryWorkspace {
  return memoryWorkspace(pathsBelow(folder).map((path) => ({ path, text: textOf(folder, path) })));
}

function describeAll(workspace: MemoryWorkspace, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const lines = workspace.snapshot.file(`file://${path}`)?.text.split("\n") ?? [];
    return workspace.annotations(path).map(({ line, column, length, severity, code }) => {
      return `${path}:${line + 1} ${severity} ${code} \`${lines[line]?.slice(column, column + length)}\``;
    });
  });
}

function pathsBelow(folder: string): string[] {
  const root = join(examples, folder);
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return paths.filter((path) => statSync(join(root, path)).isFile()).map((path) => `/${path.replaceAll("\\", "/")}`);
}

function textOf(folder: string, path: string): string {
  return readFileSync(join(examples, folder, path), "utf8");
}
