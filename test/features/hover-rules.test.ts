/** Hovers on rules, peers and ports, in both directions. */

import { test } from "vitest";
import { checkHover, checkSpecHover } from "../harness/check-hover";

const from = "spec.ingress.[].from";

test.each<[string, string, string, string]>([
  [
    "pods of the own namespace",
    "$0- podSelector: { matchLabels: { tier: frontend } }",
    "Admits all traffic from pods labelled `tier=frontend` in the policy's own namespace.",
    `${from}.[]`,
  ],
  [
    "every pod of the own namespace",
    "- podSelector: {$0}",
    "Admits all traffic from every pod in the policy's own namespace.",
    `${from}.[].podSelector`,
  ],
  [
    "every pod of namespaces",
    "- namespace$0Selector: { matchLabels: { usage: finance } }",
    "Admits all traffic from every pod of namespaces labelled `usage=finance`.",
    `${from}.[].namespaceSelector`,
  ],
  [
    "everybody in the cluster",
    "- namespaceSelector: {$0}",
    "Admits all traffic from every pod of every namespace.",
    `${from}.[].namespaceSelector`,
  ],
  [
    "a namespace by its name",
    "- namespaceSelector$0: { matchLabels: { kubernetes.io/metadata.name: shop } }",
    "Admits all traffic from every pod of namespace `shop`.",
    `${from}.[].namespaceSelector`,
  ],
  [
    "pods AND namespaces",
    "- namespaceSelector: { matchLabels: { c: d } }\n  pod$0Selector: { matchLabels: { a: b } }",
    "Admits all traffic from pods labelled `a=b` in namespaces labelled `c=d`. The pod **and** its namespace must match.",
    `${from}.[].podSelector`,
  ],
  [
    "certain pods of all namespaces",
    "- namespaceSelector: {}\n  podSelector$0: { matchExpressions: [{ key: a, operator: Exists }] }",
    "Admits all traffic from pods with a label `a`, in any namespace.",
    `${from}.[].podSelector`,
  ],
  [
    "a null selector, which is as good as none",
    "- namespaceSelector:\n  podSelector$0: { matchLabels: { a: b } }",
    "Admits all traffic from pods labelled `a=b` in the policy's own namespace.",
    `${from}.[].podSelector`,
  ],
  [
    "addresses",
    "- ip$0Block: { cidr: 10.0.0.0/8, except: [10.1.0.0/16, 10.2.0.0/16] }",
    "Admits all traffic from addresses in `10.0.0.0/8` except those in `10.1.0.0/16` and `10.2.0.0/16`.",
    `${from}.[].ipBlock`,
  ],
  [
    "the range of addresses",
    "- ipBlock: { cidr: 2001:db8::/$064 }",
    "Admits all traffic from addresses in `2001:db8::/64`. It is meant for addresses outside the cluster, since those of pods change.",
    `${from}.[].ipBlock.cidr`,
  ],
  [
    "one address, and the range of another kind",
    '- ipBlock$0: { cidr: 10.0.0.1/32 }\n- ipBlock: { cidr: "2001:db8::/32" }\n- ipBlock: { cidr: "2001:db8::1/128" }',
    "Admits all traffic from the address `10.0.0.1/32`. Or any of the 2 other peers of this rule: addresses in `2001:db8::/32`; the address `2001:db8::1/128`.",
    `${from}.[].ipBlock`,
  ],
  [
    "an exception",
    "- ipBlock: { cidr: 0.0.0.0/0, except: [169.254$0.169.254/32] }",
    "Admits all traffic from all IPv4 addresses (`0.0.0.0/0`) except those in `169.254.169.254/32`. It is meant for addresses outside the cluster, since those of pods change.",
    `${from}.[].ipBlock.except.[]`,
  ],
  [
    "one of two peers (OR)",
    "- podSelector$0: { matchLabels: { a: b } }\n- namespaceSelector: { matchLabels: { c: d } }",
    "Admits all traffic from pods labelled `a=b` in the policy's own namespace. Or the other peer of this rule: every pod of namespaces labelled `c=d`.",
    `${from}.[].podSelector`,
  ],
  [
    "one of six peers",
    '- podSelector$0: {}\n- ipBlock: { cidr: 10.0.0.0/8 }\n- ipBlock: { cidr: "::/0" }\n- namespaceSelector: {}\n- ipBlock: { cidr: 11.0.0.0/8 }\n- ipBlock: { cidr: 12.0.0.0/8 }',
    "Admits all traffic from every pod in the policy's own namespace. Or any of the 5 other peers of this rule: addresses in `10.0.0.0/8`; all IPv6 addresses (`::/0`); every pod of every namespace; and 2 more.",
    `${from}.[].podSelector`,
  ],
])("a source: %s", (_, items, answer, place) => {
  const lines = items.split("\n").map((line) => `  ${line}`);
  checkSpecHover(`podSelector: {}\ningress:\n- from:\n${lines.join("\n")}`, answer, place);
});

const rule = "spec.ingress.[]";

