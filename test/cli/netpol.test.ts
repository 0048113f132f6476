/** The command line program from its arguments to its exit code. */

import { execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { netpol, readText, temporaryFolder } from "./run-netpol";

const good = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: good
spec:
  podSelector: {}
`;
const bad = good.replace("podSelector", "PodSelector");
const badReport = (path: string) =>
  `${path}:6:3: error[unknown-field]: \`PodSelector\` is \`podSelector\` in the wrong case`;
const clean = (policies: string, files: string) => `0 errors, 0 warnings in ${policies}, ${files}.\n`;

test("no Error: exit code 0", async () => {
  const folder = await temporaryFolder({ "good.yaml": good });
  expect(await netpol(folder, "check good.yaml")).toEqual({
    exitCode: 0,
    stdout: clean("1 policy", "1 file"),
    stderr: "",
  });
});

test("an Error: exit code 1, and the line with a caret", async () => {
  const folder = await temporaryFolder({ "bad.yaml": bad });
  const { exitCode, stdout, stderr } = await netpol(folder, "check bad.yaml");
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout).toContain(badReport("bad.yaml"));
  expect(stdout).toContain(`
> 6 |   PodSelector: {}
    |   ^^^^^^^^^^^
  note: API server: unknown field "spec.PodSelector"
  help: Change \`PodSelector\` to \`podSelector\`

1 error, 0 warnings in 1 policy, 1 file; 1 can be fixed with --fix.
`);
});

test("a folder is searched, all but what is nobody's own; a file is checked once, by the name it was first given", async () => {
  const folder = await temporaryFolder({
    "a/one.YAML": good,
    "a/deep/two.json": JSON.stringify({
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: "two" },
      spec: {},
    }),
    "a/three.yml": good,
    "a/page.md": `Text\n\n\`\`\`yaml\n${good}\`\`\`\n`,
    "a/notes.txt": bad,
    "a/node_modules/x.yaml": bad,
    "a/.git/x.yaml": bad,
    "other.yaml": "kind: Pod\n",
  });
  const { stdout } = await netpol(folder, "check --format json . a/one.YAML ./a");
  const { files, summary } = JSON.parse(stdout);
  expect(files.map(({ path }: { path: string }) => path)).toEqual([
    "a/deep/two.json",
    "a/one.YAML",
    "a/page.md",
    "a/three.yml",
  ]);
  expect(summary).toEqual({ files: 5, policies: 4, errors: 0, warnings: 0 });
});

test("what git ignores is left out, unless it is named", async () => {
  const folder = await temporaryFolder({
    ".git/HEAD": "",
    ".gitignore": "/rendered/\n*.tmp.yaml\n",
    "app/.gitignore": "!kept.tmp.yaml\n",
    "app/kept.tmp.yaml": bad,
    "app/other.tmp.yaml": bad,
    "app/rendered/a.yaml": bad,
    "rendered/a.yaml": bad,
  });
  const paths = async (command: string) => {
    const { files } = JSON.parse((await netpol(folder, `check --format json ${command}`)).stdout);
    return files.map(({ path }: { path: string }) => path);
  };
  expect(await paths(".")).toEqual(["app/kept.tmp.yaml", "app/rendered/a.yaml"]);
  expect(await paths("app")).toEqual(["app/kept.tmp.yaml", "app/rendered/a.yaml"]);
  expect(await paths("rendered/a.yaml")).toEqual(["rendered/a.yaml"]);
});

test("without a path the current folder is checked", async () => {
  const folder = await temporaryFolder({ "sub/good.yaml": good });
  expect((await netpol(folder, "check")).stdout).toBe(clean("1 policy", "1 file"));
});

test("an empty folder is no Error", async () => {
  const folder = await temporaryFolder({});
  expect(await netpol(folder, "check .")).toEqual({ exitCode: 0, stdout: clean("0 policies", "0 files"), stderr: "" });
});

