/** Pages about connections: the table of who can talk to whom, the explanation of one, and what can be asked about. */

import { describe, expect, test } from "vitest";
import { connectionEnds } from "../../server/src/core/features/connection-ends";
import { connectivityTable } from "../../server/src/core/features/connectivity-table";
import { explainConnection } from "../../server/src/core/features/explain-connection";
import { readFixture } from "../harness/fixture";
import { dedent } from "../harness/margin";
import { memoryWorkspace } from "../harness/memory-workspace";

const shop = `
#- /shop/workloads.yaml
kind: Deployment
apiVersion: apps/v1
metadata: { name: web, namespace: shop }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ ports: [{ name: http, containerPort: 8080 }] }] } } }
---
kind: StatefulSet
apiVersion: apps/v1
metadata: { name: db, namespace: shop }
spec: { template: { metadata: { labels: { app: db } }, spec: { containers: [{ ports: [{ containerPort: 5432 }, { containerPort: 53, protocol: UDP }] }] } } }
`;
const policy = `
#- /shop/db.yaml
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: { name: db, namespace: shop }
spec:
  podSelector: { matchLabels: { app: db } }
  ingress:
    - from:
        - podSelector: { matchLabels: { app: web } }
      ports:
        - port: 5432
`;
const kustomized = `${shop.replaceAll(", namespace: shop", "")}${policy.replace(", namespace: shop", "")}
#- /dev/kustomization.yaml
namespace: dev
resources: [../shop/workloads.yaml, ../shop/db.yaml]
#- /live/kustomization.yaml
namespace: live
resources: [../shop/workloads.yaml]
`;
const uri = "file:///shop/db.yaml";
const [web, db] = ["shop/web[Deployment]", "shop/db[StatefulSet]"];

function snapshotOf(files: string, isReading = false) {
  const texts = readFixture(files.replace(/^\n/, ""), "/policy.yaml").map(({ path, lines }) => ({
    path,
    text: lines.join("\n"),
  }));
  return { ...memoryWorkspace(texts).snapshot, isReading };
}

/** What stands behind a link to an explanation is read back. */
function readable(markdown = ""): string {
  return markdown.replaceAll(/\(explain:([^)]*)\)/g, (_, question) => `(explain ${decodeURIComponent(question)})`);
}

