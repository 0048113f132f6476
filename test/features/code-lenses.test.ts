/** The lines above policies and workloads: files in, out come their titles where they stand and where a click leads. */

import { expect, test } from "vitest";
import { createCodeLenses, lensTitle } from "../../server/src/core/features/code-lenses";
import { readFixture } from "../harness/fixture";
import { memoryWorkspace } from "../harness/memory-workspace";

const workload = (name: string, namespace: string, rest = "") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec: { template: { metadata: { labels: { app: ${name} } }, spec: { containers: []${rest} } } }
---
`;
const policy = (name: string, spec: string, namespace = "shop") => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: ${namespace} }
spec: ${spec}
---
`;

/** `3 title → a.yaml:3 web` for each lens of the last file. */
function lensesOf(text: string): readonly string[] {
  const files = readFixture(text, "/app.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }));
  const { snapshot } = memoryWorkspace(files);
  const file = snapshot.file(`file://${files.at(-1)?.path}`);
  if (!file) throw new Error("no file");
  return createCodeLenses()(snapshot, file).map((lens) => {
    const line = file.text.slice(0, lens.span.start).split("\n").length;
    const found = lensTitle(snapshot, file, lens);
    const targets = found?.targets.map(({ uri, span, line }) => {
      const name = snapshot.file(uri)?.text.slice(span.start, span.end);
      return `${uri.replace("file:///", "")}:${line + 1} ${name}`;
    });
    return [`${line} ${found?.title}`, ...(targets?.length ? [targets.join(", ")] : [])].join(" → ");
  });
}

const shop = workload("web", "shop") + workload("api", "shop") + workload("db", "shop");

test.each([
  [
    "whom it selects",
    "{ podSelector: {}, policyTypes: [Ingress, Egress] }",
    "selects 3 workloads · no ingress · no egress",
  ],
  [
    "from how many it admits, each counted once",
    "{ podSelector: { matchLabels: { app: db } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: api } } }] }, { from: [{ podSelector: {} }] }] }",
    "selects 1 workload · ingress from 3 workloads · egress not restricted",
  ],
  [
    "blocks of addresses",
    "{ podSelector: { matchLabels: { app: db } }, policyTypes: [Egress], egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }, { podSelector: { matchLabels: { app: web } } }] }] }",
    "selects 1 workload · ingress not restricted · egress to 1 workload and 1 block of addresses",
  ],
  [
    "everybody",
    "{ podSelector: {}, ingress: [{ ports: [{ port: 80 }] }], egress: [{ ports: [{ port: 53 }] }, {}] }",
    "selects 3 workloads · ingress from anywhere on some ports · egress to anywhere",
  ],
  [
    "nobody",
    "{ podSelector: { matchLabels: { app: x } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: x } } }] }] }",
    "selects no workload here · ingress from no workload here · egress not restricted",
  ],
  ["what is refused", "{ podSelector: {}, ingress: [{ form: [] }] }", "the API server refuses it"],
])("a policy: %s", (_, spec, expected) => {
  const [first] = lensesOf(`${shop}#- /policy.yaml\n# Why.\n${policy("p", spec)}`);
  expect(first?.split(" → ")[0]).toBe(`2 ${expected}`);
});

test("workloads: the policies that select them, and what these leave open", () => {
  const policies =
    policy("a", "{ podSelector: {} }") +
    policy("b", "{ podSelector: { matchLabels: { app: db } }, policyTypes: [Egress] }");
  const others = workload("job", "batch", ", hostNetwork: true");
  expect(lensesOf(`#- /policies.yaml\n${policies}#- /app.yaml\n${shop}${others}`)).toEqual([
    "1 1 policy · not isolated for egress → policies.yaml:3 a",
    "6 1 policy · not isolated for egress → policies.yaml:3 a",
    "11 2 policies · isolated → policies.yaml:3 a, policies.yaml:8 b",
    "16 no policy here · not isolated · in its node's network",
  ]);
});

test("where nothing is known, nothing stands", () => {
  expect(lensesOf(policy("alone", "{ podSelector: {} }"))).toEqual([]);
  expect(lensesOf(shop)).toEqual([]);
  expect(lensesOf(`${shop}#- /page.md\n\`\`\`yaml\n${policy("p", "{ podSelector: {} }")}\`\`\`\n`)).toEqual([]);
});

test("a template's labels are perhaps those", () => {
  const chart = workload("web", "shop").replace("app: web", '"{{ .Values.key }}": web');
  expect(
    lensesOf(
      `${chart}${workload("db", "shop")}#- /p.yaml\n${policy("p", "{ podSelector: { matchLabels: { app: db } } }")}`,
    ),
  ).toEqual([
    "1 selects 1 workload, perhaps 1 more · no ingress · egress not restricted → app.yaml:8 db, app.yaml:3 web",
  ]);
});

test("administrators' policies", () => {
  const admin = `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: { name: guard }
spec:
  priority: 5
  subject: { namespaces: { matchLabels: { kubernetes.io/metadata.name: shop } } }
  ingress: [{ action: Deny, from: [{ namespaces: {} }] }]
`;
  expect(lensesOf(`${shop}#- /p.yaml\n${admin}`)).toEqual([
    "1 selects 3 workloads · 1 rule → app.yaml:3 web, app.yaml:8 api, app.yaml:13 db",
  ]);
});

test("kustomizations that differ", () => {
  const kustomization = (namespace: string) => `namespace: ${namespace}\nresources: [../base, ${namespace}.yaml]\n`;
  const text = `#- /dev/kustomization.yaml
${kustomization("dev")}#- /dev/dev.yaml
${workload("extra", "dev")}#- /prod/kustomization.yaml
${kustomization("prod")}#- /prod/prod.yaml
${workload("one", "prod")}${workload("two", "prod")}#- /base/kustomization.yaml
resources: [policy.yaml]
#- /base/policy.yaml
${policy("deny", "{ podSelector: {} }")}`;
  expect(lensesOf(text)).toEqual([
    "1 selects 1 workload · no ingress · egress not restricted (in dev; 1 more differs) → dev/dev.yaml:3 extra, prod/prod.yaml:3 one, prod/prod.yaml:8 two",
  ]);
});
