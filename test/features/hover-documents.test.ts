/** Hovers wherever a policy may stand, and on what is wrong in it. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { touches } from "../../server/src/core/base/span";
import { hover, hoverMarkdown } from "../../server/src/core/features/hover";
import { checkHover, checkSpecHover, hoverAt } from "../harness/check-hover";
import { memoryWorkspace } from "../harness/memory-workspace";

const quiet =
  "Isolates every pod in the namespace the policy is applied to, for ingress. Nothing may enter, unless another policy admits it. Egress is not restricted by this policy.";

test("in a quoted fence of a page", () => {
  const page = [
    "> Quiet:",
    "> ```yaml",
    "> kind: NetworkPolicy",
    "> apiVersion: networking.k8s.io/v1",
    "> metadata:",
    ">   na$0me: quiet",
    "> spec:",
    ">   podSelector: {}",
    "> ```",
    "",
  ].join("\n");
  checkHover(page, quiet, "metadata.name", "/page.md");
  expect(hoverAt(page, "/page.md")?.span).toEqual({ start: 92, end: 96 });
});

test.each([
  ["before the text of a quoted line", page("$0> metadata:\n>   name: quiet")],
  ["in the page around the fence", page("> metadata:\n>   name: quiet", "Qui$0et")],
])("nothing %s", (_, text) => expect(hoverAt(text, "/page.md")).toBeUndefined());

function page(metadata: string, title = "Quiet"): string {
  return `# ${title}\n> \`\`\`yaml\n> kind: NetworkPolicy\n> apiVersion: networking.k8s.io/v1\n${metadata}\n> \`\`\`\n`;
}

const items = `
  - apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: one }
    spec: { podSelector: {} }
  - apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: tw$0o }
    spec: { podSelector: { matchLabels: { app: web } }, ingress: [{ from: [] }] }
`;

test("an item of a List", () => {
  const answer =
    "Isolates pods labelled `app=web` in the namespace the policy is applied to, for ingress. They accept all traffic from any source. Egress is not restricted by this policy.";
  checkHover(`apiVersion: v1\nkind: List\nitems:${items}`, answer, "metadata.name");
  checkHover(`apiVersion: networking.k8s.io/v1\nkind: NetworkPolicyList\nitems:${items}`, answer, "metadata.name");
});

test("JSON", () => {
  const text = `{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": {"name": "a"},
    "spec": {"podSelector": {}, "egress": [{"to": [{"pod$0Selector": {"matchLabels": {"app": "db"}}}]}]}}`;
  checkHover(
    text,
    "Admits all traffic to pods labelled `app=db` in the policy's own namespace.",
    "spec.egress.[].to.[].podSelector",
    "/policy.json",
  );
});

test("the second document of a file", () => {
  const text = "kind: ConfigMap\n---\nkind: Network$0Policy\napiVersion: networking.k8s.io/v1\nmetadata: { name: a }\n";
  checkHover(text, quiet, "kind");
});

test.each([
  ["of another kind", "apiVersion: v1\nki$0nd: ConfigMap\n"],
  ["behind a comment", "kind: NetworkPolicy # a com$0ment\napiVersion: networking.k8s.io/v1\n"],
  ["in indentation", "kind: NetworkPolicy\napiVersion: networking.k8s.io/v1\nmetadata:\n $0   name: a\n"],
  ["of an empty file", "$0"],
])("nothing %s", (_, text) => expect(hoverAt(text)).toBeUndefined());

test.each<[string, string, string, string?]>([
  [
    "a field in the wrong case",
    "podSelector: {}\ningress:\n- from:\n  - Namespace$0Selector: { matchLabels: { a: b } }",
    "`NamespaceSelector` is no field of a peer, so it has no meaning here.",
  ],
  [
    "what stands inside of it",
    "podSelector: {}\ningress:\n- from:\n  - NamespaceSelector: { matchLabels: { a$0: b } }",
    "`NamespaceSelector` is no field of a peer, so it has no meaning here.",
  ],
  [
    "a map as the value of a label",
    "podSelector: { matchLabels: { app: { name$0: web } } }",
    "There is no place for `name` here, so it has no meaning.",
  ],
  ["a list as a selector", "podSelector:\n$0- app: web", "There is no place for a list here, so it has no meaning."],
  [
    "a peer with an unknown field",
    "podSelector: {}\ningress:\n- from:\n  $0- podSelector: {}\n    ports: [{ port: 80 }]",
    "What this means can only be told once the error in it is mended.",
    "spec.ingress.[].from.[]",
  ],
  [
    "the sound neighbour of a broken peer",
    "podSelector: {}\ningress:\n- from:\n  - Selector: {}\n  $0- podSelector: {}",
    "Admits traffic from every pod in the policy's own namespace. Or the other peer of this rule.",
    "spec.ingress.[].from.[]",
  ],
  [
    "a value of the wrong type",
    "podSelector$0: { matchLabels: { enabled: true } }",
    "What this means can only be told once the error in it is mended.",
    "spec.podSelector",
  ],
  [
    "a rule whose direction policyTypes leaves unsure",
    "podSelector: {}\npolicyTypes: [ingress]\negress:\n$0- {}",
    "Admits all traffic to any destination.",
    "spec.egress.[]",
  ],
  [
    "broken YAML further down",
    "podSelector$0: {}\ningress: [",
    "As far as the YAML can be read: Selects every pod in the namespace the policy is applied to.",
    "spec.podSelector",
  ],
  [
    "a template",
    "podSelector$0: { matchLabels: { app: {{ .Values.name }} } }",
    "What this means can only be told once the template is rendered.",
    "spec.podSelector",
  ],
])("an error: %s", (_, spec, answer, place) => checkSpecHover(spec, answer, place));

test.each<[string, string, string]>([
  [
    "a direction that it leaves certain",
    "  name$0: a\n  Namespace: shop\nspec:\n  podSelector: { matchLabels: { tier: db } }\n  policyTypes: [Ingress]\n  ingress:\n  - ports: { port: 80 }",
    "The API server refuses this policy as it is (2 errors). What is certain of it:\n\nIsolates pods labelled `tier=db` in the policy's own namespace, for ingress. Egress is not restricted by this policy.",
  ],
  [
    "no certain direction",
    "  name$0: a\nspec:\n  podSelector: { matchLabels: { tier: db } }\n  policyTypes: [ingress]",
    "The API server refuses this policy as it is (1 error). What is certain of it:\n\nSelects pods labelled `tier=db` in the namespace the policy is applied to.",
  ],
  [
    "nothing certain",
    "  name$0: a\nspec:\n  podSelectors: {}",
    "The API server refuses this policy as it is (1 error).",
  ],
  [
    "unsure pods",
    "  name$0: a\nspec:\n  podSelector: { matchLabels: { a: 1 } }\n  ingress: [{}]",
    "The API server refuses this policy as it is (1 error). What is certain of it:\n\nThe selected pods accept all traffic from any source. Egress is not restricted by this policy.",
  ],
  [
    "a template in it",
    "  name$0: {{ .Release.Name }}\nspec:\n  podSelector: {}",
    "This is a template: the whole of it can only be told once it is rendered.",
  ],
  [
    "no YAML",
    "  name$0: a\nspec:\n  podSelector: {}\n  ingress: [",
    "The API server cannot read this document: it is not valid YAML.",
  ],
])("a refused policy with %s", (_, body, answer) => {
  checkHover(`apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n${body}\n`, answer, "metadata.name");
});

test("an alias is told by what its anchor means", () => {
  checkSpecHover(
    "podSelector: &a { matchLabels: { app: web } }\ningress:\n- from:\n  - podSelector: *$0a",
    "Admits all traffic from pods labelled `app=web` in the policy's own namespace.",
    "spec.ingress.[].from.[].podSelector",
  );
});

test("text of the manifest forges neither link nor markup", () => {
  checkSpecHover(
    'podSelector: {}\n"`](http://evil.example) <img>\\n# $(x)$0": {}',
    "`` `](http://evil.example) <img>\\n# $(x) `` is no field of the spec, so it has no meaning here.",
  );
});

const sample = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: a, namespace: b, labels: { c: d } }
spec:
  podSelector: { matchLabels: { app: web }, matchExpressions: [{ key: a, operator: In, values: [b] }] }
  policyTypes: [Ingress, Egress]
  ingress:
  - from:
    - podSelector: {}
      namespaceSelector: { matchLabels: { team: a } }
    - ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] }
    ports:
    - { port: 80, endPort: 90 }
    - port: http
  egress: [{}]
`;

const adminSample = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: { name: a }
spec:
  tier: Admin
  priority: 10
  subject: { pods: { podSelector: { matchLabels: { app: web } } } }
  ingress:
  - action: Accept
    from: [{ namespaces: { matchExpressions: [{ key: a, operator: In, values: [b] }] } }]
    protocols:
    - tcp: { destinationPort: { number: 80 } }
    - destinationNamedPort: http
  egress:
  - action: Deny
    to:
    - networks: [10.0.0.0/8]
    - domainNames: [example.com]
    - nodes: {}
`;

/** A sample with a piece of it replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(sample, adminSample),
    fc.nat(sample.length),
    fc.nat(30),
    fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom("null", "[]", "{}", "- ", ": ", "\n", "*a", "&a ", "---\n", "\t"),
    ),
  )
  .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

test("law: at every offset of every mutated policy there is nothing, or a hover whose span holds the offset", () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const { snapshot } = memoryWorkspace([{ path: "/policy.yaml", text }]);
      for (let offset = 0; offset <= text.length; offset++) {
        const found = hover(snapshot, "file:///policy.yaml", offset, "1.36");
        expect(!found || (touches(found.span, offset) && hoverMarkdown(found) !== "")).toBe(true);
      }
    }),
  );
});
