/** Outlines: text in, the whole outline out. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { createLineIndex } from "../../server/src/core/base/line-index";
import { encloses, type Span } from "../../server/src/core/base/span";
import { createDocumentSymbols, type DocumentSymbol } from "../../server/src/core/features/document-symbols";
import { readSourceFile } from "../../server/src/core/workspace/source-file";
import { anyText } from "../harness/any-text";
import { dedent, heads, withHead } from "../harness/margin";

/** One line for each symbol: its lines (from 1), its name, its detail, and what a click selects. */
function outline(text: string, path = "/policy.yaml"): string {
  const lines = createLineIndex(text);
  const lineOf = (offset: number) => lines.positionAt(offset).line + 1;
  const draw = ({ span, name, detail, selection, children }: DocumentSymbol, depth: number): string[] => [
    `${`${lineOf(span.start)}-${lineOf(span.end)}`.padEnd(6)} ${"  ".repeat(depth)}${name}${detail && ` (${detail})`} @${text.slice(selection.start, selection.end)}`,
    ...children.flatMap((child) => draw(child, depth + 1)),
  ];
  return symbolsOf(text, path)
    .flatMap((symbol) => draw(symbol, 0))
    .join("\n");
}

function symbolsOf(text: string, path = "/policy.yaml"): readonly DocumentSymbol[] {
  return createDocumentSymbols()(readSourceFile(`file://${path}`, text, path.endsWith(".md") ? "markdown" : "yaml"));
}

/** The names and details below the policy, without their places. */
function parts(spec: string, head?: string): string {
  const draw = ({ name, detail, children }: DocumentSymbol, depth: number): string[] => [
    `${"  ".repeat(depth)}${name}${detail && ` (${detail})`}`,
    ...children.flatMap((child) => draw(child, depth + 1)),
  ];
  return symbolsOf(withHead(dedent(spec), head))
    .flatMap(({ children }) => children.flatMap((child) => draw(child, 0)))
    .join("\n");
}

function checkOutline(text: string, expected: string, path?: string): void {
  expect(outline(dedent(text).trimEnd(), path)).toBe(dedent(expected).trimEnd());
}

function checkParts(spec: string, expected: string, head?: string): void {
  expect(parts(spec, head)).toBe(dedent(expected).trimEnd());
}

test("policy, direction, rule, peer and port", () =>
  checkOutline(
    `
    # Who may book.
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: accounts-allow
      namespace: accounts
    spec:
      podSelector: {}
      ingress:
      - from:
        - podSelector:
            matchLabels: { app: web }
          namespaceSelector:
            matchLabels: { usage: finance }
        ports:
        - port: 3111
    `,
    `
    2-16   accounts-allow (NetworkPolicy in namespace accounts) @accounts-allow
    9-16     ingress (isolated, 1 rule) @ingress
    10-16      from app=web in namespaces usage=finance, TCP 3111 @-
    11-14        pods app=web in namespaces usage=finance @-
    16-16        TCP 3111 @-
    `,
  ));

test("several documents, one of them of another kind", () =>
  checkOutline(
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: a }
    ---
    kind: Deployment
    metadata: { name: b }
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { namespace: shop }
    spec: { egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }] }
    `,
    `
    1-3    a (NetworkPolicy) @a
    8-11   unnamed NetworkPolicy (NetworkPolicy in namespace shop) @a
    11-11    ingress (isolated, no rules) @spec
    11-11    egress (isolated, 1 rule) @egress
    11-11      to 10.0.0.0/8, all ports @{
    11-11        10.0.0.0/8 @{
    `,
  ));

test("the items of a list", () =>
  checkOutline(
    `
    apiVersion: v1
    kind: List
    items:
    - kind: ConfigMap
    - apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: deny }
      spec:
        podSelector: {}
        policyTypes: [Ingress, Egress]
    `,
    `
    5-10   deny (NetworkPolicy) @deny
    10-10    ingress (isolated, no rules) @Ingress
    10-10    egress (isolated, no rules) @Egress
    `,
  ));

test("a page: the places are those of the page", () =>
  checkOutline(
    `
    # Isolation

    > \`\`\`yaml
    > apiVersion: networking.k8s.io/v1
    > kind: NetworkPolicy
    > metadata:
    >   name: web
    > spec:
    >   ingress:
    >     - ports:
    >         - port: http
    > \`\`\`
    `,
    `
    4-11   web (NetworkPolicy) @web
    9-11     ingress (isolated, 1 rule) @ingress
    10-11      from any source, TCP http @-
    11-11        TCP http @-
    `,
    "/page.md",
  ));

