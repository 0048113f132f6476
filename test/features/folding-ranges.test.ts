/** Folding: text in, the text with every range drawn beside it out. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { createLineIndex } from "../../server/src/core/base/line-index";
import { createFoldingRanges, type FoldingRange } from "../../server/src/core/features/folding-ranges";
import { readSourceFile } from "../../server/src/core/workspace/source-file";
import { anyText } from "../harness/any-text";
import { dedent } from "../harness/margin";

function rangesOf(text: string, path = "/policy.yaml"): readonly FoldingRange[] | undefined {
  const file = readSourceFile(`file://${path}`, text, path.endsWith(".md") ? "markdown" : "yaml");
  return createFoldingRanges()(file, createLineIndex(text));
}

/** Each line behind the signs of the ranges that it lies in: `v` on the first line, `|` on the others. */
function drawn(text: string, path?: string): string {
  const ranges = rangesOf(text, path) ?? [];
  const signOf = (line: number, { start, end, is }: FoldingRange): string => {
    if (line < start || line > end) return "";
    return line > start ? "|" : is === "block" ? "v" : is === "comment" ? "#" : "r";
  };
  return text
    .split("\n")
    .map((content, line) =>
      `${ranges
        .map((range) => signOf(line, range))
        .join("")
        .padEnd(5)} ${content}`.trimEnd(),
    )
    .join("\n");
}

/** The expected drawing is the text itself, with six columns for the signs. */
function check(drawing: string, path?: string): void {
  const lines = dedent(drawing).trimEnd();
  const text = lines.replace(/^.{0,6}/gm, "");
  expect(drawn(text, path)).toBe(lines);
}

test("lists whose dashes stand below their key, and every map in them", () =>
  check(`
          apiVersion: networking.k8s.io/v1
          kind: NetworkPolicy
    v     metadata:
    |       name: web
    v     spec:
    |v      podSelector:
    ||v       matchLabels:
    |||         app: web
    |v      ingress:
    ||v     - from:
    |||v      - podSelector:
    ||||v         matchLabels:
    |||||           app: db
    |||v      - ipBlock:
    ||||          cidr: 10.0.0.0/8
    |||v      ports:
    ||||      - port: 80
    ||      - ports:
    |       policyTypes: [Ingress]
  `));

test("dashes that are indented", () =>
  check(`
    v     apiVersion: networking.k8s.io/v1
    |     kind: NetworkPolicy
    |v    spec:
    ||v     ingress:
    |||v      - from:
    ||||          - podSelector: {}
    ||v     egress:
    |||       - {}
          ---
          kind: Deployment
  `));

test("documents fold, those of other kinds, too; comments do not end a block", () =>
  check(`
    #     # Web.
    |     # From anywhere.
    v     apiVersion: networking.k8s.io/v1
    |     kind: NetworkPolicy
    |v    spec:
    ||v     ingress:
    |||     # Everybody.
    |||v    - ports: []
    ||||      # from: []
    |
    |     # The end.

          ---
    v     kind: Deployment
    |v    spec:
    ||v     containers:
    |||v    - name: web
    ||||      image: web
          ...
  `));

test("JSON folds by its brackets", () =>
  check(
    `
    v     {
    |       "apiVersion": "networking.k8s.io/v1",
    |       "kind": "NetworkPolicy",
    |v      "spec": {
    ||v       "ingress": [
    |||         {}
    ||        ]
    |       }
          }
    `,
    "/policy.json",
  ));

test("marked regions, across documents, too", () =>
  check(`
          # region ours
    v     apiVersion: networking.k8s.io/v1
    |     kind: NetworkPolicy
    |r    # region inner
    ||v   spec:
    |||     podSelector: {}
    ||    # endregion
          ---
          kind: Pod
    r     #region of others
    |     ---
    |v    kind: Service
    ||    metadata: {}
    ||    #endregion
  `));

test("a page: what is inside of its fences", () =>
  check(
    `
          # Isolation

          - First:

            \`\`\`yaml
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
    v       spec:
    |v        ingress:
    ||        - {}
            \`\`\`
    `,
    "/page.md",
  ));

test("a document that is no YAML", () =>
  check(`
          apiVersion: networking.k8s.io/v1
          kind: NetworkPolicy
    v     spec:
    |v      ingress:
    ||v     - from: [
    |||       - podSelector
    |v      egress
    ||        - to:
  `));

test.each(["", "kind: Deployment\nspec:\n  a: 1\n", "# NetworkPolicy\n"])(
  "without a policy the editor folds as ever: %j",
  (text) => expect(rangesOf(text)).toBeUndefined(),
);

test("ranges lie in the file and nest, each with a first line of its own", () => {
  const policy = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n---\n";
  fc.assert(
    fc.property(anyText, fc.constantFrom("/a.yaml", "/a.md"), (rest, path) => {
      const text = path === "/a.md" ? `\`\`\`yaml\n${policy}\`\`\`\n${rest}` : policy + rest;
      const { lineCount } = createLineIndex(text);
      const ranges = rangesOf(text, path) ?? expect.fail("no answer");
      const isAside = ({ start, end }: FoldingRange, later: FoldingRange): boolean =>
        later.start > end || (later.start > start && later.end <= end);
      const wrong = ranges.filter(
        (range, index) =>
          range.start >= range.end ||
          range.end >= lineCount ||
          !ranges.slice(index + 1).every((later) => isAside(range, later)),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
