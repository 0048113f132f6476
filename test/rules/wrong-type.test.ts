/** wrong-type: a map where a list belongs and the reverse, scalars that want quotes. */

import { describe, expect, test } from "vitest";
import { checkSpec } from "../harness/check";
import { checkSpecFix, specFixTitles } from "../harness/check-fix";

describe("a map where a list belongs", () => {
  test("is shown at its key, and what is inside is not examined", () =>
    checkSpec(`
      podSelector: {}
      ingress:
    # ^^^^^^^ error wrong-type: \`ingress\` must be a list; this is a map. The API server refuses the policy. Put a dash before it.
        from:
          podSelector: {}
    `));

  test("gets its dash, level after level", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        from:
          podSelector: {} # all
        ports:
          - port: 80
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector: {} # all
          ports:
            - port: 80
      `,
    ));

  test("in the document's own dash style", () =>
    checkSpecFix(
      `
      podSelector: {}
      policyTypes:
      - Ingress
      ingress:
        ports:
        - port: 80
      `,
      `
      podSelector: {}
      policyTypes:
      - Ingress
      ingress:
      - ports:
        - port: 80
      `,
    ));

  test("in flow style", () =>
    checkSpecFix("podSelector: {}\ningress: {ports: {port: 80}}", "podSelector: {}\ningress: [{ports: [{port: 80}]}]"));

  test("a single direction", () =>
    checkSpecFix("podSelector: {}\npolicyTypes: ingress # only", "podSelector: {}\npolicyTypes: [Ingress] # only"));

  test("a scalar that would be no item either has no fix", () => {
    checkSpec(`
      podSelector: {}
      ingress:
        - from: anybody
    #           ^^^^^^^ error wrong-type: \`from\` must be a list; \`anybody\` is a string. The API server refuses the policy. Write a list with \`podSelector\`, \`namespaceSelector\` or \`ipBlock\`.
    `);
    expect(specFixTitles("podSelector: {}\ningress: [{from: anybody}]")).toEqual([]);
  });

  test("in flow style there is no dash to put", () =>
    checkSpec(`
      podSelector: {}
      ingress: { ports: [] }
    # ^^^^^^^ error wrong-type: Put brackets around it.
      policyTypes: [Ingress]
    `));

  test("an empty one could be no rule, or the rule that admits everything", () => {
    const empty = "podSelector: {}\ningress: {}";
    expect(specFixTitles(empty)).toEqual([
      "Change `{}` to `[]`: nothing is admitted",
      "Change `{}` to `[{}]`: everything is admitted",
    ]);
    checkSpecFix(empty, "podSelector: {}\ningress: []", { title: "Change `{}` to `[]`: nothing is admitted" });
  });

  test("that holds nothing but fields of the spec was to stand beside them", () => {
    checkSpec(`
      podSelector: {}
      ingress:
    # ^^^^^^^ error wrong-type: \`ingress\` must be a list; this is a map. The API server refuses the policy. \`policyTypes\` belongs beside it, not below: move it up.
        policyTypes: [Ingress]
    `);
    checkSpecFix(
      `
      podSelector: {}
      ingress: # none
        policyTypes:
          - Ingress
      `,
      `
      podSelector: {}
      ingress: [] # none
      policyTypes:
        - Ingress
      `,
    );
  });

  test("directions as keys", () =>
    checkSpecFix(
      "podSelector: {}\npolicyTypes:\n  Ingress:\n  Egress:",
      "podSelector: {}\npolicyTypes: [Ingress, Egress]",
    ));
});

describe("a list where a map belongs", () => {
  test("is shown at its key", () =>
    checkSpec(`
      podSelector:
    # ^^^^^^^^^^^ error wrong-type: \`podSelector\` must be a map; this is a list. The API server refuses the policy. Remove the dash.
        - matchLabels:
            app: web
    `));

  test("of one item loses its dash", () =>
    checkSpecFix(
      `
      podSelector:
        matchLabels:
          - app: web # the front end
            tier: frontend
      `,
      `
      podSelector:
        matchLabels:
          app: web # the front end
          tier: frontend
      `,
    ));

  test("of labels loses all its dashes", () =>
    checkSpecFix(
      `
      podSelector:
        matchLabels:
        - app: web # the front end
        # of the shop
        - tier: frontend
      `,
      `
      podSelector:
        matchLabels:
          app: web # the front end
        # of the shop
          tier: frontend
      `,
    ));

  test("of labels with one key: either value will do", () =>
    checkSpecFix(
      `
      podSelector:
        matchLabels:
        - app: web
        - app: shop
      `,
      `
      podSelector:
        matchExpressions:
        - key: app
          operator: In
          values: [web, shop]
      `,
    ));

  test("of several selectors is a list of peers", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - from:
            - namespaceSelector: {}
              podSelector:
                - matchLabels: { app: web }
                - matchLabels: { app: shop }
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - namespaceSelector: {}
              podSelector:
                matchLabels:
                  app: web
            - namespaceSelector: {}
              podSelector:
                matchLabels:
                  app: shop
      `,
    ));

  test("of the parts of a selector may mean both, or either", () => {
    const parts = "podSelector:\n  - matchLabels: { app: web }\n  - matchExpressions: []";
    expect(specFixTitles(parts)).toEqual(["Make `podSelector` a map"]);
  });

  test("of several selectors of the policy is left to its author", () =>
    expect(specFixTitles("podSelector:\n  - matchLabels: { app: a }\n  - matchLabels: { app: b }")).toEqual([]));

  test("in flow style", () => {
    checkSpec(`
      podSelector: [{ matchLabels: { app: web } }]
    # ^^^^^^^^^^^ error wrong-type: Remove the brackets.
    `);
    checkSpecFix(
      "podSelector: {matchLabels: [{app: web}, {tier: a}]}",
      "podSelector: {matchLabels: {app: web, tier: a}}",
    );
  });
});

