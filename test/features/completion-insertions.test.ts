/** What is written when a completion is chosen: text with a cursor in, the snippet with all of its lines out. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written like that.

import { expect, test } from "vitest";
import { chosenAt, completionsAt } from "../harness/check-completion";
import { known } from "../harness/known-policies";

const kind = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n";
const head = `${kind}metadata:\n  name: web\nspec:\n`;

function inserted(marked: string, label: string): string | undefined {
  return completionsAt(marked, { beside: [known] }).find((completion) => completion.label === label)?.edit.newText;
}

test.each([
  ["  $0", "podSelector", "podSelector:\n    matchLabels:\n      ${1|app,tier|}: ${2:db}"],
  ["  $0", "ingress", "ingress:\n  - $0"],
  ["  $0", "policyTypes", "policyTypes:\n  - ${1|Ingress,Egress|}"],
  ["  egress: []\n  $0", "policyTypes", "policyTypes:\n  - ${1|Egress,Ingress|}"],
  ["  egress: []\n  ingress: []\n  $0", "policyTypes", "policyTypes:\n  - Ingress\n  - Egress"],
  ["    $0", "podSelector", "podSelector:\n      matchLabels:\n        ${1|app,tier|}: ${2:db}"],
  ["    $0", "ingress", "ingress:\n    - $0"],
  ["  policyTypes:\n    - Ingress\n  $0", "ingress", "ingress:\n    - $0"],
  ["  policyTypes:\n  -   Ingress\n  $0", "ingress", "ingress:\n  -   $0"],
  ["  podSelector: $0", "{}", "{}"],
  ["  podSelector: $0", "matchLabels", "\n    matchLabels:\n      ${1|app,tier|}: ${2:db}"],
  [
    "  podSelector: $0",
    "matchExpressions",
    "\n    matchExpressions:\n    - key: ${1|app,tier|}\n      operator: ${2|In,NotIn|}\n      values:\n      - ${3:db}",
  ],
  ["  podSelector:$0", "{}", " {}"],
  ["  podSelector: {$0}", "matchLabels", "matchLabels: { ${1|app,tier|}: ${2:db} }"],
  [
    "  podSelector: {$0}",
    "matchExpressions",
    "matchExpressions: [{ key: ${1|app,tier|}, operator: ${2|In,NotIn|}, values: [${3:db}] }]",
  ],
  [
    "  podSelector: { $0 matchLabels: {} }",
    "matchExpressions",
    "matchExpressions: [{ key: ${1|app,tier|}, operator: ${2|In,NotIn|}, values: [${3:db}] }],",
  ],
  ["  podSelector:\n    matchLabels:\n      $0", "app", "app: ${1|db,web|}"],
  ["  podSelector:\n    matchLabels:\n      $0", "tier", "tier: ${1:back}"],
  ["  podSelector:\n    matchLabels: $0", "tier", "\n      tier: ${1:back}"],
  ['  podSelector:\n    matchLabels:\n      app: "$0"', "db", '"db"'],
  ["  podSelector:\n    matchLabels:\n      app: '$0'", "db", "'db'"],
  ["  podSelector:\n    matchExpressions:\n    - $0", "key", "key: ${1|app,tier|}"],
  ["  podSelector:\n    matchExpressions:\n    - $0", "operator", "operator: ${1|In,NotIn,Exists,DoesNotExist|}"],
  [
    "  podSelector:\n    matchExpressions:\n    - $0",
    "a label with one of some values",
    "key: ${1|app,tier|}\n      operator: ${2|In,NotIn|}\n      values:\n      - ${3:db}",
  ],
  [
    "  podSelector:\n    matchExpressions:\n    - $0",
    "a label, whatever its value",
    "key: ${1|app,tier|}\n      operator: ${2|Exists,DoesNotExist|}",
  ],
  ["  podSelector:\n    matchExpressions:\n    - key: app\n      $0", "values", "values:\n      - ${1|db,web|}"],
  ["  policyTypes: $0", "Ingress", "\n  - Ingress"],
  ["  policyTypes:\n  $0", "Ingress", "- Ingress"],
  ["  policyTypes:\n  -$0", "Ingress", " Ingress"],
  ["  policyTypes: [$0]", "Egress", "Egress"],
  ["  ingress:\n  - $0", "from", "from:\n    - $0"],
  ["  ingress:\n  - $0", "ports", "ports:\n    - $0"],
  [
    "  ingress:\n  - $0",
    "from pods of this namespace, on one port",
    "from:\n    - podSelector:\n        matchLabels:\n          ${1|app,tier|}: ${2:db}\n    ports:\n    - protocol: ${3|TCP,UDP,SCTP|}\n      port: ${4:5432}",
  ],
  [
    "  ingress:\n  - $0",
    "from anywhere, on one port",
    "ports:\n    - protocol: ${1|TCP,UDP,SCTP|}\n      port: ${2:5432}",
  ],
  ["  ingress:\n    - $0", "from", "from:\n        - $0"],
  [
    "  ingress:\n    - $0",
    "from all pods of namespaces, on one port",
    "from:\n        - namespaceSelector:\n            matchLabels:\n              ${1|team,kubernetes.io/metadata.name|}: ${2:blue}\n      ports:\n        - protocol: ${3|TCP,UDP,SCTP|}\n          port: ${4:5432}",
  ],
  [
    "  ingress:\n    $0",
    "from anywhere, on one port",
    "- ports:\n        - protocol: ${1|TCP,UDP,SCTP|}\n          port: ${2:5432}",
  ],
  [
    "  ingress: $0",
    "from anywhere, on one port",
    "\n  - ports:\n    - protocol: ${1|TCP,UDP,SCTP|}\n      port: ${2:5432}",
  ],
  [
    "  ingress: [$0]",
    "from pods of this namespace, on one port",
    "{ from: [{ podSelector: { matchLabels: { ${1|app,tier|}: ${2:db} } } }], ports: [{ protocol: ${3|TCP,UDP,SCTP|}, port: ${4:5432} }] }",
  ],
  ["  egress: [{ $0 }]", "to", "to: [$0]"],
  [
    "  ingress:\n  - from:\n    - $0",
    "podSelector",
    "podSelector:\n        matchLabels:\n          ${1|app,tier|}: ${2:db}",
  ],
  [
    "  ingress:\n  - from:\n    - $0",
    "namespaceSelector",
    "namespaceSelector:\n        matchLabels:\n          ${1|team,kubernetes.io/metadata.name|}: ${2:blue}",
  ],
  ["  ingress:\n  - from:\n    - $0", "ipBlock", "ipBlock:\n        cidr: ${1:192.168.0.0/16}"],
  [
    "  ingress:\n  - from:\n    - $0",
    "pods with a label in namespaces with a label",
    "namespaceSelector:\n        matchLabels:\n          ${1|team,kubernetes.io/metadata.name|}: ${2:blue}\n      podSelector:\n        matchLabels:\n          ${3|app,tier|}: ${4:db}",
  ],
  [
    "  ingress:\n  - from:\n    - $0",
    "outside addresses with an exception",
    "ipBlock:\n        cidr: ${1:10.0.0.0/8}\n        except:\n        - ${2:10.0.0.0/24}",
  ],
  [
    "  ingress:\n  - from: $0",
    "pods of this namespace",
    "\n    - podSelector:\n        matchLabels:\n          ${1|app,tier|}: ${2:db}",
  ],
  [
    "  ingress:\n  - from: [$0]",
    "all pods of namespaces",
    "{ namespaceSelector: { matchLabels: { ${1|team,kubernetes.io/metadata.name|}: ${2:blue} } } }",
  ],
  ["  ingress:\n  - from:\n    - ipBlock:\n        cidr: 10.0.0.0/8\n        $0", "except", "except:\n        - $0"],
  ["  ingress:\n  - ports:\n    - $0", "protocol", "protocol: ${1|TCP,UDP,SCTP|}"],
  ["  ingress:\n  - ports:\n    - $0", "port", "port: ${1|5432,dns|}"],
  ["  ingress:\n  - ports:\n    - $0", "one port", "protocol: ${1|TCP,UDP,SCTP|}\n      port: ${2:5432}"],
  [
    "  ingress:\n  - ports:\n    - $0",
    "a range of ports",
    "protocol: ${1|TCP,UDP,SCTP|}\n      port: ${2:32000}\n      endPort: ${3:32768}",
  ],
  ["  ingress:\n  - ports:\n    - port: 80\n      $0", "endPort", "endPort: ${1:80}"],
  ["  ingress:\n  - ports:\n    - port: $0", "5432", "5432"],
  ["  ingress:\n  - ports:\n    - port: $0", "dns", "dns"],
  ["  ingress:\n  - ports: [{ $0 }]", "protocol", "protocol: ${1|TCP,UDP,SCTP|}"],
])("in a spec: %j, %s", (marked, label, text) => {
  expect(inserted(head + marked, label)).toBe(text);
});

test.each([
  [`${kind}$0`, "metadata", "metadata:\n  name: $0"],
  [`${kind}$0`, "spec", "spec:\n  $0"],
  [`${kind}metadata:\n  $0`, "name", "name: $0"],
  [`${kind}metadata:\n  $0`, "namespace", "namespace: ${1:shop}"],
  [`${kind}metadata:\n  $0`, "labels", "labels:\n    $0"],
  [
    `${kind}metadata:\n  $0`,
    "ownerReferences",
    "ownerReferences:\n  - apiVersion: $1\n    kind: $2\n    name: $3\n    uid: $0",
  ],
  [`${kind}metadata:\n  $0`, "finalizers", "finalizers:\n  - $0"],
  ["apiVersion: networking.k8s.io/v1\n$0", "kind", "kind: NetworkPolicy"],
  ["$0\nkind: NetworkPolicy\n", "apiVersion", "apiVersion: networking.k8s.io/v1"],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {$0}}',
    "podSelector",
    '"podSelector": { "matchLabels": { ${1|"app","tier"|}: ${2:"db"} } }',
  ],
  ['{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {$0}}', "ingress", '"ingress": [$0]'],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {$0}}',
    "policyTypes",
    '"policyTypes": [${1|"Ingress","Egress"|}]',
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"ingress": [$0]}}',
    "from anywhere, on one port",
    '{ "ports": [{ "protocol": ${1|"TCP","UDP","SCTP"|}, "port": ${2:5432} }] }',
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {\n  $0\n  "podSelector": {}}}',
    "ingress",
    '"ingress": [$0],',
  ],
  ['{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"podSelector": $0}}', "{}", "{}"],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"ingress": [{"ports": [{"port": $0}]}]}}',
    "5432",
    "5432",
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"ingress": [{"ports": [{"port": $0}]}]}}',
    "dns",
    '"dns"',
  ],
  [
    "apiVersion: networking.k8s.io/v1\r\nkind: NetworkPolicy\r\nmetadata:\r\n  name: web\r\nspec:\r\n  $0",
    "podSelector",
    "podSelector:\r\n    matchLabels:\r\n      ${1|app,tier|}: ${2:db}",
  ],
  [
    "apiVersion: networking.k8s.io/v1\r\nkind: NetworkPolicy\r\nmetadata:\r\n  name: web\r\nspec:\r\n  $0",
    "ingress",
    "ingress:\r\n  - $0",
  ],
])("in a document: %j, %s", (marked, label, text) => {
  expect(inserted(marked, label)).toBe(text);
});

test.each([
  ["  podS$0", "podSelector", "  podSelector:\n    matchLabels:\n      ${1|app,tier|}: ${2:db}"],
  ["  podSel$0: {}", "podSelector", "  podSelector: {}"],
  ["  $0\n    matchLabels: {}\n", "podSelector", "  podSelector:\n    matchLabels: {}\n"],
  ["  policyTypes:\n  - In$0gress\n", "Ingress", "  policyTypes:\n  - Ingress\n"],
  ['  ingress:\n  - ports:\n    - port: "5$0"\n', "5432", "  ingress:\n  - ports:\n    - port: 5432\n"],
  [
    "  podSelector: {}\n  ingress:\n  po$0",
    "policyTypes",
    "  podSelector: {}\n  ingress:\n  policyTypes:\n  - ${1|Ingress,Egress|}",
  ],
])("what is typed or stands there already is not written twice: %j, %s", (marked, label, text) => {
  expect(chosenAt(head + marked, label, { beside: [known] })).toBe(head + text);
});

test.each([
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"podS$0}}',
    "podSelector",
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"podSelector": { "matchLabels": { ${1|"app","tier"|}: ${2:"db"} } }}}',
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"podS$0": {}}}',
    "podSelector",
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"podSelector": {}}}',
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"policyTypes": ["$0"]}}',
    "Ingress",
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"policyTypes": ["Ingress"]}}',
  ],
])("nor in JSON: %j, %s", (marked, label, text) => {
  expect(chosenAt(marked, label, { beside: [known] })).toBe(text);
});

test.each([
  [
    "> ```yaml\n> apiVersion: networking.k8s.io/v1\n> kind: NetworkPolicy\n> spec:\n>   ingress:\n>     - $0\n> ```\n",
    "from pods of this namespace, on one port",
    "> ```yaml\n> apiVersion: networking.k8s.io/v1\n> kind: NetworkPolicy\n> spec:\n>   ingress:\n>     - from:\n>         - podSelector:\n>             matchLabels:\n>               ${1|app,tier|}: ${2:db}\n>       ports:\n>         - protocol: ${3|TCP,UDP,SCTP|}\n>           port: ${4:5432}\n> ```\n",
  ],
  [
    "1. So:\n\n   ```yaml\n   apiVersion: networking.k8s.io/v1\n   kind: NetworkPolicy\n   $0\n   ```\n",
    "spec",
    "1. So:\n\n   ```yaml\n   apiVersion: networking.k8s.io/v1\n   kind: NetworkPolicy\n   spec:\n     $0\n   ```\n",
  ],
])("in a page each new line has the fence's prefix: %j, %s", (marked, label, text) => {
  expect(chosenAt(marked, label, { path: "/page.md", beside: [known] })).toBe(text);
});

test("in a file that is indented by four, further lines are, too", () => {
  const four = `${kind}metadata:\n    name: web\nspec:\n    policyTypes:\n        - Ingress\n    `;
  expect([inserted(`${four}$0`, "podSelector"), inserted(`${four}ingress:\n        - $0`, "from")]).toEqual([
    "podSelector:\n        matchLabels:\n            ${1|app,tier|}: ${2:db}",
    "from:\n              - $0",
  ]);
});

test("without anything known, the stops hold words to type over", () => {
  const [pods] = completionsAt(`${head}  ingress:\n  - $0`).filter(({ is }) => is === "fragment");
  expect(pods?.edit.newText).toBe(
    "from:\n    - podSelector:\n        matchLabels:\n          ${1:app}: ${2:web}\n    ports:\n    - protocol: ${3|TCP,UDP,SCTP|}\n      port: ${4:8080}",
  );
});

test("an item with all that an editor shows", () => {
  const [protocol] = completionsAt(`${head}  ingress:\n  - ports:\n    - prot$0`);
  expect(protocol).toEqual({
    label: "protocol",
    is: "field",
    detail: "TCP | UDP | SCTP",
    documentation: expect.stringMatching(/^`TCP`, `UDP` or `SCTP`.*\n\n\[Kubernetes documentation\]\(https:.*\)$/),
    filter: "protocol",
    edit: { span: { start: 109, end: 113 }, newText: "protocol: ${1|TCP,UDP,SCTP|}" },
    hasStops: true,
    expanded: "protocol: TCP",
  });
});
