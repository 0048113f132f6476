/** forbidden-field: fields that exclude each other. */

import { test } from "vitest";
import { checkSpec } from "../harness/check";

test("an ipBlock beside a selector", () =>
  checkSpec(`
    podSelector: {}
    ingress:
      - from:
          - podSelector: {}
            ipBlock:
  #         ^^^^^^^ error forbidden-field: \`ipBlock\` cannot stand beside a selector in one peer. The API server refuses the policy. Make it an item of its own
              cidr: 10.0.0.0/8
  `));

test("endPort without a port, and with a name", () =>
  checkSpec(`
    podSelector: {}
    ingress:
      - ports:
          - endPort: 90
  #         ^^^^^^^ error forbidden-field: \`endPort\` ends a range, and a range begins at a \`port\` that is a number.
          - port: http
            endPort: 90
  #         ^^^^^^^ error forbidden-field: Write that number as \`port\`, or remove \`endPort\`.
  `));

test("values with an operator that takes none", () =>
  checkSpec(`
    podSelector:
      matchExpressions:
        - key: app
          operator: Exists
          values: [web]
  #       ^^^^^^ error forbidden-field: \`Exists\` and \`DoesNotExist\` take no \`values\`.
  `));
