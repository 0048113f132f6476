/** `netpol diff` between git revisions, in real repositories. */

import { createHash } from "node:crypto";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { commitAll, git, gitEnvironment } from "../harness/git-repository";
import { denyAll, deployment } from "../harness/manifests";
import { type Run, temporaryFolder, netpol as run } from "./run-netpol";

// Each starts git many times.
vi.setConfig({ testTimeout: 60_000 });

const web = deployment("web", "{app: web}");
const deny = denyAll("shop");
const rows = (
  sign: string,
  mark = "",
) => `${sign} 0.0.0.0-255.255.255.255 -> shop/web[Deployment]${mark}: All Connections
${sign} shop/web[Deployment]${mark} -> 0.0.0.0-255.255.255.255: All Connections
`;
const lost = { exitCode: 0, stdout: `${rows("-")}\n0 gained, 2 lost, 0 changed.\n`, stderr: "" };
const gained = { exitCode: 0, stdout: `${rows("+")}\n2 gained, 0 lost, 0 changed.\n`, stderr: "" };
const same = { exitCode: 0, stdout: "no differences\n", stderr: "" };

function netpol(folder: string, command: string, env = gitEnvironment): Promise<Run> {
  return run(folder, command, { env });
}

type Files = Readonly<Record<string, string | undefined>>;

/** A repository with a commit for each of the states; undefined removes a file. */
async function repository(...states: readonly Files[]): Promise<string> {
  const folder = await temporaryFolder({});
  git(folder, "init", "--quiet", "--initial-branch", "main");
  for (const files of states) {
    await change(folder, files);
    commitAll(folder);
  }
  return folder;
}

async function change(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await (text === undefined ? rm(join(folder, path)) : writeFile(join(folder, path), text));
  }
}

test("two revisions, and a revision with the work tree, which nothing is done to", async () => {
  const folder = await repository({ "k8s/web.yaml": web }, { "k8s/deny.yaml": deny });
  expect(await netpol(folder, "diff HEAD~1 HEAD")).toEqual(lost);
  expect(await netpol(folder, "diff main main^ --exit-code")).toEqual({ ...gained, exitCode: 1 });
  await change(folder, { "k8s/deny.yaml": undefined });
  expect(await netpol(folder, "diff HEAD .")).toEqual(gained);
  expect(await netpol(folder, "diff . HEAD")).toEqual(lost);
  expect(await netpol(folder, "diff HEAD~1 .")).toEqual(same);
  expect(git(folder, "status", "--porcelain")).toBe(" D k8s/deny.yaml\n");
});

test("REV is what lies below the current folder, REV:PATH counts from the top, REV:./PATH from the current folder", async () => {
  const folder = await repository(
    { "a/web.yaml": web, "b/c/web.yaml": web },
    { "b/c/deny.yaml": deny, "top.yaml": deny },
  );
  const below = join(folder, "b");
  expect(await netpol(below, "diff HEAD^ HEAD")).toEqual(lost);
  expect(await netpol(folder, "diff HEAD:a HEAD:b/c")).toEqual(lost);
  expect(await netpol(below, "diff HEAD:a HEAD:./c")).toEqual(lost);
  expect(await netpol(below, "diff HEAD:../a HEAD:b/c/")).toEqual(lost);
  expect(await netpol(below, "diff HEAD:a/web.yaml c/web.yaml")).toEqual(same);
  expect(await netpol(below, "diff HEAD^: HEAD:")).toEqual({ ...lost, stdout: expect.stringContaining("b:\n- ") });
  expect(await netpol(below, `diff ${git(folder, "rev-parse", "--short", "HEAD^").trim()}:b HEAD^{tree}`)).toEqual(
    lost,
  );
});

test("a path that is there is no revision", async () => {
  const folder = await repository({ "web.yaml": web }, { "deny.yaml": deny });
  await change(folder, { "main/web.yaml": web });
  expect(await netpol(folder, "diff main HEAD^")).toEqual(same);
  expect(await netpol(folder, "diff HEAD^ main:")).toEqual(lost);
});

