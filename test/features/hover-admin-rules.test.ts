/** Hovers on the rules of the cluster's administrators: their actions, peers and ports. */

import { test } from "vitest";
import { checkSpecHover } from "../harness/check-hover";
import { heads } from "../harness/margin";

const everybody = "every pod of every namespace";

test.each<[string, string, string, string]>([
  [
    "Allow, ingress",
    "ingress:\n- action$0: Allow\n  from: [{ namespaces: {} }]",
    `Allows all traffic from ${everybody}. No later policy can deny that at this end, NetworkPolicies included. The source's own policies for egress must allow it, too.`,
    "spec.ingress.[].action",
  ],
  [
    "Allow, egress",
    "egress:\n- action: All$0ow\n  to: [{ namespaces: {} }]",
    `Allows all traffic to ${everybody}. No later policy can deny that at this end, NetworkPolicies included. The destination's own policies for ingress must allow it, too.`,
    "spec.egress.[].action",
  ],
  [
    "Allow to what has no policies of its own",
    "egress:\n- action: All$0ow\n  to: [{ nodes: {} }]",
    "Allows all traffic to every node. No later policy can deny that at this end, NetworkPolicies included.",
    "spec.egress.[].action",
  ],
  [
    "Deny",
    "egress:\n- action: Den$0y\n  to: [{ namespaces: {} }]",
    `Denies all traffic to ${everybody}. No later policy can allow that, NetworkPolicies included.`,
    "spec.egress.[].action",
  ],
  [
    "Pass",
    "ingress:\n- action: Pa$0ss\n  from: [{ namespaces: {} }]",
    `Skips the rest of the Admin tier for all traffic from ${everybody}. Policies with higher numbers are skipped, too. NetworkPolicies decide, or the Baseline tier where none of them isolates the pod.`,
    "spec.ingress.[].action",
  ],
  [
    "no action",
    "ingress:\n- action: al$0low\n  from: [{ namespaces: {} }]",
    "What this means can only be told once the error in it is mended.",
    "spec.ingress.[].action",
  ],
])("an action in the Admin tier: %s", (_, spec, answer, place) => {
  checkSpecHover(`priority: 1\nsubject: { namespaces: {} }\n${spec}`, answer, place, heads.admin);
});

const unisolated = "This counts only for pods that no NetworkPolicy isolates for ingress.";

test.each<[string, string, string]>([
  [
    "Accept",
    "Accept",
    `Accepts all traffic from ${everybody}. ${unisolated} The source's own policies for egress must allow it, too.`,
  ],
  ["Deny", "Deny", `Denies all traffic from ${everybody}. ${unisolated}`],
  [
    "Pass",
    "Pass",
    `Skips the rest of the Baseline tier for all traffic from ${everybody}. ${unisolated} Policies with higher numbers are skipped, too: nothing is left to deny it at this end.`,
  ],
])("an action in the Baseline tier: %s", (_, action, answer) => {
  checkSpecHover(
    `tier: Baseline\npriority: 1\nsubject: { namespaces: {} }\ningress:\n- action$0: ${action}\n  from: [{ namespaces: {} }]`,
    answer,
    "spec.ingress.[].action",
    heads.cluster,
  );
});

const rule = "spec.ingress.[]";

