/** Where policies stand: several to a file, in lists, in JSON, in Markdown; and positions with all kinds of lines and letters. */

import { describe, test } from "vitest";
import { check, checkSpec } from "../harness/check";
import { compareFix } from "../harness/check-fix";
import { dedent } from "../harness/margin";

describe("several documents", () => {
  test("a syntax error in one does not silence the others", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: a }
      Spec: {}
    # ^^^^ error unknown-field: Write \`spec\`.
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: b }
      spec: "never closed
    #       ^ error yaml-syntax: This quote is never closed. Close it on the same line. The API server cannot read the document as it is.
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: c }
      specs: {}
    # ^^^^^ error unknown-field: Did you mean \`spec\`?
    `));

  test("a syntax error in a document of another kind is not ours", () =>
    check(`
      apiVersion: v1
      kind: ConfigMap
      data: "never closed
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: a }
    `));

  test("a broken document has this one finding", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: a }
      spec:
        PodSelector: {}
       policyTypes: []
    #  ^^^^^^^^^^^ error yaml-syntax: This line's indentation fits none of the lines above. Align it with its siblings. The API server cannot read the document as it is.
    `));
});

describe("lists", () => {
  test("items of List, ours and others'", () =>
    check(`
      apiVersion: v1
      kind: List
      items:
        - apiVersion: v1
          kind: Service
          Metadata: {}
        - apiVersion: networking.k8s.io/v1
          kind: NetworkPolicy
          metadata: { name: a }
          spec:
            PodSelector: {}
    #       ^^^^^^^^^^^ error unknown-field: Write \`podSelector\`.
    `));

  test("items of NetworkPolicyList need not name their kind", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicyList
      items:
        - metadata: { name: a }
          spec:
            podSelector:
              app: web
    #         ^^^ error unknown-field: \`app\` stands directly below \`podSelector\`.
    `));
});

describe("JSON", () => {
  test("is checked like YAML", () =>
    check(
      `
      {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": { "name": "web" },
        "spec": {
          "PodSelector": {},
    #     ^^^^^^^^^^^^^ error unknown-field: Write \`podSelector\`.
          "ingress": [{ "ports": [{ "port": "80" }] }]
    #                                       ^^^^ error invalid-value: Write \`80\` without quotes.
        }
      }
    `,
      { path: "/policy.json" },
    ));

  test("stays JSON when it is mended, with no line break at its end", () => {
    const json = (spec: string) =>
      `{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": {"name": "web"}, "spec": ${spec}}`;
    compareFix(
      json('{"podSelector": {"app": "web"}, "ingress": {"from": [{"PodSelector": {}, "ports": {"port": "80"}}]}}'),
      json(
        '{"podSelector": {"matchLabels": {"app": "web"}}, "ingress": [{"from": [{"podSelector": {}}], "ports": [{"port": 80}]}]}',
      ),
      { path: "/policy.json" },
    );
  });
});

describe("positions", () => {
  test("behind CRLF", () =>
    checkSpec(
      `
      podSelector:
        matchLables:
    #   ^^^^^^^^^^^ error unknown-field
          app: web
      policyTypes: [ingress]
    #               ^^^^^^^ error unsupported-value
    `,
      { lineEnding: "\r\n" },
    ));

  test("behind emoji, in UTF-16 units", () =>
    check(`
      apiVersion: networking.k8s.io/v1 # 🔒🛡
      kind: NetworkPolicy
      metadata: { name: web, annotations: { a: "🔒🛡" }, Labels: {} }
    #                                                    ^^^^^^ error unknown-field: Write \`labels\`.
    `));
});

describe("a file as it was", () => {
  const head = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n";

  test("keeps its missing final line break", () =>
    compareFix(
      `${head}spec:\n  podSelector:\n    app: web\n    tier: a`,
      `${head}spec:\n  podSelector:\n    matchLabels:\n      app: web\n      tier: a`,
      {},
    ));

  test("keeps its CRLF", () => {
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    compareFix(
      crlf(`${head}spec:\n  podSelector: {}\n  ingress:\n  - podSelector: {}\n    ports: []\n`),
      crlf(`${head}spec:\n  podSelector: {}\n  ingress:\n  - from:\n    - podSelector: {}\n    ports: []\n`),
      {},
    );
  });

  test("keeps trailing blanks and blank lines", () =>
    compareFix(`${head}\nspec:  \n\n  PodSelector: {}  \n\n\n`, `${head}\nspec:  \n\n  podSelector: {}  \n\n\n`, {}));
});

describe("Markdown", () => {
  const page = `
    # A page 🔒

    \`\`\`yaml
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: web
    spec:
      PodSelector: {}
  #   ^^^^^^^^^^^ error unknown-field: Write \`podSelector\`.
    \`\`\`

    1. In a list:

       \`\`\`yml
       apiVersion: networking.k8s.io/v1
       kind: NetworkPolicy
       metadata:
         name: web
       spec:
         podSelector:
           app: web
  #        ^^^ error unknown-field
           tier: a
       \`\`\`

    \`\`\`text
    apiVersion: networking.k8s.io/v1
    kind: networkPolicy
    \`\`\`
  `;

  test("fences are checked at their place, indented ones too", () => check(page, { path: "/page.md" }));

  test("a fence keeps its indentation, the page is not touched", () => {
    const before = dedent(page.replace(/^ *# +\^.*\n/gm, ""));
    const after = before
      .replace("PodSelector", "podSelector")
      .replace("       app: web\n       tier: a", "       matchLabels:\n         app: web\n         tier: a");
    compareFix(before, after, { path: "/page.md" });
  });
});