describe("an explanation", () => {
  const explained = (from: string, to: string, port?: string, files = shop + policy) => {
    const { verdict, title, markdown } = explainConnection(
      snapshotOf(files),
      { uri, from, to, ...(port !== undefined && { port }) },
      "1.36",
    );
    return `${verdict}, ${title}\n\n${readable(markdown)}`;
  };

  test("of what is allowed: the lines that allow it", () =>
    expect(explained(web, db, "5432")).toBe(
      dedent(`
        allowed, web → db

        # ✓ Allowed

        \`shop/web[Deployment]\` → \`shop/db[StatefulSet]\`: TCP 5432

        **Egress of \`shop/web[Deployment]\` allows it: no policy here isolates it**

        **Ingress of \`shop/db[StatefulSet]\` allows it:**

        - [\`shop/db.yaml:3\`](file:///shop/db.yaml#L3) NetworkPolicy \`db\` isolates it
        - [\`shop/db.yaml:8\`](file:///shop/db.yaml#L8) and allows \`shop/web[Deployment]\`
        - [\`shop/db.yaml:10\`](file:///shop/db.yaml#L10) on TCP 5432

        [The other way round](explain {"uri":"file:///shop/db.yaml","from":"shop/db[StatefulSet]","to":"shop/web[Deployment]","port":"5432"})`).trimEnd(),
    ));

  test("of what is denied: the policies that isolate, and what their rules are about", () =>
    expect(explained("203.0.113.7", db)).toBe(
      dedent(`
        denied, 203.0.113.7 → db

        # ✗ Denied

        \`203.0.113.7\` → \`shop/db[StatefulSet]\`: All Connections

        **Ingress of \`shop/db[StatefulSet]\` denies it:**

        - [\`shop/db.yaml:3\`](file:///shop/db.yaml#L3) NetworkPolicy \`db\` isolates it, and no rule of it allows this
        - [\`shop/db.yaml:7\`](file:///shop/db.yaml#L7) this rule is not about connections from \`203.0.113.7\`

        [The other way round](explain {"uri":"file:///shop/db.yaml","from":"shop/db[StatefulSet]","to":"203.0.113.7"})`).trimEnd(),
    ));

  test("of what hangs on something that is not here", () => {
    const templated = shop.replace("app: web", "{{ labels }}");
    expect(explained(web, db, undefined, templated + policy)).toMatch(
      /^depends, web → db\n[\s\S]*\*\*It depends on\*\*\n\n- /,
    );
  });

  test("of a port by its name, at pods in the network of their node: to policies these may be addresses", () => {
    const onNode = shop.replace(
      "spec: { containers: [{ ports: [{ name: http",
      "spec: { hostNetwork: true, containers: [{ ports: [{ name: http",
    );
    const byName = policy
      .replace("ingress:", "policyTypes: [Egress]\n  egress:")
      .replace(/- from:[\s\S]*ports:/, "- ports:")
      .replace("5432", "http");
    expect(explained(db, web, undefined, onNode + byName)).toMatch(
      /^depends, db → web\n[\s\S]*\*\*It depends on\*\*\n\n- `shop\/web\[Deployment\]`: its pods use the network of their node/,
    );
  });

  test("of a refused policy: it is not there", () =>
    expect(explained("203.0.113.7", db, undefined, shop + policy.replace("ports:", "Ports:"))).toContain(
      "allows it: no policy here isolates it",
    ));

  test.each<[string, string, string, string | undefined, string]>([
    [
      "a workload that has gone",
      "shop/cache",
      db,
      undefined,
      "`shop/cache` is neither a workload that is described here nor an address.",
    ],
    [
      "two addresses",
      "10.0.0.1",
      "10.0.0.2",
      undefined,
      "Policies say nothing of connections between addresses: one end must be a workload.",
    ],
    ["a block", "10.0.0.0/8", db, undefined, "`10.0.0.0/8` is a block of addresses: ask about one of them."],
    ["a port that is none", web, db, "http", "`http` is no port: write 80, 53/udp or 8000-8080/tcp."],
  ])("there is none of %s", (_, from, to, port, why) =>
    expect(explained(from, to, port)).toBe(`undefined, Explain a Connection\n\n# No answer\n\n${why}`),
  );

  test("where several clusters have the workloads, of the one that is meant", () => {
    const snapshot = snapshotOf(kustomized);
    const verdictIn = (cluster: string, namespace: string) =>
      explainConnection(
        snapshot,
        { uri: "file:///shop/workloads.yaml", cluster, from: "203.0.113.7", to: `${namespace}/db` },
        "1.36",
      ).verdict;
    const ids = connectionEnds(snapshot, "file:///shop/workloads.yaml").map(({ cluster }) => cluster);
    expect(ids.map((id) => verdictIn(id, id.includes("dev") ? "dev" : "live"))).toEqual(["denied", "allowed"]);
  });
});

