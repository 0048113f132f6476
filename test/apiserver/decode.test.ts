/** How the server makes a policy of a document: kind and version, types, names of fields. */

import { describe } from "vitest";
import { accepted, refused } from "./cases";
import { metadata, peer, policy, port, rule, selector } from "./documents";
import {
  cannotUnmarshal,
  duplicateField,
  forms,
  invalid,
  notSupported,
  required,
  undecodable,
  unknownField,
  unreadable,
} from "./words";

const peerPath = "spec.ingress[0].from[0]";
const portPath = "spec.ingress[0].ports[0]";

describe("phases", () => {
  accepted("D1: a document that every phase lets pass", policy("podSelector: {}"));

  refused(
    "D1: a type, an unknown field and an invalid value, which the server would tell one after another",
    policy(`
      podselector: {}
      policyTypes: Ingress
      ingress:
      - ports:
        - port: 0`),
    [
      unknownField("spec.podselector"),
      cannotUnmarshal("spec.policyTypes", "string", "NetworkPolicySpec.spec.policyTypes", "[]v1.PolicyType"),
      invalid("spec.ingress[0].ports[0].port", 0, forms.port),
    ],
  );

  refused("D1: what is no YAML hides the rest", policy("podselector: {}\npolicyTypes: ]"), [
    unreadable("yaml: line 6: did not find expected node content"),
  ]);
});

describe("the names of fields", () => {
  accepted(
    "D2: every field of a policy",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: warehouse
  generateName: warehouse-
  namespace: stock
  selfLink: /anything
  uid: 0c4d2a1e
  resourceVersion: ""
  generation: 3
  creationTimestamp: 2024-05-01T10:00:00Z
  deletionTimestamp: null
  deletionGracePeriodSeconds: 30
  labels: { team: stock }
  annotations: { note: "made by hand" }
  ownerReferences:
  - { apiVersion: apps/v1, kind: Deployment, name: picker, uid: 77aa, controller: true, blockOwnerDeletion: false }
  finalizers: [stock.example.com/keep]
  managedFields:
  - manager: kubectl
    operation: Update
    apiVersion: networking.k8s.io/v1
    time: 2024-05-01T10:00:00Z
    fieldsType: FieldsV1
    fieldsV1: { "f:spec": {} }
    subresource: ""
spec:
  podSelector:
    matchLabels: { app: picker }
    matchExpressions:
    - { key: shift, operator: In, values: [day, night] }
  policyTypes: [Ingress, Egress]
  ingress:
  - from:
    - podSelector: {}
      namespaceSelector: {}
    - ipBlock: { cidr: 10.20.0.0/16, except: [10.20.1.0/24] }
    ports:
    - { protocol: TCP, port: 8000, endPort: 8010 }
  egress:
  - to:
    - namespaceSelector: {}
    ports:
    - { port: dns, protocol: UDP }
`,
  );

  refused("D2: a name in another case", peer("namespaceselector: {}\npodSelector: {}"), [
    unknownField(`${peerPath}.namespaceselector`),
  ]);
  refused("D2: a space behind the name", policy('"podSelector ": {}'), [unknownField("spec.podSelector ")]);
  refused("D2: a field without a value", policy("podSelector: {}\ningres:"), [unknownField("spec.ingres")]);
  refused("D2: a field of another level", policy("podSelector: {}\nfrom: []"), [unknownField("spec.from")]);
  refused("D2: a field of the other direction", rule("to: []"), [unknownField("spec.ingress[0].to")]);
  refused("D2: an extension is a field like any other", `x-notes: {}\n${policy("podSelector: {}")}`, [
    unknownField("x-notes"),
  ]);
  refused(
    "D2: everywhere, each with its whole path",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: warehouse
  label: {}
  ownerReferences:
  - { apiVersion: apps/v1, kind: Deployment, name: picker, uid: 77aa, Controller: true }
spec:
  podSelector:
    app: picker
    matchExpressions:
    - { key: shift, operator: Exists, value: day }
  egress:
  - {}
  - to:
    - podSelector: {}
    - ipBlock: { cidr: 10.20.0.0/16, exclude: [10.20.1.0/24] }
    ports:
    - { port: 53, targetPort: 5353 }
data: {}
`,
    [
      unknownField("metadata.label"),
      unknownField("metadata.ownerReferences[0].Controller"),
      unknownField("spec.podSelector.app"),
      unknownField("spec.podSelector.matchExpressions[0].value"),
      unknownField("spec.egress[1].to[1].ipBlock.exclude"),
      unknownField("spec.egress[1].ports[0].targetPort"),
      unknownField("data"),
    ],
  );

  accepted("D3: a label may be called status", selector("matchLabels: { status: ready, clusterName: eu }"));
  refused("D3: a status", `${policy("podSelector: {}")}status: {}\n`, [unknownField("status")]);
  refused("D3: a status that is null", `${policy("podSelector: {}")}status:\n`, [unknownField("status")]);
  refused("D3: the name of a cluster", metadata("name: web\nclusterName: eu"), [unknownField("metadata.clusterName")]);
});