test("a file that is named is read whatever its name", async () => {
  const folder = await temporaryFolder({ "policy.tpl.txt": bad });
  expect((await netpol(folder, "check policy.tpl.txt")).exitCode).toBe(1);
});

test("files beside the one that is checked are evidence, and are not reported", async () => {
  const selecting = (name: string, label: string) =>
    good.replace("good", name).replace("{}", `{ matchLabels: { ${label}: db } }`);
  const folder = await temporaryFolder({ "a.yaml": selecting("a", "Tier"), "b.yaml": selecting("b", "tier") });
  const { stdout, exitCode } = await netpol(folder, "check a.yaml");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("a.yaml:6:33: warning[label-key-case]");
  expect(stdout).toContain("note: b.yaml:6:33: `tier`");
  expect(stdout).toContain("0 errors, 1 warning in 1 policy, 1 file");
  expect((await netpol(folder, "check b.yaml")).stdout).toBe(clean("1 policy", "1 file"));
});

test("--max-warnings: more than that are as bad as an Error, and nothing else is", async () => {
  const folder = await temporaryFolder({
    "two.yaml": `${good}  ingress:\n  - {from: [], ports: [{port: 80}]}\n  - {from: [], ports: [{port: 443}]}\n`,
    ".netpolrc": "rules: {empty-list-allows-all: warning}",
  });
  const outcome = async (options: string) => {
    const { exitCode, stderr } = await netpol(folder, `check ${options}`);
    return { exitCode, stderr };
  };
  expect((await netpol(folder, "check")).stdout).toContain("0 errors, 2 warnings in 1 policy, 1 file.");
  expect(await outcome("")).toEqual({ exitCode: 0, stderr: "" });
  expect(await outcome("--max-warnings 2")).toEqual({ exitCode: 0, stderr: "" });
  expect(await outcome("--max-warnings 1")).toEqual({
    exitCode: 1,
    stderr: "netpol: 2 warnings are more than --max-warnings 1 allows.\n",
  });
  expect(await outcome("--max-warnings 0 . missing.yaml")).toEqual({
    exitCode: 2,
    stderr: `netpol: cannot read missing.yaml: no such file or directory. Check the path and its permissions.
netpol: 2 warnings are more than --max-warnings 0 allows.
`,
  });
});

test("--max-warnings counts what --fix has left", async () => {
  const folder = await temporaryFolder({
    "a.yaml": good.replace("{}", "{ matchLabels: { Tier: db } }"),
    "b.yaml": good.replace("good", "b").replace("{}", "{ matchLabels: { tier: db } }"),
  });
  expect((await netpol(folder, "check --max-warnings 0")).exitCode).toBe(1);
  expect((await netpol(folder, "check --max-warnings 0 --fix")).exitCode).toBe(0);
});

test("standard input", async () => {
  const folder = await temporaryFolder({});
  const { exitCode, stdout } = await netpol(folder, "check - --format json", { stdin: bad });
  const { files } = JSON.parse(stdout);
  expect({ exitCode, path: files[0].path, field: files[0].findings[0].field }).toEqual({
    exitCode: 1,
    path: "-",
    field: "spec.PodSelector",
  });
});

test("standard input, mended: the text goes on, the report aside", async () => {
  const folder = await temporaryFolder({});
  expect(await netpol(folder, "check --fix -", { stdin: bad })).toEqual({
    exitCode: 0,
    stdout: good,
    stderr: `${clean("1 policy", "1 file")}netpol: mended 1 finding in 1 file.\n`,
  });
});

test.each(["json", "sarif", "github", "junit"])("the same with --format %s", async (format) => {
  const folder = await temporaryFolder({});
  const { stdout: report } = await netpol(folder, `check --format ${format} -`, { stdin: good });
  expect(await netpol(folder, `check --fix --format ${format} -`, { stdin: bad })).toEqual({
    exitCode: 0,
    stdout: good,
    stderr: `${report}netpol: mended 1 finding in 1 file.\n`,
  });
});

