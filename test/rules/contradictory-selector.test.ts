/** contradictory-selector: terms that exclude each other. */

import { test } from "vitest";
import { check, checkSpec } from "../harness/check";
import { heads, withHead } from "../harness/margin";

test("a label and an expression", () =>
  checkSpec(`
      podSelector:
        matchLabels:
          tier: web
        matchExpressions:
          - key: tier
    #     ^^^^^^^^^^^… warning contradictory-selector: This selector matches nothing: it asks for \`tier\` to be \`web\` and \`tier\` to be \`api\` or \`worker\`. The policy applies to no pod. Take one of the terms about \`tier\` out; \`values\` of one \`In\` are alternatives.
            operator: In
            values: [api, worker]
  `));

test.each([
  "[{key: a, operator: Exists}, {key: a, operator: DoesNotExist}]",
  "[{key: a, operator: In, values: [x]}, {key: a, operator: In, values: [z]}]",
  "[{key: a, operator: In, values: [x, z]}, {key: a, operator: NotIn, values: [z, x]}]",
  "[{key: a, operator: In, values: [x]}, {key: a, operator: DoesNotExist}]",
])("%s", (expressions) => {
  const line = `podSelector: { matchExpressions: ${expressions} }`;
  const start = line.lastIndexOf("{");
  const marks = "^".repeat(line.lastIndexOf("}]") + 1 - start);
  checkSpec(`${line}\n#${" ".repeat(start - 1)}${marks} warning contradictory-selector`);
});

test("three terms of which any two hold together", () =>
  checkSpec(`
      podSelector:
        matchExpressions:
          - { key: tier, operator: In, values: [web, api] }
          - { key: tier, operator: NotIn, values: [web] }
          - { key: tier, operator: NotIn, values: [api] }
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning contradictory-selector: it asks for \`tier\` to be \`web\` or \`api\`, \`tier\` not to be \`web\` and \`tier\` not to be \`api\`.
  `));

test("of an administrator's policy, nodes included", () =>
  check(
    withHead(
      `
      priority: 1
      subject: { namespaces: { matchLabels: { team: a }, matchExpressions: [{ key: team, operator: DoesNotExist }] } }
    #                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning contradictory-selector
      egress:
      - action: Deny
        to:
        - nodes: { matchExpressions: [{ key: a, operator: Exists }, { key: a, operator: DoesNotExist }] }
    #                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning contradictory-selector
      `,
      heads.admin,
    ),
  ));

test("what holds for some is none, and neither is what the API server refuses", () =>
  checkSpec(`
      podSelector:
        matchLabels: { tier: web }
        matchExpressions:
          - { key: tier, operator: NotIn, values: [api] }
          - { key: tier, operator: Exists }
          - { key: team, operator: DoesNotExist }
          - { key: team, operator: NotIn, values: [a] }
  `));
