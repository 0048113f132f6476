/** unsupported-value: words of a fixed set, most often in the wrong case. */

import { expect, test } from "vitest";
import { checkSpec } from "../harness/check";
import { checkSpecFix, specFixTitles } from "../harness/check-fix";

test("protocol, direction and operator in the wrong case", () =>
  checkSpec(`
    podSelector:
      matchExpressions:
        - key: app
          operator: in
  #                 ^^ error unsupported-value: \`in\` is not \`In\`, \`NotIn\`, \`Exists\` or \`DoesNotExist\`. The API server refuses the policy. Write \`In\`; case matters.
          values: [web]
    policyTypes:
      - ingress
  #     ^^^^^^^ error unsupported-value: \`ingress\` is not \`Ingress\` or \`Egress\`.
    ingress:
      - ports:
          - protocol: tcp
  #                   ^^^ error unsupported-value: \`tcp\` is not \`TCP\`, \`UDP\` or \`SCTP\`.
            port: 80
  `));

test("are mended in their quotes", () =>
  checkSpecFix(
    `
    podSelector:
      matchExpressions: [{ key: app, operator: notin, values: [web] }]
    policyTypes: ['INGRESS', "egress"]
    ingress:
      - ports:
          - protocol: udp # names
            port: 53
    `,
    `
    podSelector:
      matchExpressions: [{ key: app, operator: NotIn, values: [web] }]
    policyTypes: ['Ingress', "Egress"]
    ingress:
      - ports:
          - protocol: UDP # names
            port: 53
    `,
  ));

const protocol = (value: string) => `podSelector: {}\ningress: [{ports: [{port: 80, protocol: ${value}}]}]`;

test("one slip in a long word is mended, in a short one only a letter too many, too few or swapped", () => {
  expect(specFixTitles("podSelector: {}\npolicyTypes: [Ingres]")).toEqual(["Change `Ingres` to `Ingress` *"]);
  expect(specFixTitles(protocol("TPC"))).toEqual(["Change `TPC` to `TCP` *"]);
  expect(specFixTitles(protocol("udpp"))).toEqual(["Change `udpp` to `UDP` *"]);
  expect(specFixTitles(protocol("STCP"))).toEqual([]);
  expect(specFixTitles(protocol("RTP"))).toEqual([]);
});

test("other words for the same", () =>
  checkSpecFix(
    `
    podSelector:
      matchExpressions:
        - { key: a, operator: "==", values: [web] }
        - { key: b, operator: NotEquals, values: [web] }
        - { key: c, operator: not_exists }
    ingress: [{ ports: [{ port: 53, protocol: "17" }] }]
    `,
    `
    podSelector:
      matchExpressions:
        - { key: a, operator: "In", values: [web] }
        - { key: b, operator: NotIn, values: [web] }
        - { key: c, operator: DoesNotExist }
    ingress: [{ ports: [{ port: 53, protocol: "UDP" }] }]
    `,
  ));

test("several values in one become items of their own", () => {
  checkSpec(`
    podSelector: {}
    ingress:
      - ports:
          - port: 53
            protocol: TCP/UDP
  #                   ^^^^^^^ error unsupported-value: \`TCP/UDP\` is not \`TCP\`, \`UDP\` or \`SCTP\`. The API server refuses the policy. Write an item of \`ports\` for each of \`TCP\` and \`UDP\`.
  `);
  checkSpecFix(
    `
    podSelector: {}
    policyTypes:
      - "Ingress, Egress"
    ingress:
      - ports:
          - port: 53 # names
            protocol: tcp/udp # both
          - port: 80
    `,
    `
    podSelector: {}
    policyTypes:
      - "Ingress"
      - "Egress"
    ingress:
      - ports:
          - port: 53 # names
            protocol: TCP # both
          - port: 53
            protocol: UDP
          - port: 80
    `,
  );
});

test("but not where they would hold together: the requirements of a selector", () =>
  expect(specFixTitles("podSelector: {matchExpressions: [{key: a, operator: In/Exists, values: [b]}]}")).toEqual([]));

test("a protocol that another one carries is offered and never forced", () => {
  expect(specFixTitles(protocol("https"))).toEqual(["Change `https` to `TCP`"]);
  checkSpec(`
    podSelector: {}
    ingress:
      - ports:
          - protocol: http
  #                   ^^^^ error unsupported-value: Write \`TCP\`, which carries it.
          - protocol: ICMPv6
  #                   ^^^^^^ error unsupported-value: No policy can name it: what becomes of ICMP is up to the network plug-in.
          - protocol: any
  #                   ^^^ error unsupported-value: Write an item for each protocol, or leave \`ports\` out for all of them.
          - protocol: ""
  #                   ^^ error unsupported-value: Write one of these; left out, it is \`TCP\`.
  `);
});

test("an item without a value", () =>
  checkSpec(`
    podSelector: {}
    policyTypes:
      -
  #   ^ error unsupported-value: An empty value is not \`Ingress\` or \`Egress\`.
  `));

test("the server's own words about an operator are other ones", () =>
  checkSpec(`
    podSelector:
      matchExpressions:
        - { key: tier, operator: Equals, values: [web] }
  #                              ^^^^^^ error unsupported-value: API server: spec.podSelector.matchExpressions[0].operator: Invalid value: "Equals": not a valid selector operator
  `));

test("both directions in a word", () =>
  checkSpecFix("podSelector: {}\npolicyTypes: [Both]", "podSelector: {}\npolicyTypes: [Ingress, Egress]"));
