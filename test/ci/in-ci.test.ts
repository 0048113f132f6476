/** docs/in-ci.md, acted out: its workflow, its git hook, and what pre-commit makes of this repository. */

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { gitHook, job, preCommitConfig, scanningSteps, scriptOf } from "./page";
import { commitAll, copyOfThisRepository, createSandbox, type Sandbox } from "./sandbox";

const good = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: a
spec:
  podSelector: {}
`;
const bad = good.replace("podSelector", "PodSelector");
const told =
  "`PodSelector` is `podSelector` in the wrong case: names of fields are case-sensitive. The API server refuses the policy. Write `podSelector`.";
const report = `deploy/a.yaml:6:3: error[unknown-field]: ${told}
> 6 |   PodSelector: {}
    |   ^^^^^^^^^^^
  note: API server: unknown field "spec.PodSelector"
  help: Change \`PodSelector\` to \`podSelector\``;

let sandbox: Sandbox;
let address: string;

beforeAll(async () => {
  sandbox = await createSandbox();
  address = await copyOfThisRepository(sandbox);
  const env = { ...job.env, NETPOL_REPOSITORY: address };
  const { exitCode, stderr } = sandbox.bash(scriptOf(job.steps, "Build netpol"), sandbox.root, env);
  if (exitCode !== 0) throw new Error(`the workflow does not build netpol: ${stderr}`);
});

afterAll(() => sandbox.remove());

test("the workflow: a right policy passes, a wrong one is annotated and fails the job", async () => {
  const check = scriptOf(job.steps, "Check NetworkPolicies");
  const checkout = await sandbox.write("workflow", { "deploy/a.yaml": good });
  const env = { GITHUB_WORKSPACE: checkout };
  expect(sandbox.bash(check, checkout, env)).toEqual({
    exitCode: 0,
    stdout: "0 errors, 0 warnings in 1 policy, 1 file.\n",
    stderr: "",
  });
  await sandbox.write("workflow", { "deploy/a.yaml": bad });
  expect(sandbox.bash(check, checkout, env)).toEqual({
    exitCode: 1,
    stdout: `::error file=deploy/a.yaml,line=6,endLine=6,col=3,endColumn=13,title=unknown-field::deploy/a.yaml:6:3: error[unknown-field]: ${told}%0Anote: API server: unknown field "spec.PodSelector"%0Ahelp: Change \`PodSelector\` to \`podSelector\`
1 error, 0 warnings in 1 policy, 1 file; 1 can be fixed with --fix.
`,
    stderr: "",
  });
});

test("code scanning: the log is there to be uploaded although the step fails", async () => {
  const checkout = await sandbox.write("scanning", { "deploy/a.yaml": bad });
  const { exitCode, stdout, stderr } = sandbox.bash(scriptOf(scanningSteps, "Check NetworkPolicies"), checkout);
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: "", stderr: "" });
  const [run] = JSON.parse(await readFile(join(checkout, `${scanningSteps.at(-1)?.with?.sarif_file}`), "utf8")).runs;
  expect(run.results).toMatchObject([
    { ruleId: "unknown-field", locations: [{ physicalLocation: { artifactLocation: { uri: "deploy/a.yaml" } } }] },
  ]);
});

test("the git hook refuses what is staged, and does not mind what is not", async () => {
  const folder = await sandbox.write("hooked", { "deploy/a.yaml": good });
  commitAll(sandbox.bash, folder);
  await sandbox.write("hooked", { ".git/hooks/pre-commit": gitHook, "deploy/a.yaml": bad });
  sandbox.bash("chmod +x .git/hooks/pre-commit && git add -A", folder);
  const { exitCode, stdout, stderr } = sandbox.bash("git commit --quiet --message wrong", folder);
  expect({ exitCode, told: stdout + stderr }).toEqual({
    exitCode: 1,
    told: `${report}\n\n1 error, 0 warnings in 1 policy, 1 file; 1 can be fixed with --fix.\n`,
  });
  await sandbox.write("hooked", { "deploy/a.yaml": `# Right.\n${good}` });
  sandbox.bash("git add -A", folder);
  await sandbox.write("hooked", { "deploy/a.yaml": bad });
  expect(sandbox.bash("git commit --quiet --message right", folder).exitCode).toBe(0);
  expect((await readdir(join(sandbox.root, "temp"))).filter((name) => name.startsWith("tmp."))).toEqual([]);
});

/** Its node language: https://github.com/pre-commit/pre-commit/blob/main/pre_commit/languages/node.py */
test("what pre-commit runs makes a program of a clone: npm pack prints a name and nothing else", () => {
  const clone = join(sandbox.root, "temp/netpol");
  const env = { npm_config_prefix: join(sandbox.root, "prefix-of-pre-commit") };
  expect(sandbox.bash("git clean -fdxq --exclude node_modules", clone).exitCode).toBe(0);
  const install = "npm install --include=dev --include=prod --ignore-prepublish --no-progress --no-save";
  expect(sandbox.bash(install, clone).exitCode).toBe(0);
  const { stdout: name } = sandbox.bash("npm pack", clone);
  expect(name).toMatch(/^networkpolicy-[\d.]+\.tgz\n$/);
  expect(sandbox.bash(`npm install -g "$PWD/${name.trim()}"`, clone, env).exitCode).toBe(0);
  expect(sandbox.bash(`${env.npm_config_prefix}/bin/netpol check --no-config README.md`, clone)).toEqual({
    exitCode: 0,
    stdout: "0 errors, 0 warnings in 0 policies, 1 file.\n",
    stderr: "",
  });
});

test("pre-commit itself, where it is installed: a wrong policy is refused, a right one passes", async ({ skip }) => {
  if (sandbox.bash("pre-commit --version", sandbox.root).exitCode !== 0) skip("pre-commit is not installed");
  const rev = sandbox.bash("git rev-parse HEAD", address).stdout.trim();
  const repos = preCommitConfig.repos.map((repo) => ({ ...repo, repo: address, rev }));
  const folder = await sandbox.write("framework", { ".pre-commit-config.yaml": stringify({ repos }), "README.md": "" });
  commitAll(sandbox.bash, folder);
  await sandbox.write("framework", { "deploy/a.yaml": bad });
  const env = { PRE_COMMIT_HOME: join(sandbox.root, "pre-commit") };
  expect(sandbox.bash("pre-commit install && git add -A", folder, env).exitCode).toBe(0);
  const refused = sandbox.bash("git commit --quiet --message wrong", folder, env);
  expect({ exitCode: refused.exitCode, told: (refused.stdout + refused.stderr).includes(report) }).toEqual({
    exitCode: 1,
    told: true,
  });
  await sandbox.write("framework", { "deploy/a.yaml": good });
  expect(sandbox.bash("git add -A && git commit --quiet --message right", folder, env)).toMatchObject({
    exitCode: 0,
    stderr: expect.stringMatching(/netpol check\.+Passed/),
  });
});
