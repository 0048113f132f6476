/** The law of incremental work: whatever was there before, a file is read, and judged, as if it were new. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { createChecker } from "../../server/src/core/rules/checker";
import { rules } from "../../server/src/core/rules/index";
import { createWorkspace } from "../../server/src/core/workspace/workspace";

const uri = "file:///shop/policies.yaml";
const beside = "file:///shop/others.yaml";

const policy = (labels: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec:
  podSelector: {matchLabels: {${labels}}}
`;

const documents = fc.constantFrom(
  policy("tier: web"),
  policy("Tier: web"),
  policy("tier: Web"),
  policy("app: web").replace("podSelector", "PodSelector"),
  "kind: Deployment\n",
  "a: [\n",
  "# nothing\n",
  "",
);

const files = fc
  .array(fc.tuple(documents, fc.constantFrom("---\n", "--- # next\n", "...\n", "---\r\n")), { maxLength: 6 })
  .map((pieces) => pieces.map((piece) => piece.join("")).join(""));

const edits = fc.array(fc.tuple(fc.constantFrom(uri, beside), files, fc.boolean()), { minLength: 1, maxLength: 6 });

const report = (rule: string, error: unknown) => expect.fail(`${rule}: ${error}`);

/** All that can be seen of a file and its findings. */
function view(workspace: ReturnType<typeof createWorkspace>, checker: ReturnType<typeof createChecker>) {
  return [uri, beside].map((name) => {
    const file = workspace.snapshot.file(name);
    const found = file && checker.check(workspace.snapshot, file);
    const findings = found?.map(({ finding, located, related }) => {
      const { mend, related: _, ...rest } = finding;
      return {
        ...rest,
        related: related().map(({ message, span }) => ({ message, span })),
        at: located.region.segments,
      };
    });
    return { documents: file?.documents, labels: file?.labels, findings };
  });
}

test("after any edits, files and findings are those of the texts alone", () => {
  fc.assert(
    fc.property(edits, (steps) => {
      const [edited, checker] = [createWorkspace(), createChecker(rules, report)];
      const last = new Map<string, string>();
      for (const [name, text, removed] of steps) {
        edited.apply([removed ? { uri: name, removed: true } : { uri: name, text, language: "yaml" }]);
        if (removed) last.delete(name);
        else last.set(name, text);
        view(edited, checker);
      }
      const fresh = createWorkspace();
      fresh.apply([...last].map(([name, text]) => ({ uri: name, text, language: "yaml" as const })));
      expect(view(edited, checker)).toEqual(view(fresh, createChecker(rules, report)));
    }),
    { numRuns: 300 },
  );
});

test("an edit reads the document that it touches, and takes over the others as they are", () => {
  const workspace = createWorkspace();
  const texts = ["tier: web", "tier: db", "tier: cache"].map(policy);
  workspace.apply([{ uri, text: texts.join("---\n"), language: "yaml" }]);
  const before = workspace.snapshot.file(uri)?.documents.map(({ document }) => document);
  workspace.apply([{ uri, text: `# a comment\n${texts.join("---\n")}`, language: "yaml" }]);
  const after = workspace.snapshot.file(uri)?.documents.map(({ document }) => document);
  expect(after?.map((document, index) => document === before?.[index])).toEqual([false, true, true]);
});

test("what other files may know stays the very same while only spans and comments change", () => {
  const workspace = createWorkspace();
  workspace.apply([{ uri, text: policy("tier: web"), language: "yaml" }]);
  const before = workspace.snapshot.file(uri)?.labels;
  workspace.apply([{ uri, text: `# a comment\n${policy("tier: web")}`, language: "yaml" }]);
  expect(workspace.snapshot.file(uri)?.labels).toBe(before);
  workspace.apply([{ uri, text: policy("tier: db"), language: "yaml" }]);
  expect(workspace.snapshot.file(uri)?.labels).not.toBe(before);
});
