/** What holds for every text, and hostile texts. */

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../server/src/core/base/span";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { toJson } from "../../server/src/core/syntax/to-json";
import type { Node } from "../../server/src/core/syntax/tree";

const POLICY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: "web", labels: &l { app: 'web' } }
spec:
  podSelector:
    matchLabels: *l
  ingress: # in
    - from: [ { podSelector: {} } ]
      ports:
        - port: 80
  policyTypes:
  - Ingress
`;

const mutated = fc
  .tuple(
    fc.nat(POLICY.length),
    fc.nat(20),
    fc.oneof(fc.string(), fc.constantFrom("\t", "\n", "- ", ": ", "[", "}", "&a ", "*l", "<<: ", "\0", '"')),
  )
  .map(([at, removed, added]) => POLICY.slice(0, at) + added + POLICY.slice(at + removed));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."ab:-?[]{},&*!|>'\"%@#\\ \t\n\r<.") }),
  mutated,
);

test("reading never throws, tells one problem at most, and points into the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { root, problems } = parseYaml(text);
      expect(problems.length).toBeLessThanOrEqual(1);
      for (const { span } of problems) {
        expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
      }
      if (root) toJson(root);
    }),
    { numRuns: 300 },
  );
});

test("spans lie within their parents, and a plain scalar on one line is its own text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { root } = parseYaml(text.replaceAll(/[*<]/g, "x"));
      if (root) checkSpans(root, text.replaceAll(/[*<]/g, "x"));
    }),
    { numRuns: 300 },
  );
});

function checkSpans(node: Node, text: string): void {
  if (node.kind === "scalar") {
    const source = text.slice(node.span.start, node.span.end);
    if (node.style === "plain" && !/[^ -~]/.test(source)) expect(source).toBe(node.text);
    return;
  }
  const parts = node.kind === "map" ? node.entries : node.items;
  const children =
    node.kind === "map"
      ? node.entries.flatMap(({ span, key, value }) => [
          { span, child: key },
          { span, child: value },
        ])
      : node.items.map(({ span, value }) => ({ span, child: value }));
  for (const { span } of parts) expect(isWithin(node.span, span)).toBe(true);
  for (const { span, child } of children) {
    expect(isWithin(span, child.span)).toBe(true);
    checkSpans(child, text);
  }
}

function isWithin(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const aliases = (count: number, times: number): string =>
  Array.from({ length: count }, (_, i) => `a${i}: &a${i} [${Array(times).fill(i ? `*a${i - 1}` : "x")}]`).join("\n");

test.each([
  ["10,000 open brackets", "[".repeat(10_000), "The document is nested more than 200 levels deep. Make it flatter."],
  ["10,000 maps", "{a: ".repeat(10_000), "The document is nested more than 200 levels deep. Make it flatter."],
  ["10,000 dashes", "- ".repeat(10_000), "The document is nested more than 200 levels deep. Make it flatter."],
  [
    "indented lines",
    Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    "The document is nested more than 200 levels deep. Make it flatter.",
  ],
  ["a bomb of aliases", aliases(20, 9), "The document contains excessive aliasing. Write the values out."],
  ["a chain of aliases", aliases(1000, 1), "The aliases are nested too deep. Write the value out."],
  ["an anchor in itself", "a: &a [*a]", 'The anchor "&a" would contain itself. Remove this alias.'],
  [
    "50 MB on a line",
    "a".repeat(50_000_000),
    "The document is longer than 3 MiB, which the API server refuses. Split it.",
  ],
  ["a million lines", "a: 1\n".repeat(600_000), "The document has too many parts to be checked. Split it."],
  ["closing brackets", "}".repeat(100_000), 'This "}" closes nothing. Remove it, or open it before.'],
  ["half a document", "a:\n  b: [1", 'This "[" is never closed. Add the "]".'],
  ["a lone surrogate", "a: \ud800", "The character U+D800 is not allowed in YAML. Delete it."],
])("%s", (_, text, message) => {
  expect(parseYaml(text).problems.map((problem) => problem.message)).toEqual([message]);
});
