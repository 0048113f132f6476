/** What the server holds against the rules of administrators' policies: peers, ports and networks. */

import { describe } from "vitest";
import {
  anp,
  banp,
  beyond,
  cnp,
  egress,
  empty,
  everyone,
  few,
  ingress,
  kinds,
  mistyped,
  most,
  policy,
} from "./admin-documents";
import { accepted, refused } from "./cases";
import { breaksRule, duplicate, invalid, required, tooLong, tooMany, unknownField } from "./words";

/** Some peers, each alike. */
const many = (count: number) => `[${Array(count).fill("{ namespaces: {} }").join(", ")}]`;

describe("peers", () => {
  for (const kind of kinds) {
    const limit = most[kind];
    accepted(`rule.from / rule.to: ${kind}, ${limit}`, ingress(kind, "").replace(everyone, many(limit)));
    refused(`rule.from / rule.to: ${kind}, ${limit + 1}`, ingress(kind, "").replace(everyone, many(limit + 1)), [
      tooMany("spec.ingress[0].from", limit + 1, limit),
    ]);
    refused(`rule.from / rule.to: ${kind}, an empty list`, ingress(kind, "").replace(everyone, "[]"), [
      beyond("spec.ingress[0].from", 0, few),
    ]);
    refused(
      `rule.from / rule.to: ${kind}, neither`,
      policy(kind, "ingress: [{ action: Deny }]\negress: [{ action: Deny }]"),
      [required("spec.ingress[0].from"), required("spec.egress[0].to")],
    );
    refused(`rule.from / rule.to: ${kind}, a peer that names nothing`, egress(kind, "{}"), [
      beyond("spec.egress[0].to[0]", 0, empty),
    ]);
    refused(
      `rule.from / rule.to: ${kind}, a peer that names two`,
      egress(kind, "{ namespaces: {}, networks: [10.0.0.0/8] }"),
      [tooMany("spec.egress[0].to[0]", 2, 1)],
    );

    accepted(
      `ingress peers: ${kind}, both`,
      ingress(kind, "").replace(everyone, "[{ namespaces: {} }, { pods: { namespaceSelector: {}, podSelector: {} } }]"),
    );
    for (const other of ["networks", "nodes", "domainNames", "ipBlock", "podSelector"]) {
      refused(
        `ingress peers: ${kind}, ${other}`,
        ingress(kind, "").replace(everyone, `[{ namespaces: {}, ${other}: [] }]`),
        [unknownField(`spec.ingress[0].from[0].${other}`)],
      );
    }

    accepted(
      `egress peers: ${kind}, networks and nodes`,
      egress(kind, "{ networks: [10.0.0.0/8, 'fd00::/8'] }, { nodes: { matchLabels: { a: b } } }"),
    );
    accepted(`egress peers: ${kind}, 25 networks`, egress(kind, `{ networks: [${networks(25)}] }`));
    refused(`egress peers: ${kind}, 26 networks`, egress(kind, `{ networks: [${networks(26)}] }`), [
      tooMany("spec.egress[0].to[0].networks", 26, 25),
    ]);
    refused(`egress peers: ${kind}, no networks`, egress(kind, "{ networks: [] }"), [
      beyond("spec.egress[0].to[0].networks", 0, few),
    ]);
  }

  const names = "spec.egress[0].to[0].domainNames";
  for (const kind of [anp, cnp]) {
    for (const name of ["shop.example.com", "*.example.com", "shop.example.com."]) {
      accepted(`egress peers: ${kind}, the domain ${name}`, egress(kind, `{ domainNames: ["${name}"] }`));
    }
    refused(`egress peers: ${kind}, no domains`, egress(kind, "{ domainNames: [] }"), [beyond(names, 0, few)]);
    refused(
      `egress peers: ${kind}, a domain twice`,
      egress(kind, "{ domainNames: [a.example, b.example, a.example] }"),
      [duplicate(`${names}[2]`, "a.example")],
    );
  }
  refused(`egress peers: ${banp}, domains`, egress(banp, "{ namespaces: {}, domainNames: [shop.example.com] }"), [
    unknownField(names),
  ]);
});

function networks(count: number): string {
  return Array.from({ length: count }, (_, index) => `10.${index}.0.0/16`).join(", ");
}