test("--fix mends files and reports what is left", async () => {
  const folder = await temporaryFolder({ "bad.yaml": bad, "good.yaml": good });
  expect(await netpol(folder, "check --fix .")).toEqual({
    exitCode: 0,
    stdout: clean("2 policies", "2 files"),
    stderr: "netpol: mended 1 finding in 1 file.\n",
  });
  expect(await readText(folder, "bad.yaml")).toBe(good);
  expect((await netpol(folder, "check --fix .")).stderr).toBe("netpol: nothing to mend.\n");
});

test("--fix touches nothing but the slip: byte order mark, line endings and mode stay, links stay links", async () => {
  const crlf = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
  const folder = await temporaryFolder({
    "real/bad.txt": crlf(bad),
    "wide.yaml": Buffer.from(`\ufeff${bad}`, "utf16le"),
  });
  await chmod(join(folder, "real/bad.txt"), 0o640);
  await symlink("real/bad.txt", join(folder, "link.yaml"));
  expect((await netpol(folder, "check --fix .")).exitCode).toBe(0);
  expect(await readText(folder, "real/bad.txt")).toBe(crlf(good));
  expect((await stat(join(folder, "real/bad.txt"))).mode & 0o777).toBe(0o640);
  expect(await readFile(join(folder, "wide.yaml"), "utf16le")).toBe(`\ufeff${good}`);
});

test("a file that is not valid UTF-8 is checked, but never written", async () => {
  const bytes = Buffer.concat([Buffer.from("# caf"), Buffer.from([0xe9]), Buffer.from(`\n${bad}`)]);
  const folder = await temporaryFolder({ "latin.yaml": bytes });
  const { exitCode, stderr } = await netpol(folder, "check --fix latin.yaml");
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr:
      "netpol: latin.yaml was not mended: it is not valid UTF-8. Save it as UTF-8 first.\nnetpol: nothing to mend.\n",
  });
  expect(await readFile(join(folder, "latin.yaml"))).toEqual(bytes);
});

test("a path that is not there: exit code 2, and the others are reported all the same", async () => {
  const folder = await temporaryFolder({ "bad.yaml": bad });
  const { exitCode, stdout, stderr } = await netpol(folder, "check missing.yaml bad.yaml");
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: "netpol: cannot read missing.yaml: no such file or directory. Check the path and its permissions.\n",
  });
  expect(stdout).toContain(badReport("bad.yaml"));
});

test("a file in a folder that cannot be read: exit code 2, too", async () => {
  const folder = await temporaryFolder({ "good.yaml": good });
  await symlink("nowhere.yaml", join(folder, "dangling.yaml"));
  expect(await netpol(folder, "check .")).toEqual({
    exitCode: 2,
    stdout: clean("1 policy", "1 file"),
    stderr: "netpol: cannot read dangling.yaml: no such file or directory. Check the path and its permissions.\n",
  });
});

test.each([
  ["check --fxi", "unknown option '--fxi' (Did you mean --fix?)", "netpol check"],
  [
    "check --format xml",
    "option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, sarif, github, junit.",
    "netpol check",
  ],
  [
    "check --max-warnings few",
    "option '--max-warnings <number>' argument 'few' is invalid. It must be a whole number, 0 or more.",
    "netpol check",
  ],
  [
    "check --max-warnings -1",
    "option '--max-warnings <number>' argument '-1' is invalid. It must be a whole number, 0 or more.",
    "netpol check",
  ],
  ["check --max-warnings", "option '--max-warnings <number>' argument missing.", "netpol check"],
  ["chekc", "unknown command 'chekc' (Did you mean check?)", "netpol"],
])("bad usage, `%s`: exit code 2 and one line", async (command, message, help) => {
  const folder = await temporaryFolder({});
  expect(await netpol(folder, command)).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `netpol: ${message} See "${help} --help".\n`,
  });
});

