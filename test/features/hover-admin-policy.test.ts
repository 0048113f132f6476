/** Hovers that tell a whole policy of the cluster's administrators: when it is asked, for whom, and what it decides. */

import { test } from "vitest";
import { checkHover, checkSpecHover } from "../harness/check-hover";
import { heads } from "../harness/margin";

const guard = `
  apiVersion: policy.networking.k8s.io/v1alpha1
  kind: AdminNetworkPolicy
  metadata:
    name: guard
    namespace: shop
    labels:
      team: a
  spec:
    priority: 10
    subject: { namespaces: { matchLabels: { team: b } } }
    ingress:
    - action: Deny
      from: [{ namespaces: {} }]
`;
const whole =
  "Admin tier, priority 10, for every pod of namespaces labelled `team=b`. Denies all traffic from every pod of every namespace. It says nothing about egress. What no rule matches is left alone.";

test.each<[string, string, string, string]>([
  ["the key of the first line", "apiVersion", whole, "apiVersion"],
  ["the kind", "AdminNetworkPolicy", whole, "kind"],
  ["the metadata", "metadata", whole, "metadata"],
  ["the name", "guard", whole, "metadata.name"],
  ["the namespace, which has no effect", "shop", "", "metadata.namespace"],
  [
    "a label of the policy",
    "team",
    "A label of the policy itself: it plays no part in which pods the policy selects.",
    "metadata.labels",
  ],
  ["the spec", "spec", whole, "spec"],
])("at %s", (_, word, answer, place) => checkHover(guard.replace(word, `${word}$0`), answer, place));

test.each<[string, string, string, string]>([
  [
    "the kind is the tier",
    heads.baseline,
    "subject: { pods: { namespaceSelector: {}, podSelector: { matchLabels: { app: web } } } }\negress: [{ action: Deny, to: [{ namespaces: {} }] }]",
    "Baseline tier, for pods labelled `app=web` in any namespace. It says nothing about ingress. Denies all traffic to every pod of every namespace. What no rule matches is left alone.",
  ],
  [
    "no rules",
    heads.cluster,
    "tier: Admin\npriority: 0\nsubject: { namespaces: {} }",
    "Admin tier, priority 0, for every pod of every namespace. It has no rules, so it changes nothing.",
  ],
  [
    "several rules, in their order",
    heads.cluster,
    `
    tier: Baseline
    priority: 7
    subject: { pods: { podSelector: {} } }
    ingress:
    - { action: Accept, from: [{ namespaces: { matchLabels: { a: b } } }], protocols: [{ tcp: { destinationPort: { number: 80 } } }] }
    - { action: Pass, from: [{ pods: { podSelector: { matchLabels: { c: d } } } }] }
    - { action: Deny, from: [{ namespaces: {} }] }
    egress:
    - { action: Deny, to: [{ networks: [0.0.0.0/0] }] }
    `,
    "Baseline tier, priority 7, for every pod of every namespace.\n\nIngress, where the first rule that matches decides:\n\n1. accepts TCP 80 from every pod of namespaces labelled `a=b`\n2. skips the rest of the Baseline tier for all traffic from pods labelled `c=d` in any namespace\n3. denies all traffic from every pod of every namespace\n\nDenies all traffic to all IPv4 addresses (`0.0.0.0/0`).\n\nWhat no rule matches is left alone.",
  ],
  [
    "more rules than one reads",
    heads.admin,
    `priority: 1\nsubject: { namespaces: {} }\ningress: [${Array.from({ length: 8 }, (_, index) => `{ action: Allow, from: [{ namespaces: {} }], ports: [{ portNumber: { protocol: UDP, port: ${index + 1} } }] }`).join(", ")}]`,
    `Admin tier, priority 1, for every pod of every namespace.\n\nIngress, where the first rule that matches decides:\n\n${[1, 2, 3, 4, 5].map((port) => `${port}. allows UDP ${port} from every pod of every namespace`).join("\n")}\n6. and 3 more\n\nIt says nothing about egress.\n\nWhat no rule matches is left alone.`,
  ],
  [
    "a refused policy, less what its errors touch",
    heads.cluster,
    "tier: admin\npriority: 3\nsubject: { namespaces: {} }\ningress: [{ action: Allow, from: [{ namespaces: {} }] }]\negress: []",
    "The API server refuses this policy as it is (2 errors). What is certain of it:\n\nPriority 3, for every pod of every namespace. It says nothing about egress.",
  ],
  [
    "a refused policy that may be about anybody",
    heads.admin,
    "priority: 3\nSubject: { namespaces: {} }",
    "The API server refuses this policy as it is (1 error). What is certain of it:\n\nAdmin tier, priority 3.",
  ],
])("the whole policy: %s", (_, head, spec, answer) => {
  checkSpecHover(spec, answer, "metadata.name", head.replace("name:", "name$0:"));
});