test.each<[string, string, string, string]>([
  ["an empty rule", "- {$0}", "Admits all traffic from any source.", rule],
  ["a null rule", "-$0", "Admits all traffic from any source.", rule],
  [
    "from: []",
    "- from$0: []\n  ports: [{ port: 80 }]",
    "Admits TCP 80 from any source. An empty `from` means every source.",
    `${rule}.from`,
  ],
  [
    "ports: []",
    "- ports: [$0]",
    "Admits all traffic from any source. An empty `ports` means every port of every protocol.",
    `${rule}.ports`,
  ],
  [
    "from AND ports",
    "$0- from: [{ podSelector: {} }]\n  ports: [{ port: 80 }, { protocol: UDP, port: 53 }]",
    "Admits TCP 80 and UDP 53 from every pod in the policy's own namespace.",
    rule,
  ],
  [
    "the sources, at their key",
    "- from$0:\n  - podSelector: {}\n  - ipBlock: { cidr: 10.0.0.0/8 }",
    "Admits all traffic from every pod in the policy's own namespace, or addresses in `10.0.0.0/8`. The peers are alternatives (OR).",
    `${rule}.from`,
  ],
  [
    "the ports, at their key",
    "- ports$0: [{ port: 80 }, { port: 81 }]",
    "Admits TCP 80 and TCP 81 from any source. The ports are alternatives (OR).",
    `${rule}.ports`,
  ],
  [
    "one of several rules",
    "- ports: [{ port: 80 }]\n-$0 ports: [{ port: 81 }]",
    "Admits TCP 81 from any source. This is rule 2 of 2: one that admits a connection is enough.",
    rule,
  ],
  [
    "a port without its protocol",
    "- ports:\n  - po$0rt: 80",
    "Admits TCP 80 from any source. The protocol is TCP, because none is given.",
    `${rule}.ports.[].port`,
  ],
  [
    "a protocol without its port",
    "- ports:\n  - protocol: U$0DP",
    "Admits every UDP port from any source.",
    `${rule}.ports.[].protocol`,
  ],
  [
    "an empty port",
    "- ports: [{$0}]",
    "Admits every TCP port from any source. The protocol is TCP, because none is given.",
    `${rule}.ports.[]`,
  ],
  [
    "a range",
    "- ports: [{ protocol: SCTP, port: 80, endPort$0: 90 }]",
    "Admits SCTP 80 to 90 from any source. Both ends of the range are included.",
    `${rule}.ports.[].endPort`,
  ],
  [
    "a name",
    "- ports: [{ protocol: TCP, port: ht$0tp }]",
    "Admits the TCP port named `http` from any source. `http` is looked up among the container ports of each selected pod, so the number may differ from pod to pod.",
    `${rule}.ports.[].port`,
  ],
  [
    "one of three ports",
    "- ports:\n  $0- { protocol: TCP, port: 1 }\n  - { protocol: UDP, port: 2 }\n  - { port: dns }",
    "Admits TCP 1 from any source. Or any of the 2 other ports of this rule: UDP 2; the TCP port named `dns`.",
    `${rule}.ports.[]`,
  ],
])("ingress: %s", (_, rules, answer, place) => {
  checkSpecHover(`podSelector: {}\ningress:\n${rules}`, answer, place);
});

const out = "spec.egress.[]";

test.each<[string, string, string, string]>([
  ["an empty rule", "- {$0}", "Admits all traffic to any destination.", out],
  [
    "to: []",
    "- to$0: []",
    "Admits all traffic to any destination. An empty `to` means every destination.",
    `${out}.to`,
  ],
  [
    "a peer",
    "- to:\n  - podSelector$0: { matchLabels: { app: db } }\n  ports: [{ port: 5432 }]",
    "Admits TCP 5432 to pods labelled `app=db` in the policy's own namespace.",
    `${out}.to.[].podSelector`,
  ],
  [
    "a named port of pods",
    "- to: [{ podSelector: {} }]\n  ports: [{ port: d$0ns, protocol: UDP }]",
    "Admits the UDP port named `dns` to every pod in the policy's own namespace. `dns` is looked up among the container ports of each destination pod, so the number may differ from pod to pod.",
    `${out}.ports.[].port`,
  ],
  [
    "a named port of addresses",
    "- to: [{ ipBlock: { cidr: 10.0.0.0/8 } }]\n  ports: [{ port: d$0ns, protocol: UDP }]",
    "Admits the UDP port named `dns` to addresses in `10.0.0.0/8`. `dns` is looked up among the container ports of each destination pod, so the number may differ from pod to pod. It matches nothing but pods.",
    `${out}.ports.[].port`,
  ],
])("egress: %s", (_, rules, answer, place) => {
  checkSpecHover(`podSelector: {}\npolicyTypes: [Egress]\negress:\n${rules}`, answer, place);
});

const ignored = "Ignored: `policyTypes` leaves `Egress` out. It would admit";

test.each<[string, string, string, string]>([
  ["a rule", "- {$0}", `${ignored} all traffic to any destination.`, out],
  [
    "a peer",
    "- to: [{ podSelector: {$0} }]",
    `${ignored} all traffic to every pod in the policy's own namespace.`,
    `${out}.to.[].podSelector`,
  ],
  [
    "a port",
    "- ports: [{ protocol: TCP, port: 8$00 }]",
    `${ignored} TCP 80 to any destination.`,
    `${out}.ports.[].port`,
  ],
])("a direction that is not isolated: %s", (_, rules, answer, place) => {
  checkSpecHover(`podSelector: {}\npolicyTypes: [Ingress]\negress:\n${rules}`, answer, place);
});

test("with a namespace, its pods are named", () => {
  checkHover(
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: a, namespace: shop }
    spec:
      podSelector: {}
      ingress:
      - from:
        - pod$0Selector: { matchLabels: { app: web } }
    `,
    "Admits all traffic from pods labelled `app=web` in namespace `shop`.",
    `${from}.[].podSelector`,
  );
});
