/** Who can talk to whom, as the editor shows it: pages that follow what is typed, and the dash traps with their rewrites. */

import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { suite, suiteSetup, teardown, test } from "mocha";
import {
  CodeActionKind,
  commands,
  type Diagnostic,
  Range,
  type TextDocument,
  window,
  WorkspaceEdit,
  workspace,
} from "vscode";
import type { ExtensionApi } from "../../../client/src/extension";
import {
  activate,
  apply,
  closeAll,
  codeActions,
  codeOf,
  describe,
  eventually,
  findings,
  hoverOver,
  openFile,
} from "./editor";

const policies = "dashes/policies.yaml";
const [ledger, orders] = ["payments/ledger[Deployment]", "orders/orders[Deployment]"];

suite("connections", () => {
  let api: ExtensionApi;
  suiteSetup(async () => {
    api = await activate();
  });
  teardown(closeAll);

  test("an explanation leads to the lines that imply it, and follows what is typed", async () => {
    const { document } = await openFile(policies);
    await explained(document);
    match(
      api.pages().explanation?.markdown ?? "",
      /`dashes\/policies\.yaml:15`\]\(\S+#L15\) and allows `payments\/ledger\[Deployment\]`/,
    );
    ok(await isTabOpen("ledger → orders"));
    await replace(
      document,
      "    - podSelector:\n        matchLabels:\n          app: checkout",
      "      podSelector:\n        matchLabels:\n          app: checkout",
    );
    const denied = await eventually(
      async () => api.pages().explanation,
      (page) => page?.verdict === "denied",
    );
    match(denied?.markdown ?? "", /NetworkPolicy `orders` isolates it, and no rule of it allows this/);
  });

  test("a link of a page shows its line beside the page", async () => {
    const { document } = await openFile(policies);
    await explained(document);
    await commands.executeCommand("networkpolicy.openLine", document.uri.toString(), 16);
    const editor = await eventually(
      async () => window.activeTextEditor,
      (active) => active?.selection.active.line === 15,
    );
    strictEqual(editor?.document.uri.toString(), document.uri.toString());
    ok(await isTabOpen("ledger → orders"));
  });

  test("the table of connections follows what is typed, and the file in front", async () => {
    const { document } = await openFile(policies);
    await eventually(
      () => commands.executeCommand<{ markdown: string }>("networkpolicy.showConnectivity"),
      (page) => page.markdown.includes("orders-db"),
    );
    const everybody = /\| everybody outside \(IPv4\) \| `orders` \/ \[orders-db\]\S+ \*StatefulSet\* \| \[TCP 5432\]/;
    match(api.pages().connectivity?.markdown ?? "", everybody);
    await replace(document, "  - ports:", "    ports:");
    await shows(api, (markdown) => markdown.includes("orders-db") && !everybody.test(markdown));
    await openFile("one-namespace/policies.yaml");
    await shows(api, (markdown) => markdown.includes("srv1-backend") && !markdown.includes("## "));
  });

  test("a hover on a workload says who reaches it, and offers to ask on", async () => {
    const { document } = await openFile("dashes/workloads.yaml");
    const hover = await eventually(
      () => hoverOver(document, "name: orders-db"),
      (text) => text.includes("Reached by"),
    );
    match(
      hover,
      /Reached by \*\*\d+ Deployments\*\* here on ports that differ, in .+\. Outside: everybody on TCP 5432\./,
    );
    match(hover, /\[Explain a connection…\]\(command:networkpolicy\.explainConnection\?/);
  });

  test("a dash trap is underlined, and has both ways out", async () => {
    const { document } = await openFile(policies);
    const isTrap = (finding: Diagnostic) => codeOf(finding) === "either-or-both";
    const found = await findings(document, (some) => some.some(isTrap));
    deepStrictEqual(describe(document, found), [
      '18: Warning either-or-both "podSelector"',
      '39: Warning split-rule "- ports:\n    - port: 5432"',
    ]);
    const [trap] = found.filter(isTrap);
    ok(trap);
    const fixes = (await codeActions(document, trap.range, CodeActionKind.QuickFix)).slice(0, 2);
    deepStrictEqual(
      fixes.map(({ title }) => title),
      ["Join the two: pods of these namespaces that carry the labels", "Keep both, pods first: either may match"],
    );
    const [join] = fixes;
    ok(join);
    await apply(join);
    await findings(document, (some) => !some.some(isTrap));
    strictEqual(document.lineAt(17).text, "      podSelector:");
  });
});

/** Once the folder is read. */
async function explained({ uri }: TextDocument): Promise<void> {
  const question = { uri: uri.toString(), from: ledger, to: orders };
  const page = await eventually(
    () => commands.executeCommand<{ verdict?: string }>("networkpolicy.explainConnection", question),
    ({ verdict }) => verdict !== undefined,
  );
  strictEqual(page.verdict, "allowed");
}

async function shows(api: ExtensionApi, isRight: (markdown: string) => boolean): Promise<void> {
  await eventually(
    async () => api.pages().connectivity?.markdown ?? "",
    (markdown) => isRight(markdown),
  );
}

function isTabOpen(label: string): Promise<boolean> {
  return eventually(
    async () => window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => tab.label === label)),
    (isOpen) => isOpen,
  );
}

async function replace(document: TextDocument, words: string, others: string): Promise<void> {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `the file has ${words}`);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(start + words.length)), others);
  ok(await workspace.applyEdit(edit));
}
