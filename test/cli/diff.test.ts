/** `netpol diff`: two folders in, the connections gained, lost and changed out. */

import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { denyAll, deployment, policyIn } from "../harness/manifests";
import { netpol, type Run, temporaryFolder } from "./run-netpol";

const [web, db] = [deployment("web", "{app: web}"), deployment("db", "{app: db}")];
const cache = deployment("cache", "{app: cache}");
const fromWeb = (ports: string) =>
  policyIn(
    "shop",
    `podSelector: {matchLabels: {app: db}}\ningress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: ${ports}}]`,
  );
const shop = {
  "old/shop.yaml": [web, db, fromWeb("[{port: 5432}]")].join("\n---\n"),
  "new/shop.yaml": [web, db, cache, fromWeb("[{port: 5432}, {port: 53, protocol: UDP}]")].join("\n---\n"),
  "new/egress.yaml": policyIn(
    "shop",
    "podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{to: [{podSelector: {}}]}]",
  ),
};

async function run(command: string, files: Readonly<Record<string, string>> = shop, stdin = ""): Promise<Run> {
  return netpol(await temporaryFolder(files), `diff ${command}`, { stdin });
}

test("as text: gained, lost, changed, and a line that sums up", async () => {
  expect(await run("old new")).toEqual({
    exitCode: 0,
    stdout: `+ 0.0.0.0-255.255.255.255 -> shop/cache[Deployment] (new): All Connections
+ shop/cache[Deployment] (new) -> 0.0.0.0-255.255.255.255: All Connections
+ shop/cache[Deployment] (new) -> shop/web[Deployment]: All Connections
+ shop/db[Deployment] -> shop/cache[Deployment] (new): All Connections
+ shop/web[Deployment] -> shop/cache[Deployment] (new): All Connections
- shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
~ shop/web[Deployment] -> shop/db[Deployment]: TCP 5432,UDP 53 (was TCP 5432)

5 gained (all of new workloads), 1 lost, 1 changed.
`,
    stderr: "",
  });
});

test("in colours at a terminal", async () => {
  const folder = await temporaryFolder(shop);
  const { stdout } = await netpol(folder, "diff old new", { isTTY: true });
  const lines = stdout.split("\n").filter((line) => !line.includes("cache"));
  expect(lines.slice(0, 2)).toEqual([
    "\u001b[31m- shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections\u001b[39m",
    "\u001b[33m~ shop/web[Deployment] -> shop/db[Deployment]: TCP 5432,UDP 53 (was TCP 5432)\u001b[39m",
  ]);
});

test("as a table for the comment on a pull request", async () => {
  expect(
    (await run("new old --format md")).stdout,
  ).toBe(`Connections between \`new\` and \`old\`: **1 gained, 5 lost (all of workloads that are gone), 1 changed**.

| | source | destination | before | after |
|---|---|---|---|---|
| gained | \`shop/web[Deployment]\` | \`0.0.0.0-255.255.255.255\` | – | \`All Connections\` |
| lost | \`0.0.0.0-255.255.255.255\` | \`shop/cache[Deployment]\` (gone) | \`All Connections\` | – |
| lost | \`shop/cache[Deployment]\` (gone) | \`0.0.0.0-255.255.255.255\` | \`All Connections\` | – |
| lost | \`shop/cache[Deployment]\` (gone) | \`shop/web[Deployment]\` | \`All Connections\` | – |
| lost | \`shop/db[Deployment]\` | \`shop/cache[Deployment]\` (gone) | \`All Connections\` | – |
| lost | \`shop/web[Deployment]\` | \`shop/cache[Deployment]\` (gone) | \`All Connections\` | – |
| changed | \`shop/web[Deployment]\` | \`shop/db[Deployment]\` | \`TCP 5432,UDP 53\` | \`TCP 5432\` |
`);
  expect((await run("old old --format md")).stdout).toBe("No connection differs between `old` and `old`.\n");
});

test("as JSON", async () => {
  const files = {
    "old.yaml": [web, db, fromWeb("[{port: 5432}]")].join("\n---\n"),
    "new.yaml": [web, db, fromWeb("[{port: 5432, endPort: 5440}]"), deployment("job", "{}"), denyAll("jobs")].join(
      "\n---\n",
    ),
  };
  const { stdout } = await run("old.yaml new.yaml --format json", files);
  const report = JSON.parse(stdout);
  expect({
    ...report,
    clusters: [{ ...report.clusters[0], differences: report.clusters[0].differences.slice(-2) }],
  }).toEqual({
    version: 1,
    before: "old.yaml",
    after: "new.yaml",
    clusters: [
      {
        name: ".",
        presence: "both",
        differences: [
          {
            kind: "changed",
            source: { namespace: "shop", name: "web", kind: "Deployment", presence: "both" },
            destination: { namespace: "shop", name: "db", kind: "Deployment", presence: "both" },
            before: { connections: "TCP 5432", ports: [{ protocol: "TCP", first: 5432, last: 5432 }] },
            after: { connections: "TCP 5432-5440", ports: [{ protocol: "TCP", first: 5432, last: 5440 }] },
          },
          {
            kind: "gained",
            source: { namespace: "shop", name: "web", kind: "Deployment", presence: "both" },
            destination: { namespace: "shop", name: "job", kind: "Deployment", presence: "new" },
            before: { connections: "No Connections", ports: [] },
            after: {
              connections: "All Connections",
              ports: ["SCTP", "TCP", "UDP"].map((protocol) => ({ protocol, first: 1, last: 65535 })),
            },
          },
        ],
      },
    ],
    summary: { gained: 5, lost: 0, changed: 1 },
  });
  expect(JSON.parse((await run("old.yaml old.yaml --format json", files)).stdout)).toEqual({
    version: 1,
    before: "old.yaml",
    after: "old.yaml",
    clusters: [{ name: ".", presence: "both", differences: [] }],
    summary: { gained: 0, lost: 0, changed: 0 },
  });
});