describe("scalars", () => {
  test("as label values", () =>
    checkSpec(`
      podSelector:
        matchLabels:
          enabled: true
    #              ^^^^ error wrong-type: The value of \`enabled\` must be a string; \`true\` is a boolean. The API server refuses the policy. Put quotes around it.
          version: 2
    #              ^ error wrong-type: \`2\` is a number.
          release: 1.10
    #              ^^^^ error wrong-type: \`1.10\` is a number.
          answer: yes
    #             ^^^ error wrong-type: \`yes\` is a boolean.
          date: 2024-01-01
          quoted: "3"
          nothing:
    `));

  test("get quotes around what was typed", () =>
    checkSpecFix(
      `
      podSelector:
        matchLabels: { enabled: true, release: 1.10 } # keep
        matchExpressions:
          - key: version
            operator: In
            values: [1, "2", 0x10]
      `,
      `
      podSelector:
        matchLabels: { enabled: "true", release: "1.10" } # keep
        matchExpressions:
          - key: version
            operator: In
            values: ["1", "2", "0x10"]
      `,
    ));

  test("maps for lists inside a map for a list are one mending", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress: # one rule
        from: # one peer
          podSelector:
            matchLabels:
              app: web
        ports:
          port: 80 # the only one
      `,
      `
      podSelector: {}
      ingress: # one rule
        - from: # one peer
            - podSelector:
                matchLabels:
                  app: web
          ports:
            - port: 80 # the only one
      `,
    ));

  test("a port that is neither a number of a port nor a name is left to its author", () =>
    expect(specFixTitles("podSelector: {}\ningress: [{ports: [{port: 80.5}, {port: true}]}]")).toEqual([]));

  test("a quoted endPort", () =>
    checkSpecFix(
      'podSelector: {}\ningress: [{ports: [{port: 80, endPort: "90"}]}]',
      "podSelector: {}\ningress: [{ports: [{port: 80, endPort: 90}]}]",
    ));
});
