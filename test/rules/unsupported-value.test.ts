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

test("one slip in a long word is mended, a foreign word is not", () => {
  expect(specFixTitles("podSelector: {}\npolicyTypes: [Ingres]")).toEqual(["Change `Ingres` to `Ingress` *"]);
  expect(specFixTitles("podSelector: {}\ningress: [{ports: [{protocol: ICMP}]}]")).toEqual([]);
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
