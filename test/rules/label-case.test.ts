/** label-key-case and label-value-case: what is evidence for a spelling, and what is none. */

import { describe, expect, test } from "vitest";
import { check, checkSpec } from "../harness/check";
import { checkSpecFix, specFixTitles } from "../harness/check-fix";
import { heads, withHead } from "../harness/margin";

const shop = withHead(`
  podSelector:
    matchLabels:
      tier: frontend
`).replace("name: web", "name: shop");

describe("a key", () => {
  test("beside the right one in the same policy", () =>
    checkSpec(`
      podSelector:
        matchLabels:
          tier: backend
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  Tier: frontend
    #             ^^^^ warning label-key-case: \`Tier\` is another label than \`tier\`, which the policies here use: keys are case-sensitive. This selector does not look at the label \`tier\`. Write \`tier\`, unless the pods really carry \`Tier\`.
    `));

  test("in another document of the file", () =>
    check(
      `${shop}---\n${withHead("podSelector:\n  matchLabels:\n    Tier: backend\n#   ^^^^ warning label-key-case: Write `tier`")}`,
    ));

  test("in a file beside it, in an expression too", () =>
    check(`
#- /shop/a.yaml
${shop.trimEnd()}
#- /shop/b.yaml
${withHead("podSelector:\n  matchExpressions:\n    - key: TIER\n#          ^^^^ warning label-key-case: Write `tier`\n      operator: Exists").trimEnd()}
`));

  test("not from another folder", () =>
    check(`
#- /shop/a.yaml
${shop.trimEnd()}
#- /bank/b.yaml
${withHead("podSelector:\n  matchLabels:\n    Tier: backend").trimEnd()}
`));

  test("without any evidence there is silence", () =>
    checkSpec(`
      podSelector:
        matchLabels:
          Tier: backend
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  Tier: frontend
    `));

  test("what namespaces carry is no evidence for pods", () =>
    checkSpec(`
      podSelector:
        matchLabels:
          Usage: shop
      ingress:
        - from:
            - namespaceSelector:
                matchLabels:
                  usage: shop
    `));

  test("is mended in matchLabels and in an expression", () =>
    checkSpecFix(
      `
      podSelector:
        matchLabels:
          tier: backend
      ingress:
      - from:
        - podSelector:
            matchLabels:
              "Tier": frontend # those
            matchExpressions:
            - {key: TIER, operator: Exists}
      `,
      `
      podSelector:
        matchLabels:
          tier: backend
      ingress:
      - from:
        - podSelector:
            matchLabels:
              "tier": frontend # those
            matchExpressions:
            - {key: tier, operator: Exists}
      `,
    ));

  test("is mended with evidence from a sibling", () =>
    checkSpecFix("podSelector:\n  matchLabels:\n    Tier: backend", "podSelector:\n  matchLabels:\n    tier: backend", {
      beside: [{ path: "/other.yaml", text: shop }],
    }));

  test("is no slip where both stand in one selector: then the fix would make a key stand twice", () =>
    expect(specFixTitles("podSelector:\n  matchLabels:\n    tier: backend\n    Tier: backend")).toEqual([]));
});

describe("a value", () => {
  test("beside the one by which a policy selects its own pods", () =>
    check(
      `${shop}---\n${withHead(`
      podSelector: {}
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  tier: Frontend
    #                   ^^^^^^^^ warning label-value-case: \`Frontend\` is another value than \`frontend\`, which a policy here selects its own pods by: values are case-sensitive.
            - podSelector:
                matchExpressions:
                  - key: tier
                    operator: In
                    values: [backend, FRONTEND]
    #                                 ^^^^^^^^ warning label-value-case: Write \`frontend\`, unless some pods really carry \`FRONTEND\`.
    `)}`,
    ));

  test("the key of an expression is one finding, however many values it has", () =>
    checkSpec(`
      podSelector:
        matchLabels:
          tier: backend
      ingress:
        - from:
            - podSelector:
                matchExpressions:
                  - key: Tier
      #                  ^^^^ warning label-key-case: \`Tier\` is another label than \`tier\`
                    operator: In
                    values: [frontend, cache]
    `));

  test("two peers that differ are no evidence for either", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  tier: Frontend
            - podSelector:
                matchLabels:
                  tier: frontend
    `));

  test("two policies that select their own pods so may both be right", () =>
    check(`${shop}---\n${withHead("podSelector:\n  matchLabels:\n    tier: Frontend")}`));

  test("is mended, key and value together", () =>
    checkSpecFix(
      `
      podSelector:
        matchLabels:
          tier: backend
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  Tier: Backend
      `,
      `
      podSelector:
        matchLabels:
          tier: backend
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  tier: backend
      `,
    ));
});

describe("in a policy of the cluster's administrators", () => {
  const guard = (spec: string) => withHead(`priority: 1\nsubject: ${spec}`, heads.admin);

  test("a key and a value beside those by which a policy selects its own pods", () =>
    check(`
#- /shop/a.yaml
${shop.trimEnd()}
#- /shop/b.yaml
${guard(`
    pods:
      namespaceSelector: {}
      podSelector:
        matchLabels:
          Tier: Frontend
#         ^^^^ warning label-key-case: Write \`tier\`, unless the pods really carry \`Tier\`.
#               ^^^^^^^^ warning label-value-case: Write \`frontend\`, unless some pods really carry \`Frontend\`.
`).trimEnd()}
`));

  test("its subject is no evidence for values: administrators do not write of pods of their own", () =>
    check(`
#- /shop/a.yaml
${guard("{ pods: { namespaceSelector: {}, podSelector: { matchLabels: { tier: Frontend } } } }").trimEnd()}
#- /shop/b.yaml
${withHead("podSelector: {}\ningress: [{ from: [{ podSelector: { matchLabels: { tier: frontend } } }] }]").trimEnd()}
`));

  test("labels of nodes are none of namespaces, and are compared among themselves", () =>
    check(
      withHead(
        `
        priority: 1
        subject: { namespaces: { matchLabels: { Zone: a } } }
        egress:
        - action: Deny
          to:
          - nodes: { matchLabels: { zone: a, rack: b } }
          - nodes: { matchLabels: { Rack: b } }
        #                           ^^^^ warning label-key-case: Write \`rack\`, unless the nodes really carry \`Rack\`.
        `,
        heads.admin,
      ),
    ));
});
