/** `netpol explain`: the verdict, its lines, its exit code. */

import { expect, test } from "vitest";
import { deployment, namespace } from "../harness/manifests";
import { netpol, type Run, temporaryFolder } from "./run-netpol";

const policies = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: db
  ingress:
  - from:
    - podSelector:
        matchLabels:
          app: web
    - namespaceSelector:
        matchLabels:
          team: audit
    ports:
    - port: sql
    - port: 9000
  - from:
    - ipBlock:
        cidr: 10.0.0.0/8
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: silence
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: job
  policyTypes:
  - Egress
`;
const shop = {
  "k8s/workloads.yaml": [
    namespace("shop"),
    deployment("web", "{app: web}"),
    deployment("job", "{app: job}"),
    deployment("db", "{app: db}", { ports: "[{name: sql, containerPort: 5432}]" }),
    deployment("auditor", "{app: auditor}", { namespace: "audit" }),
    deployment("agent", "{app: web}", { hostNetwork: true }),
  ].join("\n---\n"),
  "k8s/policies.yaml": policies,
};

async function explain(command: string, files: Readonly<Record<string, string>> = shop): Promise<Run> {
  return netpol(await temporaryFolder(files), `explain ${command}`);
}

test("allowed: exit code 0, the policy, the peer and the port", async () => {
  expect(await explain("--from shop/web --to shop/db --port 5432/tcp k8s")).toEqual({
    exitCode: 0,
    stdout: `allowed: shop/web[Deployment] -> shop/db[Deployment]: TCP 5432
  Egress of \`shop/web[Deployment]\` allows it: no policy here isolates it
  Ingress of \`shop/db[Deployment]\` allows it:
    k8s/policies.yaml:4: NetworkPolicy \`db\` isolates it
    k8s/policies.yaml:12: and allows \`shop/web[Deployment]\`
    k8s/policies.yaml:19: on TCP 5432
`,
    stderr: "",
  });
});

test("denied: exit code 1, on which side, and what the rules are about instead", async () => {
  expect(await explain("--from shop/job --to shop/db --port 9000 k8s")).toEqual({
    exitCode: 1,
    stdout: `denied: shop/job[Deployment] -> shop/db[Deployment]: TCP 9000
  Egress of \`shop/job[Deployment]\` denies it:
    k8s/policies.yaml:28: NetworkPolicy \`silence\` isolates it, and no rule of it allows this
  Ingress of \`shop/db[Deployment]\` denies it:
    k8s/policies.yaml:4: NetworkPolicy \`db\` isolates it, and no rule of it allows this
    k8s/policies.yaml:11: this rule is not about connections from \`shop/job[Deployment]\`
    k8s/policies.yaml:21: this rule is not about connections from \`shop/job[Deployment]\`
`,
    stderr: "",
  });
});

test("it depends: exit code 3, and on what", async () => {
  expect(await explain("--from audit/auditor --to shop/db --port 9000 k8s")).toEqual({
    exitCode: 3,
    stdout: `depends: audit/auditor[Deployment] -> shop/db[Deployment]: perhaps TCP 9000
  Egress of \`audit/auditor[Deployment]\` allows it: no policy here isolates it
  Ingress of \`shop/db[Deployment]\` perhaps allows it:
    k8s/policies.yaml:4: NetworkPolicy \`db\` isolates it
    k8s/policies.yaml:15: and perhaps allows \`audit/auditor[Deployment]\`
    k8s/policies.yaml:20: on TCP 9000
  It depends on:
    the labels of the namespace \`audit\`: no manifest here says them all
`,
    stderr: "",
  });
  const known = { ...shop, "k8s/namespace.yaml": namespace("audit", "{team: audit}") };
  expect((await explain("--from audit/auditor --to shop/db --port 9000 k8s", known)).exitCode).toBe(0);
});