describe("documents without an object", () => {
  for (const [what, text] of [
    ["nothing", ""],
    ["blank lines", "\n\n"],
    ["a comment", "# apiVersion: networking.k8s.io/v1\n"],
    ["a marker", "---\n"],
    ["null", "null\n"],
    ["braces", "{}\n"],
  ] as const) {
    accepted(`D4: ${what} is nobody's policy`, text);
  }
  accepted("D4: an empty document behind a policy", `${policy("podSelector: {}")}---\n# The end.\n`);
  refused("D4: nothing but kind and version", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n", [
    required("metadata.name", "name or generateName is required"),
  ]);
});

describe("types", () => {
  accepted("D5: lists, maps, texts and numbers where they belong", port("port: 80\nprotocol: TCP"));

  refused("D5: a map for a list", rule("ports: { port: 80 }"), [
    cannotUnmarshal(
      "spec.ingress[0].ports",
      "object",
      "NetworkPolicyIngressRule.spec.ingress.ports",
      "[]v1.NetworkPolicyPort",
    ),
  ]);
  refused("D5: a text for a list", policy("podSelector: {}\negress: all"), [
    cannotUnmarshal("spec.egress", "string", "NetworkPolicySpec.spec.egress", "[]v1.NetworkPolicyEgressRule"),
  ]);
  refused("D5: an empty text for a list", policy('podSelector: {}\ningress: ""'), [
    cannotUnmarshal("spec.ingress", "string", "NetworkPolicySpec.spec.ingress", "[]v1.NetworkPolicyIngressRule"),
  ]);
  refused("D5: a list for a map", policy("podSelector: [{ matchLabels: { app: web } }]"), [
    cannotUnmarshal("spec.podSelector", "array", "NetworkPolicySpec.spec.podSelector", "v1.LabelSelector"),
  ]);
  refused("D5: an empty list for a map", peer("podSelector: []"), [
    cannotUnmarshal(
      `${peerPath}.podSelector`,
      "array",
      "NetworkPolicyPeer.spec.ingress.from.podSelector",
      "v1.LabelSelector",
    ),
  ]);
  refused("D5: a list for the labels", selector("matchLabels: [app]"), [
    cannotUnmarshal(
      "spec.podSelector.matchLabels",
      "array",
      "LabelSelector.spec.podSelector.matchLabels",
      "map[string]string",
    ),
  ]);
  refused(
    "D5: a label's value has its map for a place, and the path has the key",
    selector("matchLabels: { app: 2 }"),
    [
      cannotUnmarshal(
        "spec.podSelector.matchLabels.app",
        "number",
        "LabelSelector.spec.podSelector.matchLabels",
        "string",
      ),
    ],
  );
  refused("D5: a map for an operator's values", selector("matchExpressions: [{ key: a, operator: In, values: {} }]"), [
    cannotUnmarshal(
      "spec.podSelector.matchExpressions[0].values",
      "object",
      "LabelSelectorRequirement.spec.podSelector.matchExpressions.values",
      "[]string",
    ),
  ]);
  refused("D5: a number for the name", metadata("name: 80"), [
    cannotUnmarshal("metadata.name", "number", "ObjectMeta.metadata.name", "string"),
  ]);
  refused("D5: a text for a number", metadata('name: web\ngeneration: "1"'), [
    cannotUnmarshal("metadata.generation", "string", "ObjectMeta.metadata.generation", "int64"),
  ]);
  refused(
    "D5: a text for a boolean",
    metadata(`
      name: web
      ownerReferences:
      - { apiVersion: apps/v1, kind: Deployment, name: picker, uid: 77aa, controller: "true" }`),
    [
      cannotUnmarshal(
        "metadata.ownerReferences[0].controller",
        "string",
        "OwnerReference.metadata.ownerReferences.controller",
        "bool",
      ),
    ],
  );
  refused(
    "D5: a text for the spec",
    "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web }\nspec: deny\n",
    [cannotUnmarshal("spec", "string", "NetworkPolicy.spec", "v1.NetworkPolicySpec")],
  );
  refused("D5: a list for a port", port("port: [80]"), [
    cannotUnmarshal(`${portPath}.port`, "array", "NetworkPolicyPort.spec.ingress.ports.port", "int32"),
  ]);
  refused(
    "D5: a list for the kind",
    "apiVersion: networking.k8s.io/v1\nkind: [NetworkPolicy]\nmetadata: { name: web }\n",
    [
      undecodable(
        "kind",
        "couldn't get version/kind; json parse error: json: cannot unmarshal array into Go struct field .kind of type string",
      ),
    ],
  );
});

