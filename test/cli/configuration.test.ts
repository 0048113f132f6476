/** The command line with configuration files. */

import { expect, test } from "vitest";
import { netpol, type Run, readText, temporaryFolder } from "./run-netpol";

const bad = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: bad
spec:
  PodSelector: {}
`;
const old = bad.replace("networking.k8s.io/v1", "extensions/v1beta1").replace("Pod", "pod");

/** The exit code, what was found in which file, and what was complained about. */
function brief({ exitCode, stdout, stderr }: Run): string[] {
  const { files } = JSON.parse(stdout) as {
    files: { path: string; findings: { severity: string; code: string }[] }[];
  };
  const found = files.flatMap(({ path, findings }) =>
    findings.map(({ severity, code }) => `${path} ${severity} ${code}`),
  );
  return [`exit ${exitCode}`, ...found, ...stderr.split("\n").filter((line) => line !== "")];
}

async function check(folder: string, command: string, stdin?: string): Promise<string[]> {
  return brief(await netpol(folder, `check --format json ${command}`, stdin === undefined ? {} : { stdin }));
}

test("the nearest file counts for each folder, nothing of those above it", async () => {
  const folder = await temporaryFolder({
    ".netpolrc": "rules: {unknown-field: off}",
    "a.yaml": bad,
    "deep/er/b.yaml": bad,
    "own/.netpolrc.json": '{"rules": {"unknown-field": "warning"}}',
    "own/c.yaml": bad,
    "own/deep/d.yaml": bad,
    "empty/.netpolrc.yaml": "",
    "empty/e.yaml": bad,
  });
  expect(await check(folder, ".")).toEqual([
    "exit 1",
    "empty/e.yaml error unknown-field",
    "own/c.yaml warning unknown-field",
    "own/deep/d.yaml warning unknown-field",
  ]);
  expect(await check(folder, "own/c.yaml")).toEqual(["exit 0", "own/c.yaml warning unknown-field"]);
});

test("--config: this file and no other; --no-config: none", async () => {
  const folder = await temporaryFolder({
    ".netpolrc": "rules: {unknown-field: off}",
    "a.yaml": bad,
    "config/strict.yaml": "rules: {unknown-field: hint}\nexclude: [a.yaml]",
    "config/a.yaml": bad,
  });
  expect(await check(folder, "--config config/strict.yaml .")).toEqual(["exit 0", "a.yaml hint unknown-field"]);
  expect(await check(folder, "--no-config a.yaml")).toEqual(["exit 1", "a.yaml error unknown-field"]);
  expect(await check(folder, "--config missing.yaml .")).toEqual([
    "exit 2",
    "netpol: cannot read missing.yaml: no such file or directory. Check the path and its permissions.",
  ]);
});

test("what is excluded is not checked, not even where it is named", async () => {
  const folder = await temporaryFolder({
    ".netpolrc": "exclude: [vendor, '**/*.md']",
    "vendor/deep/a.yaml": bad,
    "src/vendor/b.yaml": bad,
    "docs/page.md": `\`\`\`yaml\n${bad}\`\`\`\n`,
  });
  expect(await check(folder, ". vendor/deep/a.yaml")).toEqual(["exit 1", "src/vendor/b.yaml error unknown-field"]);
});

test("what is excluded is evidence for what is beside it", async () => {
  const other = (label: string) => bad.replace("PodSelector: {}", `podSelector: {matchLabels: {${label}: x}}`);
  const folder = await temporaryFolder({
    ".netpolrc": "exclude: [ours-too.yaml]",
    "a.yaml": other("Tier"),
    "b.yaml": other("tier"),
    "ours-too.yaml": other("tier"),
  });
  expect(await check(folder, ".")).toEqual(["exit 0", "a.yaml warning label-key-case"]);
});

test("the Kubernetes version decides what is served", async () => {
  const folder = await temporaryFolder({
    "old/a.yaml": old,
    "old/.netpolrc": "kubernetesVersion: 1.15",
    "new/a.yaml": old,
  });
  expect(await check(folder, ".")).toEqual(["exit 1", "new/a.yaml error removed-api-version"]);
});

test("standard input follows the current folder", async () => {
  const folder = await temporaryFolder({ ".netpolrc": "rules: {unknown-field: off}" });
  expect(await check(folder, "-", bad)).toEqual(["exit 0"]);
});

test("a wrong file: exit code 2, each mistake once, and nothing is checked or mended by it", async () => {
  const folder = await temporaryFolder({
    "wrong/.netpolrc": "rules:\n  unknown-feild: off\nexclude: vendor\n",
    "wrong/a.yaml": bad,
    "wrong/deep/b.yaml": bad,
    "right/c.yaml": bad,
  });
  const messages = [
    "netpol: wrong/.netpolrc:2:3: There is no rule `unknown-feild`. Write `unknown-field`.",
    "netpol: wrong/.netpolrc:3:10: `exclude` must be a list of globs, not `vendor`.",
  ];
  expect(await check(folder, ".")).toEqual(["exit 2", "right/c.yaml error unknown-field", ...messages]);
  expect(await check(folder, "--fix .")).toEqual(["exit 2", ...messages, "netpol: mended 1 finding in 1 file."]);
  expect(await readText(folder, "wrong/a.yaml")).toBe(bad);
});

test("comments that ignore findings count, and --fix leaves them alone", async () => {
  const ignored = bad.replace("{}", "{} # netpol-ignore unknown-field: shown on purpose");
  const folder = await temporaryFolder({ "a.yaml": ignored });
  expect(await check(folder, "--fix a.yaml")).toEqual(["exit 0", "netpol: nothing to mend."]);
  expect(await readText(folder, "a.yaml")).toBe(ignored);
});
