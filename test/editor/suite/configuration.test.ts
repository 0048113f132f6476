/** Settings, the configuration file and comments that ignore findings, in the editor. */

import { deepStrictEqual, ok } from "node:assert/strict";
import { suite, suiteSetup, teardown, test } from "mocha";
import { CodeActionKind, ConfigurationTarget, type Diagnostic, Uri, workspace } from "vscode";
import { activate, apply, closeAll, codeActions, codeOf, findings, openFile, openText } from "./editor";

suite("the configuration", () => {
  suiteSetup(activate);
  teardown(async () => {
    await setLevel(undefined);
    await closeAll();
  });

  test("a setting takes effect at once, and so does taking it back", async () => {
    const { document } = await openText("yaml", policy);
    await findings(document, (some) => some.some(isUnknownField));
    await setLevel("off");
    await findings(document, (some) => !some.some(isUnknownField));
    await setLevel(undefined);
    await findings(document, (some) => some.some(isUnknownField));
  });

  test("a .netpolrc that comes and goes is followed, and counts for more than a setting", async () => {
    const { document } = await openFile("accounts/policies.yaml");
    await findings(document, (some) => some.some(isUnknownField));
    await setLevel("off");
    await findings(document, (some) => !some.some(isUnknownField));
    const file = Uri.joinPath(document.uri, "../.netpolrc");
    await workspace.fs.writeFile(file, new TextEncoder().encode("rules: {label-key-case: off}\n"));
    try {
      await findings(document, (some) => some.some(isUnknownField) && !some.some(isKeyCase));
    } finally {
      await workspace.fs.delete(file);
    }
    await findings(document, (some) => !some.some(isUnknownField) && some.some(isKeyCase));
  });

  test("the light bulb ignores a finding: last of all, above the line", async () => {
    const { document } = await openText("yaml", policy);
    const [slip] = await findings(document, (some) => some.some(isUnknownField));
    ok(slip);
    const actions = await codeActions(document, slip.range, CodeActionKind.QuickFix);
    const action = actions.at(-1);
    deepStrictEqual([action?.title, action?.isPreferred], ["Ignore unknown-field here", false]);
    if (action) await apply(action);
    await findings(document, (some) => some.length === 0);
    deepStrictEqual(document.lineAt(4).text, "  # netpol-ignore unknown-field: intended");
  });
});

async function setLevel(level: string | undefined): Promise<void> {
  await workspace.getConfiguration("networkpolicy").update("rules.unknown-field", level, ConfigurationTarget.Global);
}

function isUnknownField(finding: Diagnostic): boolean {
  return codeOf(finding) === "unknown-field";
}

function isKeyCase(finding: Diagnostic): boolean {
  return codeOf(finding) === "label-key-case";
}

const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  PodSelector: {}
`;
