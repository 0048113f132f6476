/** Expanding selections: text with a cursor in, what is selected step by step out. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { encloses } from "../../server/src/core/base/span";
import { selectionRanges } from "../../server/src/core/features/selection-ranges";
import { readSourceFile } from "../../server/src/core/workspace/source-file";
import { anyText } from "../harness/any-text";
import { dedent } from "../harness/margin";

function selected(marked: string, path = "/policy.yaml"): readonly string[] {
  const offset = marked.indexOf("$0");
  const text = marked.replace("$0", "");
  const file = readSourceFile(`file://${path}`, text, path.endsWith(".md") ? "markdown" : "yaml");
  return selectionRanges(file, offset).map(({ start, end }) => text.slice(start, end));
}

function checkSelections(marked: string, expected: readonly string[], path?: string): void {
  expect(selected(dedent(marked), path)).toEqual(expected.map((text) => dedent(text).trimEnd()));
}

test("from a value through every map, item and list to the document", () => {
  const spec = `
    spec:
      ingress:
      - from:
        - podSelector:
            matchLabels: { app: "web" }
      - {}`;
  const policy = `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy${spec}`;
  checkSelections(
    `kind: Pod\n---\n# Web.${dedent(policy).replace("web", "w$0eb").replace(/^/, "\n")}\n---\nkind: Pod\n`,
    [
      "web",
      '"web"',
      'app: "web"',
      '{ app: "web" }',
      'matchLabels: { app: "web" }',
      'podSelector:\n        matchLabels: { app: "web" }',
      '- podSelector:\n        matchLabels: { app: "web" }',
      'from:\n    - podSelector:\n        matchLabels: { app: "web" }',
      '- from:\n    - podSelector:\n        matchLabels: { app: "web" }',
      '- from:\n    - podSelector:\n        matchLabels: { app: "web" }\n  - {}',
      'ingress:\n  - from:\n    - podSelector:\n        matchLabels: { app: "web" }\n  - {}',
      spec,
      policy,
      `---\n# Web.\n${dedent(policy)}`,
    ],
  );
});

test("from a key", () =>
  checkSelections("apiVersion: networking.k8s.io/v1\nki$0nd: NetworkPolicy\n", [
    "kind",
    "kind: NetworkPolicy",
    "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy",
  ]));

test("from the space between", () =>
  checkSelections("# A note.$0\n\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n", [
    "# A note.\n\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy",
  ]));

test("an alias is selected as it stands there", () =>
  checkSelections("{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, a: &a b, c: *$0a }", [
    "c: *a",
    "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, a: &a b, c: *a }",
  ]));

test("in a page it ends with the fence", () =>
  checkSelections(
    "> ```yaml\n> apiVersion: networking.k8s.io/v1\n> kind: Network$0Policy\n> ```\n",
    ["NetworkPolicy", "kind: NetworkPolicy", "apiVersion: networking.k8s.io/v1\n> kind: NetworkPolicy"],
    "/page.md",
  ));

test("in a document that is no YAML, as far as it can be read", () =>
  checkSelections("apiVersion: networking.k8s.io/v1\nkind: Network$0Policy\nspec: a: b\n", [
    "NetworkPolicy",
    "kind: NetworkPolicy",
    "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec: a: b",
  ]));

test.each(["kind: De$0ployment\n", "$0", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n---\nkind: P$0od\n"])(
  "nothing outside of policies: %j",
  (marked) => checkSelections(marked, []),
);

test("selections lie in the file, hold the cursor, and grow", () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.constantFrom("yaml" as const, "markdown" as const), (text, at, language) => {
      const offset = at % (text.length + 1);
      const spans = selectionRanges(readSourceFile("file:///a", text, language), offset);
      let last = { start: offset, end: offset };
      for (const span of spans) {
        expect(encloses(span, last) && !encloses(last, span)).toBe(true);
        last = span;
      }
      expect(0 <= last.start && last.end <= text.length).toBe(true);
    }),
    { numRuns: 100 },
  );
});
