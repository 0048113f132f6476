/** What the server holds against the parts of a spec: rules, peers, directions and ports. */

import { describe } from "vitest";
import { accepted, refused } from "./cases";
import { peer, policy, port, rule, selector } from "./documents";
import { cannotUnmarshal, duplicateField, forbidden, forms, invalid, notSupported, required } from "./words";

const peerPath = "spec.ingress[0].from[0]";
const portPath = "spec.ingress[0].ports[0]";
const directions = ["Ingress", "Egress"];
const protocols = ["TCP", "UDP", "SCTP"];

describe("what may be left out", () => {
  accepted("S1: the spec", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web }\n");
  accepted("S1: everything in it", policy("{}"));
  accepted("S1: the selector", policy("ingress: []"));
  accepted("S1: the members of empty rules", policy("ingress: [{}]\negress: [{ to: [], ports: [] }, {}]"));
  accepted(
    "S1: any order",
    "spec: { egress: [], podSelector: {} }\nmetadata: { name: web }\nkind: NetworkPolicy\napiVersion: networking.k8s.io/v1\n",
  );
  accepted(
    "S1: sense",
    policy("podSelector: { matchLabels: { a: b }, matchExpressions: [{ key: a, operator: DoesNotExist }] }"),
  );
  refused("S1: not what a peer names", rule("from: [{}]"), [required(peerPath, "must specify a peer")]);

  accepted("S2: a selector that is one", selector("matchLabels: { app: web }"));
  refused("S2: one that is none", selector("matchLabels: { app: -web }"), [
    invalid("spec.podSelector.matchLabels", "-web", forms.labelValue),
  ]);
});

describe("peers", () => {
  for (const one of ["podSelector: {}", "namespaceSelector: {}", "ipBlock: { cidr: 10.0.0.0/8 }"])
    accepted(`S5: ${one}`, peer(one));
  for (const none of [
    "{}",
    "podSelector:",
    "namespaceSelector: ~",
    "ipBlock: null",
    "podSelector:\nnamespaceSelector:",
  ]) {
    refused(`S5: ${none.replace("\n", ", ")}`, peer(none), [required(peerPath, "must specify a peer")]);
  }
  refused(
    "S5: of both directions, by their places",
    policy("ingress: [{ from: [{ podSelector: {} }, {}] }]\negress: [{}, { to: [{}] }]"),
    [
      required("spec.ingress[0].from[1]", "must specify a peer"),
      required("spec.egress[1].to[0]", "must specify a peer"),
    ],
  );

  accepted("S6: pods of namespaces", peer("namespaceSelector: {}\npodSelector: {}"));
  accepted("S6: a block beside a selector that is null", peer("ipBlock: { cidr: 10.0.0.0/8 }\npodSelector:"));
  for (const other of ["podSelector: {}", "namespaceSelector: {}", "podSelector: {}\nnamespaceSelector: {}"]) {
    refused(`S6: a block and ${other.replace("\n", ", ")}`, peer(`ipBlock: { cidr: 10.0.0.0/8 }\n${other}`), [
      forbidden(peerPath, "may not specify both ipBlock and another peer"),
    ]);
  }
  refused("S6: and what is wrong with the parts", peer("ipBlock: {}\npodSelector: { matchLabels: { -a: b } }"), [
    required(`${peerPath}.ipBlock.cidr`),
    invalid(`${peerPath}.podSelector.matchLabels`, "-a", forms.labelName),
    forbidden(peerPath, "may not specify both ipBlock and another peer"),
  ]);
});

/** `spec.policyTypes` as it is written. */
const types = (list: string) => policy(`podSelector: {}\npolicyTypes: ${list}`);

describe("directions", () => {
  accepted("S8: two", types("[Ingress, Egress]"));
  refused("S8: three", types("[Ingress, Egress, Ingress]"), [
    invalid("spec.policyTypes", ["Ingress", "Egress", "Ingress"], "may not specify more than two policyTypes"),
  ]);
  refused("S8: three that are no directions, of which nothing is said", types("[in, out, both]"), [
    invalid("spec.policyTypes", ["in", "out", "both"], "may not specify more than two policyTypes"),
  ]);

  for (const absent of ["", "~", "[]"]) accepted(`S9: ${absent || "nothing"}`, types(absent));
  refused("S9: an empty text is no list", types('""'), [
    cannotUnmarshal("spec.policyTypes", "string", "NetworkPolicySpec.spec.policyTypes", "[]v1.PolicyType"),
  ]);

  accepted("S10: one of the two", types("[Egress]"));
  accepted("S10: the same twice", types("[Ingress, Ingress]"));
  accepted("S10: without rules of theirs, and rules without them", policy("policyTypes: [Egress]\ningress: [{}]"));
  for (const wrong of ["ingress", "EGRESS", "Both", "Ingress ", ""]) {
    refused(`S10: "${wrong}"`, types(`[Egress, "${wrong}"]`), [notSupported("spec.policyTypes[1]", wrong, directions)]);
  }
});