test("settings, what git ignores and kustomizations are those of the revision", async () => {
  const folder = await repository(
    {
      "k8s/web.yaml": web,
      "k8s/deny.yaml": deny,
      "k8s/.netpolrc": "exclude: [deny.yaml]",
      "base/web.yaml": web,
      "base/kustomization.yaml": "resources: [web.yaml]",
      "overlay/kustomization.yaml": "resources: [../base]",
    },
    {
      "k8s/.netpolrc": undefined,
      ".gitignore": "deny.yaml",
      "base/deny.yaml": deny,
      "base/kustomization.yaml": "resources: [web.yaml, deny.yaml]",
    },
    { ".gitignore": undefined },
  );
  const below = join(folder, "k8s");
  expect(await netpol(below, "diff HEAD~2 HEAD~1")).toEqual(same);
  expect(await netpol(below, "diff HEAD~1 HEAD")).toEqual(lost);
  expect(await netpol(below, "diff HEAD~2 HEAD --no-config")).toEqual(same);
  expect(await netpol(folder, "diff HEAD~2:overlay HEAD:overlay")).toEqual(lost);
  await change(folder, { "own.netpolrc": "exclude: ['**/deny.yaml']" });
  expect(await netpol(below, "diff HEAD~1 HEAD --config ../own.netpolrc")).toEqual(same);
});

test("links lead to files of the same revision, wherever those lie by now", async () => {
  const folder = await repository({ "shared/web.yaml": web, "shared/deny.yaml": deny });
  await mkdir(join(folder, "k8s"));
  await symlink("../shared/web.yaml", join(folder, "k8s/web.yaml"));
  await symlink("../linked/deny.yaml", join(folder, "k8s/deny.yaml"));
  await symlink("shared", join(folder, "linked"));
  commitAll(folder);
  await change(folder, { "shared/deny.yaml": undefined, "shared/web.yaml": undefined });
  commitAll(folder);
  expect(await netpol(folder, "diff HEAD^:k8s/web.yaml HEAD^:k8s")).toEqual(lost);
  expect(await netpol(folder, "diff HEAD^:linked HEAD^:k8s")).toEqual(same);
  expect(await netpol(folder, "diff HEAD:k8s HEAD^:k8s")).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `netpol: HEAD: cannot read k8s/deny.yaml: no such file or directory. Check the path and its permissions.
netpol: HEAD: cannot read k8s/web.yaml: no such file or directory. Check the path and its permissions.
`,
  });
  await symlink("round.yaml", join(folder, "k8s/round.yaml"));
  commitAll(folder);
  expect((await netpol(folder, "diff HEAD:k8s HEAD^^:k8s")).stderr).toContain(
    "netpol: HEAD: cannot read k8s/round.yaml: too many symbolic links encountered.",
  );
});

test("files are told by the revision that they are of", async () => {
  const refused = deny.replace("podSelector", "PodSelector");
  const folder = await repository({ "k8s/web.yaml": web, "k8s/deny.yaml": refused, "k8s/empty.yaml": "" });
  expect(await netpol(join(folder, "k8s"), "diff HEAD .")).toEqual({
    exitCode: 0,
    stdout: "no differences\n",
    stderr: `netpol: HEAD:k8s/deny.yaml: the API server refuses NetworkPolicy deny-all: it is left out. See "netpol check".
netpol: deny.yaml: the API server refuses NetworkPolicy deny-all: it is left out. See "netpol check".
`,
  });
  expect((await netpol(folder, "diff HEAD:k8s . --format json")).stdout).toContain(
    `"before": "HEAD:k8s",\n  "after": "."`,
  );
});

test("submodules are elsewhere, and a repository may have no work tree", async () => {
  const folder = await repository({ "k8s/web.yaml": web }, { "k8s/deny.yaml": deny });
  git(folder, "update-index", "--add", "--cacheinfo", `160000,${git(folder, "rev-parse", "HEAD").trim()},module.yaml`);
  git(folder, "commit", "--quiet", "--message", "module");
  const bare = join(await temporaryFolder({}), "bare.git");
  git(folder, "clone", "--quiet", "--bare", folder, bare);
  expect(await netpol(bare, "diff main~2 main")).toEqual(lost);
});