test("it depends on what may change the answer, and on nothing else", async () => {
  const pass = "{action: Pass, to: [{networks: [10.0.0.0/8]}]}";
  const guard = `{apiVersion: policy.networking.k8s.io/v1alpha2, kind: ClusterNetworkPolicy, metadata: {name: guard}, spec: {tier: Admin, priority: 1, subject: {namespaces: {}}, egress: [${pass}]}}`;
  const files = { ...shop, "k8s/guard.yaml": guard };
  expect((await explain("--from audit/auditor --to shop/db --port 9000 k8s", files)).stdout).toBe(
    `depends: audit/auditor[Deployment] -> shop/db[Deployment]: perhaps TCP 9000
  Egress of \`audit/auditor[Deployment]\` allows it:
    k8s/guard.yaml:1: ClusterNetworkPolicy \`guard\` (Admin tier, priority 1) selects it
    k8s/guard.yaml:1: and perhaps passes on \`shop/db[Deployment]\` on every port
  Ingress of \`shop/db[Deployment]\` perhaps allows it:
    k8s/policies.yaml:4: NetworkPolicy \`db\` isolates it
    k8s/policies.yaml:15: and perhaps allows \`audit/auditor[Deployment]\`
    k8s/policies.yaml:20: on TCP 9000
  It depends on:
    the labels of the namespace \`audit\`: no manifest here says them all
`,
  );
});

test("pods in the network of their node", async () => {
  expect((await explain("--from shop/agent --to shop/db --port 9000 k8s")).stdout).toBe(
    `depends: shop/agent[Deployment] -> shop/db[Deployment]: perhaps TCP 9000
  Egress of \`shop/agent[Deployment]\` allows it: no policy here isolates it
  Ingress of \`shop/db[Deployment]\` perhaps allows it:
    k8s/policies.yaml:4: NetworkPolicy \`db\` isolates it
    k8s/policies.yaml:12: and perhaps allows \`shop/agent[Deployment]\`
    k8s/policies.yaml:20: on TCP 9000
    k8s/policies.yaml:22: and perhaps allows \`shop/agent[Deployment]\` on every port
  It depends on:
    \`shop/agent[Deployment]\`: its pods use the network of their node, and Kubernetes leaves it to the network plug-in what policies make of that
`,
  );
});

test("without a port: whatever is allowed", async () => {
  expect((await explain("--from shop/web --to shop/db k8s")).stdout.split("\n")[0]).toBe(
    "allowed: shop/web[Deployment] -> shop/db[Deployment]: TCP 5432,9000",
  );
  expect((await explain("--from shop/job --to shop/db k8s")).stdout.split("\n")[0]).toBe(
    "denied: shop/job[Deployment] -> shop/db[Deployment]: All Connections",
  );
});

test("a workload whose name a template renders goes by its file and document", async () => {
  const files = { "chart.yaml": `${namespace("shop")}\n---\n${deployment('"{{ .Release.Name }}"', "{}")}` };
  expect((await explain("--from shop/chart.yaml#2 --to 1.1.1.1 .", files)).stdout).toBe(
    `allowed: shop/chart.yaml#2[Deployment] -> 1.1.1.1: All Connections
  Egress of \`shop/chart.yaml#2[Deployment]\` allows it: no policy here isolates it
`,
  );
});

test("addresses have no policies of their own", async () => {
  expect((await explain("--from 10.1.2.3 --to shop/db[Deployment] --port 1-3/udp k8s")).stdout).toBe(
    `allowed: 10.1.2.3 -> shop/db[Deployment]: UDP 1-3
  Ingress of \`shop/db[Deployment]\` allows it:
    k8s/policies.yaml:4: NetworkPolicy \`db\` isolates it
    k8s/policies.yaml:22: and allows \`10.1.2.3\` on every port
`,
  );
  expect((await explain("--from 2001:db8::1 --to shop/db k8s")).exitCode).toBe(1);
});

test("two pods of one workload", async () => {
  expect((await explain("--from shop/db --to shop/db --port 1 k8s")).stdout).toBe(
    `denied: shop/db[Deployment] -> shop/db[Deployment]: TCP 1
  This is about two of its pods: a pod always reaches itself
  Egress of \`shop/db[Deployment]\` allows it: no policy here isolates it
  Ingress of \`shop/db[Deployment]\` denies it:
    k8s/policies.yaml:4: NetworkPolicy \`db\` isolates it, and no rule of it allows this
    k8s/policies.yaml:11: this rule is not about connections from \`shop/db[Deployment]\`
    k8s/policies.yaml:21: this rule is not about connections from \`shop/db[Deployment]\`
`,
  );
});

