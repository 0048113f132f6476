/** `netpol connectivity`: the table in every format. */

import { join } from "node:path";
import { expect, test } from "vitest";
import { denyAll, deployment } from "../harness/manifests";
import { netpol, temporaryFolder } from "./run-netpol";

const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  podSelector: {matchLabels: {app: db}}
  policyTypes: [Ingress, Egress]
  ingress:
  - from: [{podSelector: {}}]
    ports: [{port: 5432}, {port: 5433}, {port: 53, protocol: UDP}]
`;
const shop = {
  "shop/workloads.yaml": [deployment("db", "{app: db}"), deployment("web", "{app: web}")].join("\n---\n"),
  "shop/policy.yaml": policy,
};

async function run(command: string, files: Readonly<Record<string, string>> = shop, stdin?: string) {
  const folder = await temporaryFolder(files);
  return netpol(folder, `connectivity ${command}`, stdin === undefined ? {} : { stdin });
}

test("as text, which is what is printed unless another format is asked for", async () => {
  expect(await run("shop")).toEqual({
    exitCode: 0,
    stdout: `0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
shop/web[Deployment] -> shop/db[Deployment]: TCP 5432-5433,UDP 53
`,
    stderr: "",
  });
});

test("as CSV", async () => {
  expect((await run("shop --format csv")).stdout).toBe(`src,dst,conn
0.0.0.0-255.255.255.255,shop/web[Deployment],All Connections
shop/web[Deployment],0.0.0.0-255.255.255.255,All Connections
shop/web[Deployment],shop/db[Deployment],"TCP 5432-5433,UDP 53"
`);
});

test("as JSON", async () => {
  const { clusters, version } = JSON.parse((await run("shop --format json")).stdout) as {
    version: number;
    clusters: { rows: unknown[] }[];
  };
  expect({ version, clusters: clusters.length, row: clusters[0]?.rows.at(-1) }).toEqual({
    version: 1,
    clusters: 1,
    row: {
      source: { namespace: "shop", name: "web", kind: "Deployment" },
      destination: { namespace: "shop", name: "db", kind: "Deployment" },
      connections: "TCP 5432-5433,UDP 53",
      ports: [
        { protocol: "TCP", first: 5432, last: 5433 },
        { protocol: "UDP", first: 53, last: 53 },
      ],
    },
  });
});

test("as a graph for Graphviz", async () => {
  expect((await run("shop --format dot")).stdout).toBe(`digraph {
  rankdir=LR
  newrank=true
  node [shape=box]
  subgraph cluster_g0 {
    label="outside"
    g0n0 [label="0.0.0.0-255.255.255.255"]
  }
  subgraph cluster_g1 {
    label="shop"
    g1n0 [label="web[Deployment]"]
    g1n1 [label="db[Deployment]"]
  }
  g0n0 -> g1n0 [label="All Connections"]
  g1n0 -> g0n0 [label="All Connections"]
  g1n0 -> g1n1 [label="TCP 5432-5433,UDP 53"]
}
`);
});

test("as a flowchart for Markdown", async () => {
  expect((await run("shop --format mermaid")).stdout).toBe(`flowchart LR
  subgraph g0["outside"]
    g0n0["0.0.0.0-255.255.255.255"]
  end
  subgraph g1["shop"]
    g1n0["web[Deployment]"]
    g1n1["db[Deployment]"]
  end
  g0n0 -->|"All Connections"| g1n0
  g1n0 -->|"All Connections"| g0n0
  g1n0 -->|"TCP 5432-5433,UDP 53"| g1n1
`);
});

test("what stands in a manifest ends no text of a graph", async () => {
  const files = { "odd.yaml": `{kind: Pod, apiVersion: v1, metadata: {namespace: "\`a\`", name: 'b"]#\\n'}}` };
  expect((await run(". --format dot", files)).stdout).toContain(
    `    label="\`a\`"\n    g1n0 [label="b\\"]#\\\\n[Pod]"]\n`,
  );
  expect((await run(". --format mermaid", files)).stdout).toContain(
    `  subgraph g1["#96;a#96;"]\n    g1n0["b#34;]#35;\\n[Pod]"]\n`,
  );
});