test("what hangs on something that is not here", async () => {
  const files = {
    "old/shop.yaml": [web, db, policyIn("shop", "podSelector: {matchLabels: {app: db}}")].join("\n---\n"),
    "new/shop.yaml": [web, db, policyIn("shop", 'podSelector: {matchLabels: {app: "{{ .Values.app }}"}}')].join(
      "\n---\n",
    ),
  };
  expect(
    (await run("old new", files)).stdout,
  ).toBe(`+ 0.0.0.0-255.255.255.255 -> shop/db[Deployment]: perhaps All Connections
+ shop/web[Deployment] -> shop/db[Deployment]: perhaps All Connections
~ 0.0.0.0-255.255.255.255 -> shop/web[Deployment]: perhaps All Connections (was All Connections)
~ shop/db[Deployment] -> shop/web[Deployment]: perhaps All Connections (was All Connections)

2 gained, 0 lost, 2 changed.
`);
});

test("--exit-code: 1 where there are differences", async () => {
  const codes = ["old new", "old new --exit-code", "old old --exit-code", "old new --format json --exit-code"];
  expect(await Promise.all(codes.map(async (command) => (await run(command)).exitCode))).toEqual([0, 1, 0, 1]);
});

test("folders and files, nothing and something, and standard input", async () => {
  const files = { ...shop, "empty/notes.txt": "", "same.yaml": web, "back\\slash.yaml": web };
  const gained = `+ 0.0.0.0-255.255.255.255 -> shop/web[Deployment] (new): All Connections
+ shop/web[Deployment] (new) -> 0.0.0.0-255.255.255.255: All Connections

2 gained (all of new workloads), 0 lost, 0 changed.
`;
  expect((await run("empty same.yaml", files)).stdout).toBe(gained);
  expect((await run("empty -", files, web)).stdout).toBe(gained);
  expect((await run("- same.yaml", files, web)).stdout).toBe("no differences\n");
  expect((await run("back\\slash.yaml same.yaml", files)).stdout).toBe("no differences\n");
  expect((await run("empty empty", files)).stdout).toBe("no differences\n");
  expect((await run("same.yaml same.yaml", files)).stdout).toBe("no differences\n");
});

const base = {
  "kustomization.yaml": "resources: [web.yaml]",
  "web.yaml": deployment("web", "{app: web}", { namespace: null }),
};
const overlay = (namespace: string, ...more: readonly string[]) =>
  `resources: [${["../../base", ...more].join(", ")}]\nnamespace: ${namespace}`;