test.each<[string, string, string, string]>([
  [
    "the only one",
    "ingress:\n$0- { action: Deny, from: [{ namespaces: {} }] }",
    `Denies all traffic from ${everybody}.`,
    rule,
  ],
  [
    "one of two",
    "ingress:\n- { action: Allow, from: [{ namespaces: { matchLabels: { a: b } } }] }\n-$0 { action: Deny, from: [{ namespaces: {} }] }",
    `Denies all traffic from ${everybody}. This is rule 2 of 2: the first that matches a connection decides.`,
    rule,
  ],
  [
    "its name, which the field's documentation tells",
    "ingress:\n- { name$0: a, action: Allow, from: [{ namespaces: {} }] }",
    "",
    `${rule}.name`,
  ],
  [
    "without whom it is about",
    "ingress:\n$0- { action: Allow }",
    "What this means can only be told once the error in it is mended.",
    rule,
  ],
  [
    "the direction",
    "ingress$0:\n- { action: Deny, from: [{ namespaces: {} }] }",
    `Denies all traffic from ${everybody}. What no rule matches is left alone.`,
    "spec.ingress",
  ],
  ["a direction without rules", "ingress: [$0]", "It says nothing about ingress.", "spec.ingress"],
  [
    "the sources",
    "ingress:\n- action: Deny\n  from$0: [{ namespaces: {} }, { pods: { namespaceSelector: {}, podSelector: { matchLabels: { a: b } } } }]",
    `Denies all traffic from ${everybody}, or pods labelled \`a=b\` in any namespace. The peers are alternatives (OR).`,
    `${rule}.from`,
  ],
  [
    "the ports",
    "ingress:\n- action: Deny\n  from: [{ namespaces: {} }]\n  ports$0: [{ portNumber: { protocol: TCP, port: 80 } }, { namedPort: dns }]",
    `Denies TCP 80 and the port named \`dns\` from ${everybody}. The ports are alternatives (OR).`,
    `${rule}.ports`,
  ],
])("a rule: %s", (_, spec, answer, place) => {
  checkSpecHover(`priority: 1\nsubject: { namespaces: {} }\n${spec}`, answer, place, heads.admin);
});

const to = "spec.egress.[].to.[]";
const inCluster = "Pods and nodes with such an address count, too.";

test.each<[string, string, string, string]>([
  [
    "all pods of namespaces",
    "namespaces$0: { matchLabels: { a: b } }",
    "Denies all traffic to every pod of namespaces labelled `a=b`.",
    `${to}.namespaces`,
  ],
  [
    "pods AND namespaces",
    "pods: { namespaceSelector: { matchLabels: { a: b } }, podSelector$0: { matchLabels: { c: d } } }",
    "Denies all traffic to pods labelled `c=d` in namespaces labelled `a=b`. The pod **and** its namespace must match.",
    `${to}.pods.podSelector`,
  ],
  [
    "nodes",
    "nodes$0: { matchLabels: { zone: b } }",
    "Denies all traffic to nodes labelled `zone=b`. A node is known by the addresses in its status.",
    `${to}.nodes`,
  ],
  [
    "a label of nodes",
    "nodes: { matchLabels: { zo$0ne: b } }",
    "Only nodes that carry `zone` with exactly the value `b`; case counts.",
    `${to}.nodes.matchLabels`,
  ],
  [
    "networks",
    'networks$0: [10.0.0.0/8, 192.0.2.1/32, "::/0"]',
    `Denies all traffic to addresses in \`10.0.0.0/8\`, the address \`192.0.2.1/32\` or all IPv6 addresses (\`::/0\`). ${inCluster}`,
    `${to}.networks`,
  ],
  [
    "one of the networks",
    "networks: [10.0.0.0/8, 192.0$0.2.1/32]",
    `Denies all traffic to the address \`192.0.2.1/32\`. ${inCluster}`,
    `${to}.networks.[]`,
  ],
  [
    "domains of a rule that denies",
    "domainNames$0: [example.com]",
    "Denies all traffic to the domain `example.com`. The API defines domain names for rules that allow, and for no others.",
    `${to}.domainNames`,
  ],
  [
    "two kinds at once",
    "namespaces$0: {}\n    nodes: {}",
    "What this means can only be told once the error in it is mended.",
    `${to}.namespaces`,
  ],
  [
    "a misspelt kind",
    "networks: [10.0.0.0/8]\n  $0- Namespaces: {}",
    "What this means can only be told once the error in it is mended.",
    to,
  ],
  [
    "one of two",
    "namespaces$0: {}\n  - nodes: {}",
    `Denies all traffic to ${everybody}. Or the other peer of this rule: every node.`,
    `${to}.namespaces`,
  ],
])("a peer: %s", (_, peer, answer, place) => {
  checkSpecHover(
    `tier: Admin\npriority: 1\nsubject: { namespaces: {} }\negress:\n- action: Deny\n  to:\n  - ${peer}`,
    answer,
    place,
    heads.cluster,
  );
});