test("policies of administrators, in their order", async () => {
  const admin = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata:
  name: guard
spec:
  tier: Admin
  priority: 7
  subject:
    namespaces: {}
  ingress:
  - action: Deny
    from:
    - namespaces:
        matchLabels:
          kubernetes.io/metadata.name: audit
    protocols:
    - tcp:
        destinationPort:
          number: 9000
`;
  expect(
    (await explain("--from audit/auditor --to shop/db --port 9000 k8s", { ...shop, "k8s/admin.yaml": admin })).stdout,
  ).toBe(
    `denied: audit/auditor[Deployment] -> shop/db[Deployment]: TCP 9000
  Egress of \`audit/auditor[Deployment]\` allows it: no policy here isolates it
  Ingress of \`shop/db[Deployment]\` denies it:
    k8s/admin.yaml:4: ClusterNetworkPolicy \`guard\` (Admin tier, priority 7) selects it
    k8s/admin.yaml:13: and denies \`audit/auditor[Deployment]\`
    k8s/admin.yaml:17: on TCP 9000
`,
  );
});

test("as JSON", async () => {
  const { stdout } = await explain("--from shop/web --to shop/db --port 9000 --format json k8s");
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    verdict: "allowed",
    source: "shop/web[Deployment]",
    destination: "shop/db[Deployment]",
    asked: "TCP 9000",
    allowed: "TCP 9000",
    sides: [
      {
        direction: "egress",
        title: "Egress of `shop/web[Deployment]` allows it: no policy here isolates it",
        steps: [],
      },
      {
        direction: "ingress",
        title: "Ingress of `shop/db[Deployment]` allows it",
        steps: [
          { path: "k8s/policies.yaml", line: 3, text: "NetworkPolicy `db` isolates it" },
          { path: "k8s/policies.yaml", line: 11, text: "and allows `shop/web[Deployment]`" },
          { path: "k8s/policies.yaml", line: 19, text: "on TCP 9000" },
        ],
      },
    ],
    dependsOn: [],
  });
});

test.each([
  ["--from shop/wep --to shop/db", "there is no workload shop/wep here (the nearest is shop/web)."],
  ["--from web --to shop/db", "web is neither namespace/name nor an address (the nearest is shop/web)."],
  [
    "--from 1.1.1.1 --to ::1",
    "one of --from and --to must be a workload: policies say nothing of connections between addresses.",
  ],
  ["--from shop/web --to shop/db --port http", "--port http is no port: write 80, 53/udp or 8000-8080/tcp."],
  ["--from shop/web --to shop/db --port 0", "--port 0 is no port: write 80, 53/udp or 8000-8080/tcp."],
  ["--from shop/web --to shop/db --port 0-80", "--port 0-80 is no port: write 80, 53/udp or 8000-8080/tcp."],
  ["--from shop/web --to shop/db --port 80-70000", "--port 80-70000 is no port: write 80, 53/udp or 8000-8080/tcp."],
  ["--from shop/web --to shop/db --port 90-80", "--port 90-80 is no port: write 80, 53/udp or 8000-8080/tcp."],
  ["--from shop/web --to 10.0.0.0/8", "10.0.0.0/8 is a block of addresses: ask about one of them."],
  ["--from 2001:db8::/32 --to shop/db", "2001:db8::/32 is a block of addresses: ask about one of them."],
  ["--from shop/web --to shop/twin", "shop/twin may be shop/twin[Deployment] or shop/twin[StatefulSet]: say which."],
  [
    "--from dev/one --to dev/two",
    "there are 2 clusters with these workloads: a/kustomization.yaml, b/kustomization.yaml. Give the path of the one that is meant.",
  ],
  ["--from dev/one --to prod/two", "dev/one and prod/two are in different clusters."],
])("a question that cannot be answered: %s", async (command, message) => {
  const twin = deployment("twin", "{}");
  const both = [deployment("one", "{}", { namespace: null }), deployment("two", "{}", { namespace: null })].join(
    "\n---\n",
  );
  const files = {
    ...shop,
    "k8s/twins.yaml": `${twin}\n---\n${twin.replace("Deployment", "StatefulSet")}`,
    "base/both.yaml": both,
    "base/kustomization.yaml": "resources: [both.yaml]",
    "a/kustomization.yaml": "resources: [../base]\nnamespace: dev",
    "b/kustomization.yaml": "resources: [../base]\nnamespace: dev",
    "c/kustomization.yaml": "resources: [../base]\nnamespace: prod",
  };
  expect(await explain(command, files)).toEqual({ exitCode: 2, stdout: "", stderr: `netpol: ${message}\n` });
});
