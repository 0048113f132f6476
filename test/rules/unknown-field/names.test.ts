/** unknown-field: a field by another name, in the wrong case or misspelt. */

import { describe, expect, test } from "vitest";
import { check, checkSpec } from "../../harness/check";
import { checkFix, checkSpecFix, specFixTitles } from "../../harness/check-fix";

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

  test("beside the right key it is one too many, and has no fix where the two differ", () => {
    checkSpec(`
      podSelector: {}
      PodSelector: { matchLabels: { app: web } }
    # ^^^^^^^^^^^ error unknown-field: in the wrong case: names of fields are case-sensitive. The API server refuses the policy. \`podSelector\` stands here already: join the two, or remove one.
    `);
    expect(specFixTitles("podSelector: {}\nPodSelector: { matchLabels: { app: web } }")).toEqual([]);
  });

  test("beside the right key with the same value it goes, unless a comment would go with it", () => {
    checkSpecFix("podSelector: {}\nPodSelector: {}\npolicyTypes: []", "podSelector: {}\npolicyTypes: []");
    expect(specFixTitles("podSelector: {}\nPodSelector: {} # mine")).toEqual(["Remove `PodSelector`"]);
  });
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

describe("known by another word", () => {
  test("of a Service, an Ingress or a container", () =>
    checkSpecFix(
      `
      selector:
        labels: { app: web }
        matchExpressions:
          - { key: tier, op: Exists }
      types: [Ingress]
      ingress:
        - ports:
            - targetPort: 8080 # web
            - number: 80
      `,
      `
      podSelector:
        matchLabels: { app: web }
        matchExpressions:
          - { key: tier, operator: Exists }
      policyTypes: [Ingress]
      ingress:
        - ports:
            - port: 8080 # web
            - port: 80
      `,
    ));

  test("beside the field itself only its author knows which of the two is meant", () => {
    checkSpec(`
      podSelector: {}
      ingress:
        - ports:
            - port: 80
              targetPort: 8080
    #         ^^^^^^^^^^ error unknown-field: \`targetPort\` is not a field of a port. The API server refuses the policy. \`port\` stands here already: remove one of the two.
    `);
    expect(specFixTitles("podSelector: {}\ningress: [{ports: [{port: 80, targetPort: 8080}]}]")).toEqual([]);
  });
});

test("a key without the blank behind its colon", () => {
  checkSpec(`
    podSelector: {}
    ingress: [{ ports: [{ port:80 }] }]
  #                       ^^^^^^^ error unknown-field: \`port:80\` is one word to YAML. The API server refuses the policy. Put a blank behind the colon.
  `);
  checkSpecFix(
    "podSelector: {}\ningress: [{ports: [{port:80, protocol: TCP}]}]",
    "podSelector: {}\ningress: [{ports: [{port: 80, protocol: TCP}]}]",
  );
});

test("what only servers wrote goes", () =>
  checkFix(
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: web
      clusterName: ""
    spec: {}
    status: {}
    `,
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: web
    spec: {}
    `,
  ));