test.each<[string, string, string, string]>([
  ["one", "example$0.com", "Allows all traffic to the domain `example.com`.", `${to}.domainNames.[]`],
  [
    "all below one",
    '"*.example$0.com"',
    "Allows all traffic to the domain `*.example.com`. `*` stands for one or more labels: `example.com` itself is not meant.",
    `${to}.domainNames.[]`,
  ],
])("a domain: %s", (_, domain, answer, place) => {
  checkSpecHover(
    `priority: 1\nsubject: { namespaces: {} }\negress: [{ action: Allow, to: [{ domainNames: [${domain}] }] }]`,
    answer,
    place,
    heads.admin,
  );
});

test("a peer of a rule whose action is none", () =>
  checkSpecHover(
    "priority: 1\nsubject: { namespaces: {} }\ningress: [{ action: allow, from: [{ namespaces$0: {} }] }]",
    `Is about traffic from ${everybody}.`,
    `${rule}.from.[].namespaces`,
    heads.admin,
  ));

const lookUp = (pods: string) =>
  `is looked up among the container ports of each ${pods} pod, with its protocol there, so the number may differ from pod to pod.`;

test.each<[string, string, string, string]>([
  ["a number", "- portNumber: { protocol: UDP, port$0: 53 }", `Denies UDP 53 to ${everybody}.`, "portNumber.port"],
  [
    "a number without its protocol",
    "- portNumber$0: { port: 53 }",
    `Denies TCP 53 to ${everybody}. The protocol is TCP, because none is given.`,
    "portNumber",
  ],
  [
    "a protocol that is none of the three",
    "- portNumber: { protocol: IC$0MP, port: 53 }",
    `Denies ICMP 53 to ${everybody}. The API defines TCP, UDP and SCTP: what \`ICMP\` means is left open.`,
    "portNumber.protocol",
  ],
  [
    "a range",
    "- portRange: { protocol: SCTP, start: 1, end$0: 9 }",
    `Denies SCTP 1 to 9 to ${everybody}. Both ends of the range are included.`,
    "portRange.end",
  ],
  [
    "a range that ends before it begins",
    "- portRange$0: { protocol: TCP, start: 9, end: 1 }",
    `Denies TCP 9 to 1 to ${everybody}. It ends before it begins: what that means is left open.`,
    "portRange",
  ],
  [
    "a name",
    "- namedPort: d$0ns",
    `Denies the port named \`dns\` to ${everybody}. \`dns\` ${lookUp("destination")}`,
    "namedPort",
  ],
  [
    "one of two",
    "$0- portNumber: { protocol: TCP, port: 1 }\n  - portNumber: { protocol: TCP, port: 2 }",
    `Denies TCP 1 to ${everybody}. Or the other port of this rule: TCP 2.`,
    "",
  ],
  [
    "as a NetworkPolicy writes it",
    "$0- { protocol: TCP, port: 1 }",
    "What this means can only be told once the error in it is mended.",
    "",
  ],
])("a port of v1alpha1: %s", (_, ports, answer, field) => {
  const place = `spec.egress.[].ports.[]${field === "" ? "" : `.${field}`}`;
  const spec = `priority: 1\nsubject: { namespaces: {} }\negress:\n- action: Deny\n  to: [{ namespaces: {} }]\n  ports:\n  ${ports}`;
  checkSpecHover(spec, answer, place, heads.admin);
});

test.each<[string, string, string, string]>([
  [
    "a number",
    "tcp: { destinationPort: { number$0: 80 } }",
    `Accepts TCP 80 from ${everybody}.`,
    "tcp.destinationPort.number",
  ],
  [
    "a range",
    "udp: { destinationPort$0: { range: { start: 1, end: 9 } } }",
    `Accepts UDP 1 to 9 from ${everybody}. Both ends of the range are included.`,
    "udp.destinationPort",
  ],
  [
    "a name",
    "destinationNamedPort$0: http",
    `Accepts the port named \`http\` from ${everybody}. \`http\` ${lookUp("selected")}`,
    "destinationNamedPort",
  ],
  [
    "a protocol alone, which the API server refuses",
    "sctp$0: {}",
    "What this means can only be told once the error in it is mended.",
    "sctp",
  ],
])("a port of v1alpha2: %s", (_, port, answer, field) => {
  const spec = `tier: Admin\npriority: 1\nsubject: { namespaces: {} }\ningress: [{ action: Accept, from: [{ namespaces: {} }], protocols: [{ ${port} }] }]`;
  checkSpecHover(spec, answer, `spec.ingress.[].protocols.[].${field}`, heads.cluster);
});
