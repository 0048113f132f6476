/** What holds for every completion, wherever the cursor is. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Completion, completions } from "../../server/src/core/features/completion";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { expandedText } from "../harness/check-completion";
import { memoryWorkspace } from "../harness/memory-workspace";
import { style, validPolicy, withComments, write } from "../harness/valid-policy";

const path = "/policy.yaml";

function completionsIn(text: string, offset: number): readonly Completion[] {
  return completions(memoryWorkspace([{ path, text }]).snapshot, `file://${path}`, offset);
}

/** A policy with a few of its characters gone, as it is while someone types. */
const halfTyped = fc
  .tuple(
    fc.tuple(validPolicy, style).map(([data, how]) => write(data, how)),
    fc.nat(),
    fc.nat(12),
  )
  .map(([text, at, gone]) => {
    const from = at % text.length;
    return { text: text.slice(0, from) + text.slice(from + gone), offset: from };
  });

/** A policy with the end of one of its lines gone. */
const erased = fc
  .tuple(
    fc.tuple(validPolicy, style).map(([data, how]) => write(data, how)),
    fc.nat(),
  )
  .map(([text, at]) => {
    const offset = at % text.length;
    const end = text.indexOf("\n", offset);
    return { text: text.slice(0, offset) + (end < 0 ? "" : text.slice(end)), offset };
  });

/** A policy with an empty line in it, indented somehow, or with a new item or key begun. */
const grown = fc
  .tuple(
    fc.tuple(validPolicy, style, fc.boolean()).map(([data, how, noted]) => {
      const text = write(data, how);
      return noted && how !== "JSON" ? withComments(text) : text;
    }),
    fc.nat(),
    fc.nat(12),
    fc.constantFrom("", "- ", "-", "p", "- p", "{", "["),
  )
  .map(([text, at, indentation, typed]) => {
    const lines = text.split("\n");
    const line = at % lines.length;
    const added = " ".repeat(indentation) + typed;
    const offset = [...lines.slice(0, line), added].join("\n").length;
    return { text: [...lines.slice(0, line), added, ...lines.slice(line)].join("\n"), offset };
  });

test("what is chosen, with its defaults, leaves a text that parses and is ours", () => {
  fc.assert(
    fc.property(fc.oneof(halfTyped, grown, erased), ({ text, offset }) => {
      const wasBroken = parseYaml(text).problems.length > 0;
      for (const completion of completionsIn(text, offset)) {
        const after = expandedText(text, completion);
        const [problem] = parseYaml(after).problems;
        if (problem && !wasBroken) throw new Error(`${completion.label}: ${problem.message}\n${after}`);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

test("nowhere does completion throw, and each edit stands on the line of the cursor and holds it", () => {
  fc.assert(
    fc.property(halfTyped, fc.string(), ({ text: policy, offset: at }, typed) => {
      const text = policy.slice(0, at) + typed + policy.slice(at);
      const { snapshot } = memoryWorkspace([{ path, text }]);
      for (let offset = 0; offset <= text.length; offset += 19) {
        for (const { edit, hasStops, expanded } of completions(snapshot, `file://${path}`, offset)) {
          expect(edit.span.start <= offset && offset <= edit.span.end).toBe(true);
          expect(text.slice(edit.span.start, edit.span.end)).not.toMatch(/[\r\n]/);
          if (!hasStops) expect(edit.newText).toBe(expanded);
        }
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);

/** What is left to be typed may be missing, invalid, or not what goes with the rest; and some keys need others beside them. */
function isUnfinished(code: string, { edit }: Completion): boolean {
  // What one chooses first may contradict, or repeat, what one chooses next.
  if (/^(?:redundant-|implicit-|ignored-|split-|allows-|empty-list-|metadata-)/.test(code)) return true;
  const isToBeTyped = code === "invalid-value" || code === "contradictory-selector";
  return code === "required-field" || (isToBeTyped && /\$/.test(edit.newText));
}

test("what is chosen adds no finding but of what is still to be typed", () => {
  fc.assert(
    fc.property(fc.oneof(grown, erased), ({ text, offset }) => {
      if (parseYaml(text).problems.length > 0) return;
      // By the places that findings are about: of two that were told in one breath each may have to be told by itself.
      const codes = (of: string) =>
        memoryWorkspace([{ path, text: of }])
          .check(path)
          .flatMap(({ finding: { code, paths } }) => (paths.length > 0 ? paths : [[]]).map(() => code));
      const before = codes(text).length;
      for (const completion of completionsIn(text, offset)) {
        const after = expandedText(text, completion);
        const added = codes(after);
        const rest = added.filter((code) => !isUnfinished(code, completion));
        if (rest.length > before) throw new Error(`${completion.label}: ${added}\n${after}`);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("two findings that were told in one, and then one by one, are no more than before", () => {
  const text = `{
  "apiVersion": "networking.k8s.io/v1",
  "kind": "NetworkPolicy",

  "name": "guard", "namespace": "shop"
}`;
  const offset = text.indexOf("\n\n") + 1;
  const metadata = completionsIn(text, offset).find(({ label }) => label === "metadata");
  const places = (of: string) =>
    memoryWorkspace([{ path, text: of }])
      .check(path)
      .map(({ finding: { code, paths } }) => `${code} at ${paths.length}`);
  expect(places(text)).toEqual(["unknown-field at 2"]);
  expect(metadata && places(expandedText(text, metadata))).toEqual(["unknown-field at 1", "unknown-field at 1"]);
});

test("a document of a thousand costs no more than itself", () => {
  const policy = (name: number) =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: p${name}\nspec:\n  podSelector:\n    matchLabels:\n      app: a${name % 9}\n  ingress:\n  - from:\n    - podSelector: {}\n    ports:\n    - port: ${name + 1}\n`;
  const text = Array.from({ length: 1000 }, (_, name) => policy(name)).join("---\n");
  const { snapshot } = memoryWorkspace([{ path, text }]);
  const offset = text.indexOf("      app: a", text.length / 2) + "      app: ".length;
  // Thirty answers that each read the whole file would take longer than a test may.
  for (let times = 0; times < 30; times += 1) {
    expect(completions(snapshot, `file://${path}`, offset)).toHaveLength(9);
  }
});

test("the label that is written for one to come is another than those that the selector names", () => {
  const text = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      app: web
    
  ingress:
    - from:
        - podSelector: { matchLabels: { app: db, tier: front } }
`;
  const added = completionsIn(text, text.indexOf("    \n") + 4).find(({ label }) => label === "matchExpressions");
  expect(added?.expanded).toContain("key: tier");
});