/** Files by their paths below a folder. */
function below(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

test("clusters are matched by their folders; one that is new or gone is named", async () => {
  const files = {
    ...below("old/base", base),
    ...below("old/overlays", { "dev/kustomization.yaml": overlay("dev"), "test/kustomization.yaml": overlay("test") }),
    ...below("new/base", base),
    ...below("new/overlays", {
      "dev/kustomization.yml": overlay("dev", "deny.yaml"),
      "dev/deny.yaml": denyAll("dev"),
      "prod/kustomization.yaml": overlay("prod"),
    }),
  };
  expect((await run("old new", files)).stdout).toBe(`overlays/dev:
- 0.0.0.0-255.255.255.255 -> dev/web[Deployment]: All Connections
- dev/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections

overlays/prod (new):
+ 0.0.0.0-255.255.255.255 -> prod/web[Deployment] (new): All Connections
+ prod/web[Deployment] (new) -> 0.0.0.0-255.255.255.255: All Connections

overlays/test (gone):
- 0.0.0.0-255.255.255.255 -> test/web[Deployment] (gone): All Connections
- test/web[Deployment] (gone) -> 0.0.0.0-255.255.255.255: All Connections

2 gained (all of new workloads), 4 lost (2 of workloads that are gone), 0 changed.
`);
  expect((await run("old new --format md", files)).stdout).toContain(`
\`overlays/prod\` (new): 2 gained (all of new workloads), 0 lost, 0 changed.

| | source | destination | before | after |
|---|---|---|---|---|
| gained |`);
});

test("the only cluster of each side is the same one, wherever it lies", async () => {
  const files = {
    ...below("base", base),
    "overlays/dev/kustomization.yaml": overlay("shop"),
    "overlays/prod/kustomization.yaml": overlay("shop", "deny.yaml"),
    "overlays/prod/deny.yaml": denyAll("shop"),
    "plain/web.yaml": web,
  };
  const lost = `- 0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
- shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections

0 gained, 2 lost, 0 changed.
`;
  expect((await run("overlays/dev overlays/prod", files)).stdout).toBe(lost);
  expect((await run("plain overlays/prod/kustomization.yaml", files)).stdout).toBe(lost);
});

test("folders that get a kustomization each are the clusters that they were", async () => {
  const files = {
    ...below("old", { "dev/web.yaml": web, "prod/web.yaml": web }),
    ...below("new", { "dev/web.yaml": web, "prod/web.yaml": [web, denyAll("shop")].join("\n---\n") }),
    "new/dev/kustomization.yaml": "resources: [web.yaml]",
    "new/prod/kustomization.yaml": "resources: [web.yaml]",
  };
  expect((await run("old new", files)).stdout).toBe(`prod:
- 0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
- shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections

0 gained, 2 lost, 0 changed.
`);
});

test("a table stays short, says what it leaves out, and begins with what is gained", async () => {
  const workloads = Array.from({ length: 60 }, (_, index) => deployment(`web-${index}`, "{app: web}"));
  const rest = [db, policyIn("shop", "podSelector: {}\npolicyTypes: [Ingress, Egress]\ningress: [{}]")];
  const files = {
    "old.yaml": workloads.join("\n---\n"),
    "new.yaml": [...workloads, ...rest].join("\n---\n"),
  };
  const { stdout } = await run("new.yaml old.yaml --format md", files);
  const kinds = stdout.split("\n").flatMap((line) => /^\| (gained|lost|changed) /.exec(line)?.[1] ?? []);
  expect([kinds.length, kinds.indexOf("lost"), stdout.split("\n").slice(-3)]).toEqual([
    41,
    40,
    ["", "Not in the table: 3560 gained, 0 lost, 0 changed.", ""],
  ]);
});

test("nothing in a manifest or a name of a file breaks the table, or steers the terminal", async () => {
  const name = "a|b`c\\u001b[31m<b>@x\\n| d";
  const files = {
    "o|ld`/empty.yaml": "",
    "new.yaml": `{apiVersion: v1, kind: Pod, metadata: {name: "${name}", namespace: "s|\\\\|"}}`,
  };
  const shown = "``s\\|\\\\|/a\\|b`c\\u{1b}[31m<b>@x\\n\\| d[Pod]``";
  expect(
    (await run("o|ld` new.yaml --format md", files)).stdout,
  ).toBe(`Connections between \`\` o|ld\` \`\` and \`new.yaml\`: **2 gained (all of new workloads), 0 lost, 0 changed**.

| | source | destination | before | after |
|---|---|---|---|---|
| gained | \`0.0.0.0-255.255.255.255\` | ${shown} (new) | – | \`All Connections\` |
| gained | ${shown} (new) | \`0.0.0.0-255.255.255.255\` | – | \`All Connections\` |
`);
  expect((await run("o|ld` new.yaml", files)).stdout.split("\n")[0]).toBe(
    "+ 0.0.0.0-255.255.255.255 -> s|\\|/a|b`c␛[31m<b>@x | d[Pod] (new): All Connections",
  );
});

test("a policy that the API server refuses is not there", async () => {
  const refused = fromWeb("[{port: 0}]");
  const files = { "old.yaml": [web, db].join("\n---\n"), "new.yaml": [web, db, refused].join("\n---\n") };
  expect(await run("old.yaml new.yaml", files)).toEqual({
    exitCode: 0,
    stdout: "no differences\n",
    stderr: 'netpol: new.yaml: the API server refuses NetworkPolicy test: it is left out. See "netpol check".\n',
  });
});

test.each([
  ["old", "error: missing required argument 'new'"],
  ["old new --format csv", "argument 'csv' is invalid. Allowed choices are text, json, md."],
  ["- -", "only one of both can be standard input."],
  ["old broken", "cannot read broken/dangling.yaml: no such file or directory. Check the path and its permissions."],
  ["old configured", "configured/.netpolrc:1:1: "],
])("what cannot be compared, `%s`: exit code 2 and no differences", async (command, message) => {
  const folder = await temporaryFolder({
    ...shop,
    "broken/web.yaml": web,
    "configured/web.yaml": web,
    "configured/.netpolrc": "colours: on",
  });
  await symlink("nowhere.yaml", join(folder, "broken/dangling.yaml"));
  expect(await netpol(folder, `diff ${command}`)).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringMatching(/^netpol: [^\n]*\n$/),
  });
  expect((await netpol(folder, `diff ${command}`)).stderr).toContain(message.replace(/^error: /, ""));
});