test("--version and --help", async () => {
  const folder = await temporaryFolder({});
  expect(await netpol(folder, "--version")).toEqual({ exitCode: 0, stdout: "1.2.3\n", stderr: "" });
  const { exitCode, stdout } = await netpol(folder, "check --help");
  expect([exitCode, stdout.split("\n")[0]]).toEqual([0, "Usage: netpol check [options] [path...]"]);
});

test("colours only at a terminal, and not where NO_COLOR is set", async () => {
  const folder = await temporaryFolder({ "bad.yaml": bad });
  const colored = async (around: Parameters<typeof netpol>[2]) =>
    (await netpol(folder, "check .", around)).stdout.includes("\u001b[");
  expect([
    await colored({}),
    await colored({ isTTY: true }),
    await colored({ isTTY: true, env: { NO_COLOR: "1" } }),
  ]).toEqual([false, true, false]);
});

test("thousands of files show a progress bar at a terminal, and nowhere else", async () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.yaml`, "kind: Pod\n"]));
  const folder = await temporaryFolder(many);
  expect((await netpol(folder, "check .", { isTTY: true })).stderr).toContain("/1000 files");
  expect(await netpol(folder, "check .")).toEqual({
    exitCode: 0,
    stdout: clean("0 policies", "1000 files"),
    stderr: "",
  });
});

test("a policy cannot steer the terminal", async () => {
  const folder = await temporaryFolder({ "x.yaml": good.replace("podSelector", '"\\e]0;owned\\a": 1\n  podSelector') });
  const { stdout, exitCode } = await netpol(folder, "check .");
  expect([exitCode, /[^\P{Cc}\n]/u.test(stdout)]).toEqual([1, false]);
});

test("what never ends is not read: not when it is named, not below a folder, not beside a file", async () => {
  const folder = await temporaryFolder({ "a/good.yaml": good });
  await symlink("/dev/zero", join(folder, "a/zero.yaml"));
  execFileSync("mkfifo", [join(folder, "a/pipe.yaml")]);
  await mkdir(join(folder, "a/folder.yaml"));
  const why = "it is neither a file nor a folder. Pass its text on standard input, as `-`.";
  expect(await netpol(folder, "check a")).toEqual({ exitCode: 0, stdout: clean("1 policy", "1 file"), stderr: "" });
  expect(await netpol(folder, "check a/good.yaml a/pipe.yaml a/zero.yaml /dev/zero")).toEqual({
    exitCode: 2,
    stdout: clean("1 policy", "1 file"),
    stderr: ["a/pipe.yaml", "a/zero.yaml", "/dev/zero"].map((path) => `netpol: cannot read ${path}: ${why}\n`).join(""),
  });
});

test("standard input that does not end is given up", async () => {
  const folder = await temporaryFolder({});
  const stdin = Readable.from(endless());
  expect(await netpol(folder, "check -", { stdin })).toEqual({
    exitCode: 2,
    stdout: clean("0 policies", "0 files"),
    stderr: "netpol: cannot read -: it is longer than 128 MB.\n",
  });
});

function* endless() {
  for (;;) yield Buffer.alloc(1024 * 1024);
}

test("what a kustomization names is not missing, though it says nothing of pods", async () => {
  const folder = await temporaryFolder({
    "kustomization.yaml": "resources: [account.yaml, web.yaml, policy.yaml]\n",
    "account.yaml": "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n",
    "web.yaml":
      "apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop, labels: { app: web } }\nspec: { containers: [{ name: main, image: a, ports: [{ containerPort: 8080 }] }] }\n",
    "policy.yaml":
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web, namespace: shop }\nspec:\n  podSelector: { matchLabels: { app: web } }\n  ingress: [{ ports: [{ port: 80 }] }]\n",
  });
  const { stdout } = await netpol(folder, "check --format json");
  expect(JSON.parse(stdout).files.map(({ findings }: { findings: { code: string }[] }) => findings[0]?.code)).toEqual([
    "port-not-listening",
  ]);
});