test("a template's policy may say anything: what hangs on it is told apart, and not in the table for programs", async () => {
  const files = {
    "web.yaml": deployment("web", "{app: web}"),
    "db.yaml": deployment("db", "{app: db}"),
    "policy.yaml": policy.replace("ports:", "{{- if .Values.ports }}\n    ports:").concat("    {{- end }}\n"),
  };
  expect(await run(". --format text", files)).toEqual({
    exitCode: 0,
    stdout: `0.0.0.0-255.255.255.255 -> shop/db[Deployment]: perhaps All Connections
0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
shop/db[Deployment] -> 0.0.0.0-255.255.255.255: perhaps All Connections
shop/db[Deployment] -> shop/web[Deployment]: perhaps All Connections
shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
shop/web[Deployment] -> shop/db[Deployment]: perhaps All Connections
`,
    stderr: "",
  });
  expect(await run(". --format csv", files)).toEqual({
    exitCode: 0,
    stdout: `src,dst,conn
0.0.0.0-255.255.255.255,shop/web[Deployment],All Connections
shop/web[Deployment],0.0.0.0-255.255.255.255,All Connections
`,
    stderr: "netpol: 4 rows left out or cut: --format text shows what depends on something that is not here.\n",
  });
});

test("each kustomization is a cluster of its own, with what it names elsewhere", async () => {
  const files = {
    "base/kustomization.yaml": "resources: [web.yaml, db.yaml]",
    "base/web.yaml": deployment("web", "{app: web}", { namespace: null }),
    "base/db.yaml": deployment("db", "{app: db}", { namespace: null }),
    "overlays/dev/kustomization.yaml": "resources: [../../base]\nnamespace: dev",
    "overlays/prod/kustomization.yaml": "resources: [../../base, deny.yaml]\nnamespace: prod",
    "overlays/prod/deny.yaml":
      "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: deny}, spec: {podSelector: {}, policyTypes: [Ingress, Egress]}}",
  };
  expect(await run("overlays", files)).toEqual({
    exitCode: 0,
    stdout: `overlays/dev/kustomization.yaml:
0.0.0.0-255.255.255.255 -> dev/db[Deployment]: All Connections
0.0.0.0-255.255.255.255 -> dev/web[Deployment]: All Connections
dev/db[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
dev/db[Deployment] -> dev/web[Deployment]: All Connections
dev/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
dev/web[Deployment] -> dev/db[Deployment]: All Connections

overlays/prod/kustomization.yaml:
no connections
`,
    stderr: "",
  });
  expect((await run("overlays/prod", files)).stdout).toBe("no connections\n");
  expect((await run(".", { "notes.yaml": "a: 1" })).stdout).toBe("no workloads\n");
});

test("folders that describe the same workloads are clusters of their own, by the paths that one would write", async () => {
  const files = {
    "k8s/dev/web.yaml": deployment("web", "{app: web}"),
    "k8s/prod/web.yaml": deployment("web", "{app: web}"),
    "k8s/prod/deny.yaml": denyAll("shop"),
  };
  const tables = (dev: string, prod: string) => `${dev}:
0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections

${prod}:
no connections
`;
  expect((await run("k8s", files)).stdout).toBe(tables("k8s/dev", "k8s/prod"));
  const folder = await temporaryFolder(files);
  expect((await netpol(folder, `connectivity ${folder}`)).stdout).toBe(
    tables(`${folder}/k8s/dev`, `${folder}/k8s/prod`),
  );
  expect((await netpol(join(folder, "k8s/prod"), "connectivity . ../dev/web.yaml")).stdout).toBe(tables("../dev", "."));
});

test("a policy that the API server refuses is not there", async () => {
  const refused = policy.replace("podSelector: {matchLabels", "PodSelector: {matchLabels");
  const { stdout, stderr, exitCode } = await run("shop", { ...shop, "shop/policy.yaml": refused });
  expect({ rows: stdout.split("\n").length - 1, stderr, exitCode }).toEqual({
    rows: 6,
    stderr: 'netpol: shop/policy.yaml: the API server refuses NetworkPolicy db: it is left out. See "netpol check".\n',
    exitCode: 0,
  });
});

test("from standard input; what cannot be read costs itself", async () => {
  const text = Object.values(shop).join("\n---\n");
  expect((await run("- --format csv", {}, text)).stdout.split("\n")).toHaveLength(5);
  expect(await run("missing shop --format csv")).toMatchObject({
    exitCode: 2,
    stderr: "netpol: cannot read missing: no such file or directory. Check the path and its permissions.\n",
  });
});