describe("ports", () => {
  const ports = "spec.ingress[0].ports";
  for (const kind of [anp, banp]) {
    accepted(
      `ports: ${kind}, of each form`,
      ingress(
        kind,
        "ports: [{ portNumber: { port: 1 } }, { portNumber: { protocol: UDP, port: 65535 } }, { portRange: { start: 1, end: 65535 } }, { namedPort: dns }]",
      ),
    );
    accepted(`ports: ${kind}, 100`, ingress(kind, `ports: [${Array(100).fill("{ namedPort: dns }").join(", ")}]`));
    refused(`ports: ${kind}, 101`, ingress(kind, `ports: [${Array(101).fill("{ namedPort: dns }").join(", ")}]`), [
      tooMany(ports, 101, 100),
    ]);
    refused(`ports: ${kind}, an empty list`, ingress(kind, "ports: []"), [beyond(ports, 0, few)]);
    refused(`ports: ${kind}, one that says nothing`, ingress(kind, "ports: [{}]"), [beyond(`${ports}[0]`, 0, empty)]);
    refused(`ports: ${kind}, two in one`, ingress(kind, "ports: [{ namedPort: dns, portNumber: { port: 53 } }]"), [
      tooMany(`${ports}[0]`, 2, 1),
    ]);
    refused(
      `ports: ${kind}, 0 and 65536`,
      ingress(kind, "ports: [{ portNumber: { port: 0 } }, { portNumber: { port: 65536 } }]"),
      [
        beyond(`${ports}[0].portNumber.port`, 0, "should be greater than or equal to 1"),
        beyond(`${ports}[1].portNumber.port`, 65536, "should be less than or equal to 65535"),
      ],
    );
    refused(`ports: ${kind}, as a NetworkPolicy has them`, ingress(kind, "ports: [{ protocol: TCP, port: 80 }]"), [
      unknownField(`${ports}[0].protocol`),
      unknownField(`${ports}[0].port`),
    ]);
    refused(`ports: ${kind}, protocols`, ingress(kind, "protocols: [{ tcp: { destinationPort: { number: 80 } } }]"), [
      unknownField("spec.ingress[0].protocols"),
    ]);

    accepted(
      `protocol value: ${kind}, any text`,
      ingress(kind, "ports: [{ portNumber: { protocol: ICMP, port: 1 } }]"),
    );
    refused(`protocol value: ${kind}, a number`, ingress(kind, "ports: [{ portNumber: { protocol: 6, port: 1 } }]"), [
      mistyped(`${ports}[0].portNumber.protocol`, "integer", "string"),
    ]);

    accepted(
      `range: ${kind}, from a higher port to a lower one`,
      ingress(kind, "ports: [{ portRange: { start: 90, end: 80 } }]"),
    );
    refused(`range: ${kind}, with one end`, ingress(kind, "ports: [{ portRange: { start: 90 } }]"), [
      required(`${ports}[0].portRange.end`),
    ]);
  }
});

/** A rule of a ClusterNetworkPolicy with the one thing that is said about a port of TCP. */
const tcp = (destination: string) => ingress(cnp, `protocols: [{ tcp: { destinationPort: { ${destination} } } }]`);

