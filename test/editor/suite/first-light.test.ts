/** The first slice as a newcomer sees it: squiggles arrive, the light bulb mends, a hover explains, a Markdown page counts too. */

import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { suite, suiteSetup, teardown, test } from "mocha";
import { CodeActionKind, type Diagnostic, DiagnosticSeverity, type TextDocument } from "vscode";
import { storyFile } from "../places";
import {
  activate,
  apply,
  closeAll,
  codeActions,
  codeOf,
  describe,
  everything,
  findings,
  hoverOver,
  openFile,
  openText,
} from "./editor";

const isError = (finding: Diagnostic) => finding.severity === DiagnosticSeverity.Error;
const isCasing = (finding: Diagnostic) => codeOf(finding) === "label-key-case";

suite("first light", () => {
  suiteSetup(activate);
  teardown(closeAll);

  test("the slips of the example are underlined, each with its code and severity", async () => {
    const { document } = await openFile(storyFile);
    const found = await findings(document, (some) => some.some(isError) && some.some(isCasing));
    const kinds = new Set(describe(document, found).map((line) => line.replace(/^\d+: /, "")));
    deepStrictEqual([...kinds].sort(), [
      'Error unknown-field "Namespace"',
      'Error unknown-field "NamespaceSelector"',
      'Error unknown-field "ports"',
      'Warning label-key-case "Tier"',
    ]);
  });

  test("the casing quick-fix mends an unsaved buffer, and its squiggle goes", async () => {
    const { document } = await openFile(storyFile);
    const before = (await findings(document, (some) => some.some(isCasing))).filter(isCasing);
    const [slip] = before;
    ok(slip);
    const fixes = await codeActions(document, slip.range, CodeActionKind.QuickFix);
    const fix = fixes.find(({ title }) => title.includes("tier"));
    ok(fix, `a fix with "tier" in its title, not only ${fixes.map(({ title }) => title).join(", ")}`);
    await apply(fix);
    await findings(document, (some) => some.filter(isCasing).length === before.length - 1);
    match(document.lineAt(slip.range.start.line).text, /^\s*tier: /);
    ok(document.isDirty, "nothing is saved");
  });

  test("fix-all leaves no error and no casing slip", async () => {
    const { document } = await openFile(storyFile);
    await findings(document, (some) => some.some(isError) && some.some(isCasing));
    await fixAll(document);
    await findings(document, (some) => !some.some(isError) && !some.some(isCasing));
  });

  test("fix-all mends a text that was never saved, and changes nothing else", async () => {
    const { document } = await openText("yaml", policy);
    await findings(document, (some) => some.some(isError));
    await fixAll(document);
    await findings(document, (some) => !some.some(isError));
    strictEqual(document.getText(), policy.replace("PodSelector", "podSelector"));
  });

  test("a hover on podSelector says in words which pods the policy selects", async () => {
    const { document } = await openFile(storyFile);
    await findings(document, (some) => some.some(isError));
    match(await hoverOver(document, "podSelector"), /\bpods\b.*\blabelled\b/s);
  });

  test("a policy inside a Markdown page is underlined at its true line", async () => {
    const page = `# Guard the back end 🛡\n\nText before.\n\n\`\`\`yaml\n${policy}\`\`\`\n`;
    const { document } = await openText("markdown", page);
    const found = await findings(document, (some) => some.some(isError));
    deepStrictEqual(describe(document, found.filter(isError)), ['11: Error unknown-field "PodSelector"']);
  });
});

async function fixAll(document: TextDocument): Promise<void> {
  const [action] = await codeActions(document, everything(document), CodeActionKind.SourceFixAll);
  ok(action, "there is a fix-all");
  await apply(action);
}

const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: guard
spec:
  PodSelector: {}
  policyTypes: [Ingress]
`;