test.each([
  ["nowhere HEAD", "nowhere is neither a file or folder here nor a git revision."],
  ["HEAD nowhere:k8s", "nowhere:k8s is neither a file or folder here nor a git revision."],
  ["HEAD HEAD:nowhere", "there is no nowhere in HEAD."],
  ["HEAD HEAD:./nowhere", "there is no k8s/nowhere in HEAD."],
  ["HEAD~1 HEAD", "there is no k8s in HEAD~1."],
  ["HEAD HEAD:../../k8s", "HEAD:../../k8s leads out of the git repository."],
  ["HEAD HEAD:../..", "HEAD:../.. leads out of the git repository."],
  ["HEAD HEAD:/etc", "HEAD:/etc leads out of the git repository."],
  ["HEAD :web.yaml", ":web.yaml is neither a file or folder here nor a git revision."],
  ["HEAD :/change", ":/change is neither a file or folder here nor a git revision."],
  ["-- --all HEAD", "--all is neither a file or folder here nor a git revision."],
  ["--output=x HEAD", `unknown option '--output=x'. See "netpol diff --help".`],
])("no revision, `%s`: exit code 2 and one line", async (command, message) => {
  const folder = await repository({ "web.yaml": web }, { "k8s/web.yaml": web });
  const stderr = `netpol: ${message}\n`;
  expect(await netpol(join(folder, "k8s"), `diff ${command}`)).toEqual({ exitCode: 2, stdout: "", stderr });
});

test("what git says where there is no repository, no git, or more than one revision by that name", async () => {
  const nowhere = await temporaryFolder({ "web.yaml": web });
  const sentence = (text: string) => `netpol: HEAD is neither a file or folder here nor a git revision: ${text}.\n`;
  expect((await netpol(nowhere, "diff HEAD .")).stderr).toBe(
    sentence("not a git repository (or any of the parent directories): .git"),
  );
  expect((await netpol(nowhere, "diff HEAD .", { PATH: nowhere })).stderr).toBe(
    sentence("git is not installed, or not on the path"),
  );
  const [one, other] = alike();
  const folder = await repository({ "web.yaml": web, "one.txt": one, "other.txt": other });
  const id = git(folder, "rev-parse", "HEAD:one.txt").slice(0, 4);
  expect((await netpol(folder, `diff ${id} .`)).stderr).toBe(
    `netpol: ${id} is neither a file or folder here nor a git revision: short object ID ${id} is ambiguous.\n`,
  );
});

/** Two texts whose objects have ids that begin alike: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function alike(): readonly [string, string] {
  const known = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const text = `${number}`;
    const id = createHash("sha1").update(`blob ${text.length}\0${text}`).digest("hex").slice(0, 4);
    const other = known.get(id);
    if (other !== undefined) return [other, text];
    known.set(id, text);
  }
}

test("a repository that lacks a file says so", async () => {
  const folder = await repository({ "web.yaml": web }, { "deny.yaml": deny });
  const id = git(folder, "rev-parse", "HEAD:deny.yaml").trim();
  await rm(join(folder, ".git/objects", id.slice(0, 2), id.slice(2)));
  expect(await netpol(folder, "diff HEAD^ HEAD")).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "netpol: HEAD: cannot read deny.yaml: the repository has no copy of it here. Fetch it first.\n",
  });
});

test("what a partial clone lacks is not fetched", async () => {
  const folder = await repository({ "web.yaml": web }, { "deny.yaml": deny });
  git(folder, "config", "uploadpack.allowFilter", "true");
  const clone = join(await temporaryFolder({}), "clone");
  git(folder, "clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${folder}`, clone);
  const refused = await netpol(clone, "diff HEAD^ HEAD");
  expect({ ...refused, stderr: refused.stderr.split("\n")[0] }).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "netpol: HEAD^: cannot read web.yaml: git has ended early. In a partial clone, fetch the file first.",
  });
  git(clone, "checkout", "--quiet", "HEAD");
  expect(await netpol(clone, "diff HEAD^ HEAD")).toEqual(lost);
});

test("the commands of the page on it", async () => {
  const page = await readFile(join(__dirname, "../../server/src/hosts/cli/diff/README.md"), "utf8");
  const commands = /^```sh\n(.*?)^```$/ms.exec(page)?.[1]?.trimEnd().split("\n") ?? [];
  expect(commands).toHaveLength(3);
  const folder = await repository({ "k8s/web.yaml": web });
  git(folder, "checkout", "--quiet", "-b", "branch");
  await change(folder, { "k8s/deny.yaml": deny });
  commitAll(folder);
  const fork = git(folder, "merge-base", "main", "HEAD").trim();
  for (const command of commands) {
    const { stdout, stderr } = await netpol(
      folder,
      command.replace(/^netpol /, "").replace("$(git merge-base main HEAD)", fork),
    );
    expect({ stderr, isLost: stdout.includes("0 gained, 2 lost, 0 changed") }).toEqual({ stderr: "", isLost: true });
  }
});