describe("the table", () => {
  const tableOf = (files: string, only?: string, of = uri) =>
    readable(connectivityTable(snapshotOf(files), { uri: of, ...(only !== undefined && { only }) }, "1.36")?.markdown);

  test("of an application: a row for each pair, its connections a link to why", () =>
    expect(tableOf(shop + policy)).toBe(
      dedent(`
        # Connections

        What the policies allow, as the files stand here, unsaved changes included. What has no row is denied; connections between pods of one workload are left out.

        | From | To | Connections |
        | --- | --- | --- |
        | everybody outside (IPv4) | \`shop\` / [web](file:///shop/workloads.yaml#L3) *Deployment* | [All Connections](explain {"uri":"file:///shop/db.yaml","from":"0.0.0.0","to":"shop/web[Deployment]"}) |
        | \`shop\` / [db](file:///shop/workloads.yaml#L8) *StatefulSet* | everybody outside (IPv4) | [All Connections](explain {"uri":"file:///shop/db.yaml","from":"shop/db[StatefulSet]","to":"0.0.0.0"}) |
        | \`shop\` / [db](file:///shop/workloads.yaml#L8) *StatefulSet* | \`shop\` / [web](file:///shop/workloads.yaml#L3) *Deployment* | [All Connections](explain {"uri":"file:///shop/db.yaml","from":"shop/db[StatefulSet]","to":"shop/web[Deployment]"}) |
        | \`shop\` / [web](file:///shop/workloads.yaml#L3) *Deployment* | everybody outside (IPv4) | [All Connections](explain {"uri":"file:///shop/db.yaml","from":"shop/web[Deployment]","to":"0.0.0.0"}) |
        | \`shop\` / [web](file:///shop/workloads.yaml#L3) *Deployment* | \`shop\` / [db](file:///shop/workloads.yaml#L8) *StatefulSet* | [TCP 5432](explain {"uri":"file:///shop/db.yaml","from":"shop/web[Deployment]","to":"shop/db[StatefulSet]"}) |`).trimEnd(),
    ));

  const endsIn = (markdown: string) =>
    Array.from(markdown.matchAll(/"from":"([^"]*)","to":"([^"]*)"/g), ([, from, to]) => `${from} -> ${to}`);

  test("of one workload: what comes from there and goes there", () =>
    expect(endsIn(tableOf(shop + policy, db))).toEqual([`${db} -> 0.0.0.0`, `${db} -> ${web}`, `${web} -> ${db}`]));

  test("of what is not there: the file in front may be another one by now", () =>
    expect(tableOf(shop + policy, "ops")).toBe(
      "# Connections of `ops`\n\nThere is no such workload around this file, and no namespace of that name with workloads.",
    ));

  test("of pods that may speak to nobody", () => {
    const closed = policy.replace(/ingress:[\s\S]*/, "policyTypes: [Ingress, Egress]\n");
    expect(tableOf(shop + closed, db)).toMatch(
      /^# Connections of `shop\/db\[StatefulSet\]`\n[\s\S]*\n\nNo connection from there or to there is allowed\.$/,
    );
    expect(tableOf(shop + closed.replace("{ matchLabels: { app: db } }", "{}"))).toMatch(
      /^# Connections\n[\s\S]*\n\nNobody may open a connection to anybody\.$/,
    );
  });

  test("of one workload of several clusters: only of those that have it", () =>
    expect(tableOf(kustomized, "live/db[StatefulSet]", "file:///shop/workloads.yaml").match(/^## .*$/gm)).toEqual([
      "## `live`",
    ]));

  test("of several clusters: one below the other, each link to its own", () => {
    const page = tableOf(kustomized, undefined, "file:///shop/workloads.yaml");
    expect(page.match(/^## .*$/gm)).toEqual(["## `dev`", "## `live`"]);
    expect(page).toContain('"cluster":"file:///live/kustomization.yaml","from":"live/web[Deployment]"');
  });

  test("no longer than people read", () => {
    const many = Array.from(
      { length: 40 },
      (_, index) => `kind: Pod\napiVersion: v1\nmetadata: { name: p${index}, namespace: shop }\n---\n`,
    ).join("");
    const page = tableOf(`#- /shop/db.yaml\n${many}`);
    expect(endsIn(page)).toHaveLength(500);
    expect(page).toMatch(
      /These are the first 500 rows of many: choose a namespace or a workload to see all of its own\.$/,
    );
  });

  test("of workloads whose names a template renders: each by where it stands", () => {
    const page = tableOf(
      shop.replace("name: web", "name: '{{ web }}'").replace("name: db", "name: '{{ db }}'") + policy,
    );
    expect(page).toContain("| `shop` / [`workloads.yaml#1`](file:///shop/workloads.yaml#L1) *Deployment* |");
    expect(endsIn(page)).toContain("shop/workloads.yaml#1[Deployment] -> shop/workloads.yaml#2[StatefulSet]");
  });

  test("there is none where nothing makes pods", () => {
    expect(connectivityTable(snapshotOf(policy), { uri }, "1.36")).toBeUndefined();
  });

  test("the text of a manifest forges no cell, link or markup", () => {
    const page = tableOf(shop.replace("name: web, namespace: shop", 'name: "a|b](x)", namespace: "<b>"') + policy);
    expect(page).toContain("| `<b>` / [`a\\|b](x)`](file:///shop/workloads.yaml#L3) *Deployment* |");
  });
});

test("while files are still being read, a page says so", () => {
  const snapshot = snapshotOf(shop + policy, true);
  const reading = /^\*Still reading the workspace: this may change\.\*\n\n# /;
  expect(connectivityTable(snapshot, { uri }, "1.36")?.markdown).toMatch(reading);
  expect(explainConnection(snapshot, { uri, from: web, to: db }, "1.36").markdown).toMatch(reading);
  expect(explainConnection(snapshot, { uri, from: "shop/cache", to: db }, "1.36").markdown).toMatch(reading);
});

test("what can be asked about: workloads by the alphabet, with the ports that they declare", () => {
  expect(connectionEnds(snapshotOf(shop + policy), uri)).toEqual([
    {
      cluster: "",
      name: "the files that no kustomization names",
      ends: [
        { id: db, namespace: "shop", name: "db", kind: "StatefulSet", ports: [{ id: "5432/tcp" }, { id: "53/udp" }] },
        { id: web, namespace: "shop", name: "web", kind: "Deployment", ports: [{ id: "8080/tcp", name: "http" }] },
      ],
    },
  ]);
  expect(connectionEnds(snapshotOf(policy), uri)).toEqual([]);
});
