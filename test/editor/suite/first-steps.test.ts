/** The first five minutes: the examples as a copy of one's own, a dash explained, a pattern inserted, and the status item. */

import { match, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { suite, suiteSetup, teardown, test } from "mocha";
import { type CompletionList, commands, extensions, Range, type TextDocument, window, workspace } from "vscode";
import type { ExtensionApi } from "../../../client/src/extension";
import { storyFile } from "../places";
import { activate, closeAll, eventually, findings, openFile, openText, waitFor } from "./editor";

suite("the first five minutes", () => {
  let extension: ExtensionApi;
  suiteSetup(async () => {
    extension = await activate();
  });
  teardown(closeAll);

  const waitForStatus = (text: string) =>
    waitFor(`the status "${text}", not "${extension.status()?.text}"`, () => extension.status()?.text === text);

  test("the status item says which policies are open and how many findings there are", async () => {
    await openFile(storyFile);
    await waitForStatus("2 policies · 4 findings");
    strictEqual(extension.status()?.severity, "error");
    strictEqual(
      extension.status()?.details.join("; "),
      "backend-allow: no findings; accounts-allow: 3 errors, 1 warning",
    );
  });

  test("the status item follows what is typed, and hides where there is no policy", async () => {
    const { document, edit } = await openText("yaml", policy);
    await waitForStatus("1 policy · 1 finding");
    await edit((change) => change.replace(rangeOf(document, "PodSelector"), "podSelector"));
    await waitForStatus("1 policy · no findings");
    await openText("yaml", "greeting: hello\n");
    await waitFor("no status", () => extension.status() === undefined);
  });

  test("Open the Examples shows a copy that belongs to the user", async () => {
    await commands.executeCommand("networkpolicy.openExamples");
    const { document } = await waitFor("an example", () => window.activeTextEditor);
    match(document.uri.path, /globalStorage\/networkpolicy\.networkpolicy\/examples\/.*\/accounts\/policies\.yaml$/);
    ok(!document.uri.path.startsWith(extensionFolder()), "not in the extension's own folder");
    await findings(document, (some) => some.length === 4);
    strictEqual(workspace.fs.isWritableFileSystem(document.uri.scheme), true);
  });

  test("Explain What a Dash Means puts the cursor on the selector in question", async () => {
    await commands.executeCommand("networkpolicy.explainDash", "both-and");
    const editor = await waitFor("an example", () => window.activeTextEditor);
    const [line, { text }] = [editor.selection.start.line, editor.document.lineAt(editor.selection.start)];
    strictEqual(text, "      podSelector:");
    strictEqual(editor.document.lineAt(line - 3).text, "    - namespaceSelector:");
  });

  test("New Policy from a Pattern offers the patterns, and the chosen one is complete", async () => {
    await commands.executeCommand("networkpolicy.newPolicy");
    const { document } = await waitFor("a new file", () => window.activeTextEditor);
    strictEqual(document.languageId, "yaml");
    await eventually(
      () => offeredAtEnd(document),
      (labels) => labels.some((label) => label.startsWith("netpol")),
    );
    // A list that was there before the server's answer was may hold other words.
    await commands.executeCommand("hideSuggestWidget");
    await commands.executeCommand("editor.action.triggerSuggest");
    await eventually(
      async () => {
        await commands.executeCommand("acceptSelectedSuggestion");
        return document.lineCount;
      },
      (lines) => lines > 5,
    );
    match(document.getText(), /^apiVersion: networking\.k8s\.io\/v1\nkind: NetworkPolicy\n/);
    await waitForStatus("1 policy · no findings");
  });

  test("the walkthrough opens", async () => {
    await commands.executeCommand("workbench.action.openWalkthrough", "networkpolicy.networkpolicy#firstFiveMinutes");
    const tab = await waitFor("a tab", () => window.tabGroups.activeTabGroup.activeTab);
    match(tab.label, /Walkthrough/);
    await window.tabGroups.close(tab);
  });
});

async function offeredAtEnd({ uri, lineAt, lineCount }: TextDocument): Promise<readonly string[]> {
  const { end } = lineAt(lineCount - 1).range;
  const list: CompletionList = await commands.executeCommand("vscode.executeCompletionItemProvider", uri, end);
  return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

function extensionFolder(): string {
  const path = extensions.getExtension("networkpolicy.networkpolicy")?.extensionUri.path ?? "";
  notStrictEqual(path, "");
  return path;
}

function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec:
  PodSelector: {}
`;