test("JSON", () =>
  checkOutline(
    `
    {
      "apiVersion": "networking.k8s.io/v1",
      "kind": "NetworkPolicy",
      "metadata": { "name": "web" },
      "spec": {
        "podSelector": {},
        "ingress": [
          { "from": [{ "podSelector": {} }] }
        ]
      }
    }
    `,
    `
    1-11   web (NetworkPolicy) @"web"
    7-9      ingress (isolated, 1 rule) @"ingress"
    8-8        from all pods, all ports @{
    8-8          all pods @{
    `,
    "/policy.json",
  ));

test("a document that is no YAML: what is known of it", () =>
  checkOutline(
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: web
    spec:
      ingress:
      - from:
        - podSelector: {}
      egress: [
    `,
    `
    1-9    web (NetworkPolicy, not valid YAML) @web
    6-8      ingress (1 rule) @ingress
    7-8        from all pods, all ports @-
    8-8          all pods @-
    9-9      egress @egress
    `,
  ));

test("what an alias brings in stands where the alias stands", () =>
  checkOutline(
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: web }
    spec:
      ingress:
      - ports: &ports [{ port: 80 }]
      egress:
      - ports: *ports
    `,
    `
    1-8    web (NetworkPolicy) @web
    5-6      ingress (isolated, 1 rule) @ingress
    6-6        from any source, TCP 80 @-
    6-6          TCP 80 @{
    7-8      egress (isolated, 1 rule) @egress
    8-8        to any destination, TCP 80 @-
    8-8          TCP 80 @-
    `,
  ));

test("directions in the order of the text, and one that is ignored", () =>
  checkParts(
    `
    policyTypes: [Egress]
    egress: []
    ingress:
    - {}
    - {}
    `,
    `
    egress (isolated, no rules)
    ingress (ignored)
      from any source, all ports
      from any source, all ports
    `,
  ));

test("a direction whose empty list restricts nothing", () =>
  checkParts(
    "egress: []",
    `
    ingress (isolated, no rules)
    egress (not restricted)
    `,
  ));

test("every kind of peer", () =>
  checkParts(
    `
    ingress:
    - from:
      - podSelector: {}
      - namespaceSelector: {}
      - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } }
      - namespaceSelector: {}
        podSelector: { matchLabels: { a: b, c: "" } }
    - from:
      - podSelector:
          matchExpressions:
          - { key: env, operator: In, values: [live, test] }
          - { key: tier, operator: NotIn, values: [db] }
          - { key: app, operator: Exists }
          - { key: canary, operator: DoesNotExist }
      - ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16, 10.2.0.0/16] }
    `,
    `
    ingress (isolated, 2 rules)
      from all pods, all namespaces, namespace shop or a=b,c= in all namespaces, all ports
        all pods
        all namespaces
        namespace shop
        pods a=b,c= in all namespaces
      from env in (live, test),tier notin (db),app,!canary or 10.0.0.0/8 except 10.1.0.0/16 and 10.2.0.0/16, all ports
        pods env in (live, test),tier notin (db),app,!canary
        10.0.0.0/8 except 10.1.0.0/16 and 10.2.0.0/16
    `,
  ));

test("every kind of port", () =>
  checkParts(
    `
    ingress:
    - ports:
      - port: 80
      - { port: 53, protocol: UDP }
      - { port: 8000, endPort: 8080 }
      - { protocol: SCTP }
      - { port: http }
    `,
    `
    ingress (isolated, 1 rule)
      from any source, TCP 80, UDP 53, TCP 8000-8080 and 2 more
        TCP 80
        UDP 53
        TCP 8000-8080
        all SCTP ports
        TCP http
    `,
  ));

test("a policy of the cluster's administrators: its tier and its priority", () =>
  checkOutline(
    `
    apiVersion: policy.networking.k8s.io/v1alpha2
    kind: ClusterNetworkPolicy
    metadata:
      name: guard
    spec:
      tier: Admin
      priority: 10
      subject: { namespaces: {} }
      ingress:
      - name: no-strangers
        action: Deny
        from:
        - namespaces: { matchLabels: { team: a } }
        protocols:
        - tcp: { destinationPort: { number: 80 } }
    ---
    apiVersion: policy.networking.k8s.io/v1alpha1
    kind: AdminNetworkPolicy
    metadata: { name: other }
    spec: { priority: 3 }
    ---
    apiVersion: policy.networking.k8s.io/v1alpha1
    kind: BaselineAdminNetworkPolicy
    spec: { egress: [] }
    `,
    `
    1-15   guard (ClusterNetworkPolicy, Admin tier, priority 10) @guard
    9-15     ingress (1 rule) @ingress
    10-15      Deny from namespaces team=a, TCP 80 (no-strangers) @-
    13-13        namespaces team=a @-
    15-15        TCP 80 @-
    17-20  other (AdminNetworkPolicy, priority 3) @other
    22-24  unnamed BaselineAdminNetworkPolicy (BaselineAdminNetworkPolicy) @a
    24-24    egress (no rules) @egress
    `,
  ));

test("every kind of peer and port of an administrator's policy", () =>
  checkParts(
    `
    priority: 1
    subject: { namespaces: {} }
    egress:
    - action: Allow
      to:
      - namespaces: {}
      - pods: { namespaceSelector: { matchLabels: { a: b } }, podSelector: { matchLabels: { c: d } } }
      - pods: { namespaceSelector: {}, podSelector: {} }
      - nodes: { matchLabels: { zone: b } }
      - nodes: {}
      - networks: [10.0.0.0/8, 11.0.0.0/8]
      - domainNames: ["*.example.com"]
      ports:
      - portNumber: { port: 80 }
      - portRange: { protocol: UDP, start: 8000, end: 8080 }
      - portRange: { protocol: UDP, start: 90, end: 90 }
    - action: pass
      to: [{ namespaces: {} }, { Nodes: {} }]
      ports: [{ namedPort: http }, { port: 80 }]
    `,
    `
    egress (2 rules)
      Allow to all namespaces, c=d in namespaces a=b, all pods in all namespaces or 4 more, TCP 80, UDP 8000-8080 and UDP 90
        all namespaces
        pods c=d in namespaces a=b
        all pods in all namespaces
        nodes zone=b
        all nodes
        10.0.0.0/8 or 11.0.0.0/8
        *.example.com
        TCP 80
        UDP 8000-8080
        UDP 90
      rule 2 (unclear)
        all namespaces
        peer 2 (unclear)
        port http
        port 2 (unclear)
    `,
    heads.admin,
  ));

test("what errors touch is counted, not put into words", () =>
  checkParts(
    `
    ingress:
    - from:
      - podSelector: {}
      - PodSelector: {}
    - ports:
      - port: 80
      - port: many ports
    `,
    `
    ingress (isolated, 2 rules)
      rule 1 (unclear)
        all pods
        peer 2 (unclear)
      rule 2 (unclear)
        TCP 80
        port 2 (unclear)
    `,
  ));

test("no markup, no control characters, no line break, no length without end", () => {
  const name = `"a\\n\\u202e*b* ${"x".repeat(200)}"`;
  const [symbol] = symbolsOf(`apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name} }\n`);
  expect(symbol?.name).toBe(`a\\n\\u{202e}*b* ${"x".repeat(113)}…`);
});

test("a name of white space is none", () =>
  expect(
    symbolsOf('apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: "\\n " }\n')[0]?.name,
  ).toBe("unnamed NetworkPolicy"));

test.each(["", "kind: Deployment\n", "# NetworkPolicy\n", "a: [\n"])("no policy, no symbols: %j", (text) =>
  expect(symbolsOf(text)).toEqual([]),
);

test("of a very long file only the levels that can be read", () => {
  const policy = withHead("ingress:\n- from:\n  - podSelector: {}\n");
  expect(symbolsOf(Array(600).fill(policy).join("---\n"))[599]).toMatchObject({
    name: "web",
    children: [{ name: "ingress", children: [] }],
  });
});

test("a document that an edit leaves alone is not put into words again", () => {
  const symbols = createDocumentSymbols();
  const policy = withHead("ingress:\n- {}\n");
  const before = readSourceFile("file:///a.yaml", `${policy}---\n${policy}`, "yaml");
  const after = readSourceFile("file:///a.yaml", `# A note.\n${policy}---\n${policy}`, "yaml", before);
  const second = symbols(before)[1];
  expect(symbols(after)[1]?.span.start).toBe((second?.span.start ?? 0) + 10);
});

test("symbols lie in the file and in their parents, selections in their symbols, and each has a name", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("/a.yaml", "/a.md"), (text, path) => {
      const wrong = (outer: Span, symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
        symbols.flatMap((symbol) => {
          const { span, selection, name, children } = symbol;
          const isRight = encloses(outer, span) && encloses(span, selection) && name.trim() !== "";
          return [...(isRight ? [] : [symbol]), ...wrong(span, children)];
        });
      expect(wrong({ start: 0, end: text.length }, symbolsOf(text, path))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