describe("protocols", () => {
  const protocols = "spec.ingress[0].protocols";
  accepted(
    `ports: ${cnp}, of each form`,
    ingress(
      cnp,
      "protocols: [{ tcp: { destinationPort: { number: 1 } } }, { udp: { destinationPort: { range: { start: 1, end: 65535 } } } }, { sctp: { destinationPort: { number: 65535 } } }, { destinationNamedPort: dns }]",
    ),
  );
  accepted(
    `ports: ${cnp}, 25`,
    ingress(cnp, `protocols: [${Array(25).fill("{ destinationNamedPort: dns }").join(", ")}]`),
  );
  refused(
    `ports: ${cnp}, 26`,
    ingress(cnp, `protocols: [${Array(26).fill("{ destinationNamedPort: dns }").join(", ")}]`),
    [tooMany(protocols, 26, 25)],
  );
  refused(`ports: ${cnp}, an empty list`, ingress(cnp, "protocols: []"), [beyond(protocols, 0, few)]);
  refused(`ports: ${cnp}, one that says nothing`, ingress(cnp, "protocols: [{}]"), [
    beyond(`${protocols}[0]`, 0, empty),
  ]);
  refused(
    `ports: ${cnp}, two in one`,
    ingress(cnp, "protocols: [{ destinationNamedPort: dns, tcp: { destinationPort: { number: 53 } } }]"),
    [tooMany(`${protocols}[0]`, 2, 1)],
  );
  refused(`ports: ${cnp}, a number and a range`, tcp("number: 80, range: { start: 80, end: 90 }"), [
    tooMany(`${protocols}[0].tcp.destinationPort`, 2, 1),
  ]);
  refused(`ports: ${cnp}, 0`, tcp("number: 0"), [
    beyond(`${protocols}[0].tcp.destinationPort.number`, 0, "should be greater than or equal to 1"),
  ]);
  refused(`ports: ${cnp}, 65536`, tcp("number: 65536"), [
    beyond(`${protocols}[0].tcp.destinationPort.number`, 65536, "should be less than or equal to 65535"),
  ]);
  refused(`ports: ${cnp}, as an AdminNetworkPolicy has them`, ingress(cnp, "ports: [{ portNumber: { port: 80 } }]"), [
    unknownField("spec.ingress[0].ports"),
  ]);

  for (const name of ["tcp", "udp", "sctp"]) {
    accepted(
      `protocol value: ${cnp}, ${name}`,
      ingress(cnp, `protocols: [{ ${name}: { destinationPort: { number: 80 } } }]`),
    );
  }
  refused(`protocol value: ${cnp}, icmp`, ingress(cnp, "protocols: [{ destinationNamedPort: dns, icmp: {} }]"), [
    unknownField(`${protocols}[0].icmp`),
  ]);

  const range = `${protocols}[0].tcp.destinationPort.range`;
  accepted(`range: ${cnp}, to a higher port`, tcp("range: { start: 80, end: 81 }"));
  for (const end of [80, 79]) {
    refused(`range: ${cnp}, from 80 to ${end}`, tcp(`range: { start: 80, end: ${end} }`), [
      breaksRule(range, "Start port must be less than End port"),
    ]);
  }
  refused(`range: ${cnp}, with one end`, tcp("range: { end: 80 }"), [required(`${range}.start`)]);
});

describe("names of ports outside of pods", () => {
  const [named, protocol] = ["ports: [{ namedPort: dns }]", "protocols: [{ destinationNamedPort: dns }]"];
  const sentence = (peers: string) =>
    `${peers} peer cannot be set with namedPorts since there are no namedPorts for ${peers}`;

  for (const [kind, ports, peers] of [
    [anp, named, "networks/nodes/domainNames"],
    [banp, named, "networks/nodes"],
    [cnp, protocol, "networks/nodes/domainNames"],
  ] as const) {
    accepted(`CEL on egress rule: ${kind}, to pods`, egress(kind, "{ namespaces: {} }", ports));
    accepted(`CEL on egress rule: ${kind}, networks without ports`, egress(kind, "{ networks: [10.0.0.0/8] }"));
    const peer: Readonly<Record<string, string>> = {
      networks: "{ namespaces: {} }, { networks: [10.0.0.0/8] }",
      nodes: "{ nodes: {} }",
      domainNames: "{ domainNames: [shop.example.com] }",
    };
    for (const name of peers.split("/")) {
      refused(`CEL on egress rule: ${kind}, ${name}`, egress(kind, peer[name] ?? "", ports), [
        breaksRule("spec.egress[0]", sentence(peers)),
      ]);
    }
  }
});

describe("networks", () => {
  const path = "spec.egress[0].to[0].networks[0]";
  for (const kind of kinds) {
    for (const good of ["10.0.0.0/8", "10.0.0.5/8", "0.0.0.0/0", "fd00::/8", "FD00::1/8"]) {
      accepted(`networks value: ${kind}, ${good}`, egress(kind, `{ networks: ["${good}"] }`));
    }
    for (const bad of ["10.0.0.0", "10.0.0.0/33", "010.0.0.0/8", "10.0.0.0/08", "any", ""]) {
      refused(`networks value: ${kind}, "${bad}"`, egress(kind, `{ networks: ["${bad}"] }`), [
        invalid(path, bad, "Invalid CIDR format provided"),
      ]);
    }
    refused(`networks value: ${kind}, one twice`, egress(kind, "{ networks: [10.0.0.0/8, 10.0.0.0/8] }"), [
      duplicate("spec.egress[0].to[0].networks[1]", "10.0.0.0/8"),
    ]);
    refused(`networks value: ${kind}, 44 characters`, egress(kind, `{ networks: ["${"1".repeat(41)}::/0"] }`), [
      tooLong(path, 43),
    ]);
  }
});