describe("ports", () => {
  for (const every of ["{}", "protocol: ~", "port: ~", "protocol: UDP"]) accepted(`P1: ${every}`, port(every));
  refused("P1: an empty text is not null", port('protocol: ""'), [notSupported(`${portPath}.protocol`, "", protocols)]);

  for (const protocol of protocols) accepted(`P2: ${protocol}`, port(`protocol: ${protocol}\nport: 53`));
  for (const wrong of ["tcp", "Udp", "ICMP", "TCP ", "*"]) {
    refused(`P2: "${wrong}"`, port(`protocol: "${wrong}"`), [notSupported(`${portPath}.protocol`, wrong, protocols)]);
  }

  for (const number of [1, 65535]) accepted(`P3: ${number}`, port(`port: ${number}`));
  for (const number of [0, 65536, -1, 2147483647, -2147483648]) {
    refused(`P3: ${number}`, port(`port: ${number}`), [invalid(`${portPath}.port`, number, forms.port)]);
  }
  for (const [value, named] of [
    ["2147483648", "number 2147483648"],
    ["-2147483649", "number -2147483649"],
    ["80.25", "number 80.25"],
    ["true", "bool"],
    ["{}", "object"],
    ["[]", "array"],
  ] as const) {
    refused(`P3: ${value} is no port`, port(`port: ${value}`), [
      cannotUnmarshal(`${portPath}.port`, named, "NetworkPolicyPort.spec.ingress.ports.port", "int32"),
    ]);
  }
});

describe("names of ports", () => {
  const characters = "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)";
  const letter = "must contain at least one letter (a-z)";
  const edge = "must not begin or end with a hyphen";

  for (const name of ["a", "http", "8a", "web-1", "a-2-b", "1234567890abcde"])
    accepted(`P4: ${name}`, port(`port: ${name}`));
  for (const [name, ...said] of [
    ["80", letter],
    ["8-0", letter],
    ["", characters, letter],
    ["HTTP", characters, letter],
    ["hTTP", characters],
    ["web_1", characters],
    ["web 1", characters],
    ["a--b", "must not contain consecutive hyphens"],
    ["-web", edge],
    ["web-", edge],
    ["--", letter, "must not contain consecutive hyphens", edge],
    ["1234567890abcdef", "must be no more than 15 characters"],
    ["ééééééé", characters, letter],
    ["éééééééé", "must be no more than 15 characters", characters, letter],
  ] as const) {
    refused(
      `P4: "${name}"`,
      port(`port: "${name}"`),
      said.map((detail) => invalid(`${portPath}.port`, name, detail)),
    );
  }
});

describe("ranges", () => {
  accepted("P6: to a higher port", port("port: 8000\nendPort: 8010"));
  accepted("P6: to the same port", port("port: 8000\nendPort: 8000"));
  accepted("P6: over all", port("port: 1\nendPort: 65535"));
  refused("P6: to a lower port", port("port: 8000\nendPort: 7999"), [
    invalid(`${portPath}.endPort`, 7999, "must be greater than or equal to `port`"),
  ]);
  refused("P6: to no port", port("port: 8000\nendPort: 65536"), [invalid(`${portPath}.endPort`, 65536, forms.port)]);
  for (const end of [0, -5]) {
    refused(`P6: to ${end}`, port(`port: 8000\nendPort: ${end}`), [
      invalid(`${portPath}.endPort`, end, "must be greater than or equal to `port`"),
      invalid(`${portPath}.endPort`, end, forms.port),
    ]);
  }
  refused("P6: from no port to none", port("port: 0\nendPort: 0"), [
    invalid(`${portPath}.port`, 0, forms.port),
    invalid(`${portPath}.endPort`, 0, forms.port),
  ]);
  refused("P6: to a text", port('port: 8000\nendPort: "8010"'), [
    cannotUnmarshal(`${portPath}.endPort`, "string", "NetworkPolicyPort.spec.ingress.ports.endPort", "int32"),
  ]);
  refused("P6: to a fraction", port("port: 8000\nendPort: 8010.5"), [
    cannotUnmarshal(`${portPath}.endPort`, "number 8010.5", "NetworkPolicyPort.spec.ingress.ports.endPort", "int32"),
  ]);

  accepted("P7: from a name without an end", port("port: http\nendPort: ~"));
  refused("P7: from a name", port("port: http\nendPort: 90"), [
    invalid(`${portPath}.endPort`, 90, "may not be specified when `port` is non-numeric"),
  ]);
  refused("P7: from a number in quotes", port('port: "80"\nendPort: 90'), [
    invalid(`${portPath}.port`, "80", "must contain at least one letter (a-z)"),
    invalid(`${portPath}.endPort`, 90, "may not be specified when `port` is non-numeric"),
  ]);

  accepted("P8: neither beginning nor end", port("protocol: UDP"));
  for (const start of ["", "\nport:"]) {
    refused(`P8: from ${start === "" ? "nowhere" : "null"}`, port(`endPort: 90${start}`), [
      invalid(`${portPath}.endPort`, 90, "may not be specified when `port` is not specified"),
    ]);
  }
  refused("P8: to no port, of which nothing is said", port("endPort: 0"), [
    invalid(`${portPath}.endPort`, 0, "may not be specified when `port` is not specified"),
  ]);

  accepted(
    "P9: twice, and over each other",
    rule("ports: [{ port: 80 }, { port: 80 }, { port: 70, endPort: 90 }, {}]"),
  );
  refused("P9: not twice in one item", port("port: 80\nport: 80"), [duplicateField(`${portPath}.port`, 10, "port")]);
});