const tiers = "priority: 5\nsubject: { namespaces: {} }";

test.each<[string, string, string, string]>([
  [
    "the tier Admin",
    `tier: Ad$0min\n${tiers}`,
    "Evaluated before all NetworkPolicies: they cannot override what it allows or denies.",
    "spec.tier",
  ],
  [
    "the tier Baseline",
    `tier$0: Baseline\n${tiers}`,
    "Evaluated after all NetworkPolicies, for the pods that none of them isolates in a direction: they override it.",
    "spec.tier",
  ],
  [
    "no tier",
    `tier$0: admin\n${tiers}`,
    "What this means can only be told once the error in it is mended.",
    "spec.tier",
  ],
  [
    "a priority",
    "tier: Admin\npriority$0: 5",
    "Evaluated after the policies of the Admin tier with numbers below 5, before those with numbers above. The order among those with the same number is left open.",
    "spec.priority",
  ],
  [
    "the first priority",
    "tier: Baseline\npriority: $00",
    "Evaluated before the policies of the Baseline tier with numbers above 0. The order among those with the same number is left open.",
    "spec.priority",
  ],
  [
    "the last priority, of an unsure tier",
    "priority: $01000",
    "Evaluated after the policies of its tier with numbers below 1000. The order among those with the same number is left open.",
    "spec.priority",
  ],
  [
    "no priority",
    "tier: Admin\npriority$0: 1001",
    "What this means can only be told once the error in it is mended.",
    "spec.priority",
  ],
])("when: %s", (_, spec, answer, place) => checkSpecHover(spec, answer, place, heads.cluster));

const hostNetwork = "Pods in the network of their host are left out.";

test.each<[string, string, string, string]>([
  [
    "namespaces",
    "subject$0: { namespaces: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: In, values: [a, b] }] } }",
    `Applies to every pod of namespace \`a\` or \`b\`. ${hostNetwork}`,
    "spec.subject",
  ],
  [
    "pods AND namespaces",
    "subject: { pods$0: { namespaceSelector: { matchLabels: { a: b } }, podSelector: { matchLabels: { c: d } } } }",
    `Applies to pods labelled \`c=d\` in namespaces labelled \`a=b\`. ${hostNetwork}`,
    "spec.subject.pods",
  ],
  [
    "pods of all namespaces, at their selector",
    "subject: { pods: { podSelector$0: { matchLabels: { c: d } } } }",
    `Applies to pods labelled \`c=d\` in any namespace. ${hostNetwork}`,
    "spec.subject.pods.podSelector",
  ],
  [
    "labels of namespaces",
    "subject: { namespaces: { matchLabels$0: { a: b } } }",
    "Chooses namespaces labelled `a=b`.",
    "spec.subject.namespaces.matchLabels",
  ],
  [
    "a label of pods",
    "subject: { pods: { podSelector: { matchLabels: { app: we$0b } } } }",
    "Only pods that carry `app` with exactly the value `web`; case counts.",
    "spec.subject.pods.podSelector.matchLabels.*",
  ],
  [
    "both at once",
    "subject$0: { namespaces: {}, pods: { podSelector: {} } }",
    "What this means can only be told once the error in it is mended.",
    "spec.subject",
  ],
  [
    "an operator that nobody checks",
    "subject: { namespaces: { matchExpressions: [{ key: a, operator: bog$0us }] } }",
    "`bogus` is none of `In`, `NotIn`, `Exists` and `DoesNotExist`: what it means is left open.",
    "spec.subject.namespaces.matchExpressions.[].operator",
  ],
  [
    "an operator without the values it needs",
    "subject: { namespaces: { matchExpressions: [{ key: a$0, operator: NotIn }] } }",
    "`NotIn` needs values: what it means without is left open.",
    "spec.subject.namespaces.matchExpressions.[].key",
  ],
  [
    "whom such an operator chooses",
    "subject$0: { namespaces: { matchExpressions: [{ key: a, operator: Exists, values: [b] }] } }",
    `Applies to every pod of namespaces with a condition on the label \`a\` whose meaning is left open. ${hostNetwork}`,
    "spec.subject",
  ],
])("for whom: %s", (_, spec, answer, place) => {
  checkSpecHover(`tier: Admin\npriority: 5\n${spec}`, answer, place, heads.cluster);
});
