/** unknown-field: a field by another name, in the wrong case or misspelt. */

import { describe, expect, test } from "vitest";
import { check, checkSpec } from "../../harness/check";
import { checkSpecFix, specFixTitles } from "../../harness/check-fix";

describe("wrong case", () => {
  test("at every level", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        Name: web
      # ^^^^ error unknown-field: \`Name\` is \`name\` in the wrong case: names of fields are case-sensitive.
        name: web
      spec:
        PodSelector:
      # ^^^^^^^^^^^ error unknown-field: Write \`podSelector\`.
          matchLabels:
            app: web
        ingress:
          - From:
      #     ^^^^ error unknown-field: Write \`from\`.
              - podSelector: {}
            ports:
              - Port: 80
      #         ^^^^ error unknown-field: Write \`port\`.
        egress:
          - to:
              - NamespaceSelector:
      #         ^^^^^^^^^^^^^^^^^ error unknown-field: Write \`namespaceSelector\`.
                  matchExpressions:
                    - key: usage
                      operator: Exists
              - ipBlock:
                  CIDR: 10.0.0.0/8
      #           ^^^^ error unknown-field: Write \`cidr\`.
    `));

  test("of a top-level field", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      Metadata:
    # ^^^^^^^^ error unknown-field: Write \`metadata\`.
        name: web
      spec: {}
    `));

  test("is mended, the rest stays", () =>
    checkSpecFix(
      `
      PodSelector: # whom
        "matchlabels": {app: web}
      `,
      `
      podSelector: # whom
        "matchLabels": {app: web}
      `,
    ));

  test("says why it matters, and what the server says", () =>
    checkSpec(`
      PodSelector: {}
    # ^^^^^^^^^^^ error unknown-field: The API server refuses the policy. Write
    `));

  test("has no fix where the right key is there too", () =>
    expect(specFixTitles("podSelector: {}\nPodSelector: {}")).toEqual([]));
});

describe("misspelt", () => {
  test("each names what was meant", () =>
    checkSpec(`
      podSelector:
        matchLables:
    #   ^^^^^^^^^^^ error unknown-field: \`matchLables\` is not a field of a label selector. The API server refuses the policy. Did you mean \`matchLabels\`?
          app: web
      policyType: [Ingress]
    # ^^^^^^^^^^ error unknown-field: Did you mean \`policyTypes\`?
      ingres:
    # ^^^^^^ error unknown-field: Did you mean \`ingress\`?
        - form:
            - pod-selector: {}
      egress:
        - too:
    #     ^^^ error unknown-field: Did you mean \`to\`?
            - podSelectors: {}
          ports:
            - portt: 80
    #         ^^^^^ error unknown-field: Did you mean \`port\`?
              endport: 90
    #         ^^^^^^^ error unknown-field: Write \`endPort\`.
    `));

  test("is mended from the outside in", () =>
    checkSpecFix(
      `
      podSelector:
        matchLables: # these
          app: web
      ingres:
      - fromm:
        - pod_selector: {}
      `,
      `
      podSelector:
        matchLabels: # these
          app: web
      ingress:
      - from:
        - podSelector: {}
      `,
    ));

  test("a word that resembles nothing is told which fields there are", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - comment: hello
    #     ^^^^^^^ error unknown-field: \`comment\` is not a field of an ingress rule. The API server refuses the policy. Its fields are \`ports\` and \`from\`.
    `));

  test("does not also report what it hides", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - podSelectr:
    #         ^^^^^^^^^^ error unknown-field: Did you mean \`podSelector\`?
                matchLabels: { app: web }
            - ipBlock:
                cdir: 10.0.0.0/8
    #           ^^^^ error unknown-field: Did you mean \`cidr\`?
    `));
});