describe("null", () => {
  accepted(
    "D6: fields without a value are absent",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  labels: ~
  annotations: null
  ownerReferences: Null
  finalizers: NULL
spec:
  podSelector:
  ingress:
  egress: ~
  policyTypes: null
`,
  );
  accepted("D6: a label's null is an empty text", selector("matchLabels: { app: , tier: ~ }"));
  accepted("D6: a value's null too", selector("matchExpressions: [{ key: app, operator: In, values: [~] }]"));
  accepted("D6: a rule that is null is an empty one", policy("podSelector: {}\ningress:\n-\negress: [null]"));
  accepted("D6: a port that is null is every port of TCP", rule("ports: [null]"));
  accepted("D6: a port's fields", port("{ protocol: ~, port: ~, endPort: ~ }"));

  refused("D6: a peer that is null names nothing", rule("from: [null]"), [required(peerPath, "must specify a peer")]);
  refused("D6: a direction that is null is an empty text", policy("podSelector: {}\npolicyTypes:\n-"), [
    notSupported("spec.policyTypes[0]", "", ["Ingress", "Egress"]),
  ]);
  refused("D6: an exception that is null is no block", peer("ipBlock: { cidr: 10.0.0.0/8, except: [~] }"), [
    invalid(`${peerPath}.ipBlock.except[0]`, "", forms.cidr),
  ]);
  refused("D6: a requirement that is null has neither key nor operator", selector("matchExpressions: [~]"), [
    invalid("spec.podSelector.matchExpressions[0].operator", "", "not a valid selector operator"),
    invalid("spec.podSelector.matchExpressions[0].key", "", "name part must be non-empty"),
    invalid("spec.podSelector.matchExpressions[0].key", "", forms.labelName),
  ]);
});

const head = '"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": { "name": "web" }';

describe("JSON", () => {
  accepted("D7: a policy as JSON", `{\n  ${head},\n  "spec": { "podSelector": {} }\n}\n`);
  refused(
    "D7: a field twice in one object",
    `{\n  ${head},\n  "spec": {\n    "podSelector": {},\n    "podSelector": { "matchLabels": { "app": "web" } }\n  }\n}\n`,
    [duplicateField("spec.podSelector", 5, "podSelector")],
  );
  refused(
    "D7: a label twice",
    `{\n  ${head},\n  "spec": { "podSelector": { "matchLabels": { "app": "web", "app": "web" } } }\n}\n`,
    [duplicateField("spec.podSelector.matchLabels.app", 3, "app")],
  );
});

describe("several types", () => {
  accepted("D8: none", policy("podSelector: {}\ningress: []\negress: []"));
  refused(
    "D8: all of them, of which the server would tell the first by the alphabet",
    policy("podSelector: web\ningress: {}\negress: 80"),
    [
      cannotUnmarshal("spec.podSelector", "string", "NetworkPolicySpec.spec.podSelector", "v1.LabelSelector"),
      cannotUnmarshal("spec.ingress", "object", "NetworkPolicySpec.spec.ingress", "[]v1.NetworkPolicyIngressRule"),
      cannotUnmarshal("spec.egress", "number", "NetworkPolicySpec.spec.egress", "[]v1.NetworkPolicyEgressRule"),
    ],
  );
});
