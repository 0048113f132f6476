/** unknown-field: what should stand inside a selector or an ipBlock and stands beside it, and labels without matchLabels. */

import { describe, test } from "vitest";
import { checkSpec } from "../../harness/check";
import { checkSpecFix } from "../../harness/check-fix";

describe("lost indentation", () => {
  test("matchLabels beside its selector", () =>
    checkSpec(`
      podSelector:
      matchLabels:
    # ^^^^^^^^^^^ error unknown-field: \`matchLabels\` does not belong to the spec. The API server refuses the policy. Move it into \`podSelector\`.
        app: web
    `));

  test("matchLabels belongs to the selector that it stands below", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector:
              matchLabels:
                app: web # the front end
              namespaceSelector:
                matchLabels:
                  usage: shop
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  app: web # the front end
              namespaceSelector:
                matchLabels:
                  usage: shop
      `,
    ));

  test("cidr and except beside ipBlock are one slip", () =>
    checkSpec(`
      podSelector: {}
      egress:
      - to:
        - ipBlock:
          cidr: 10.0.0.0/8
    #     ^^^^ error unknown-field: \`cidr\` and \`except\` do not belong to a peer. The API server refuses the policy. Move them into \`ipBlock\`.
          except:
          - 10.1.0.0/16
    `));

  test("cidr and except are moved together, their comments with them", () =>
    checkSpecFix(
      `
      podSelector: {}
      egress:
      - to:
        - ipBlock:
          # the company's network
          cidr: 10.0.0.0/8
          except: # but not the printers
          - 10.1.0.0/16
      `,
      `
      podSelector: {}
      egress:
      - to:
        - ipBlock:
            # the company's network
            cidr: 10.0.0.0/8
            except: # but not the printers
            - 10.1.0.0/16
      `,
    ));

  test("labels beside a selector that holds nothing", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector:
              app: web
              tier: frontend
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  app: web
                  tier: frontend
      `,
    ));
});

describe("labels straight below a selector", () => {
  test("are one slip, shown at the first of them", () =>
    checkSpec(`
      podSelector:
        app: web
    #   ^^^ error unknown-field: \`app\` and \`tier\` stand directly below \`podSelector\`. The API server refuses the policy. Put the labels below \`podSelector.matchLabels\`.
        tier: frontend
    `));

  test("may have the name of a field that belongs elsewhere", () =>
    checkSpec(`
      podSelector:
        name: web
    #   ^^^^ error unknown-field: \`name\` stands directly below \`podSelector\`. The API server refuses the policy. Put the label below \`podSelector.matchLabels\`.
    `));

  test("are put into matchLabels", () =>
    checkSpecFix(
      `
      podSelector:
        app: web
        tier: frontend # why not
      `,
      `
      podSelector:
        matchLabels:
          app: web
          tier: frontend # why not
      `,
    ));

  test("a single one, too", () =>
    checkSpecFix(
      `
      podSelector:
        app: web
      `,
      `
      podSelector:
        matchLabels:
          app: web
      `,
    ));

  test("in flow style", () => checkSpecFix("podSelector: {app: web}", "podSelector: {matchLabels: {app: web}}"));

  test("join the matchLabels that are there", () =>
    checkSpecFix(
      `
      podSelector:
        app: web
        matchLabels:
          tier: frontend
      `,
      `
      podSelector:
        matchLabels:
          tier: frontend
          app: web
      `,
    ));

  test("key, operator and values are an expression, not labels", () =>
    checkSpecFix(
      `
      podSelector:
        key: tier
        operator: In
        values: [frontend]
      `,
      `
      podSelector:
        matchExpressions:
        - key: tier
          operator: In
          values: [frontend]
      `,
    ));
});
