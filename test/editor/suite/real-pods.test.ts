/** The workspace behind a selector, as the editor shows it: files that nobody opened answer. */

import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { suite, suiteSetup, teardown, test } from "mocha";
import {
  type CodeLens,
  type CompletionList,
  commands,
  type Location,
  type LocationLink,
  type Position,
  type SymbolInformation,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { activate, closeAll, eventually, hoverOver, openFile } from "./editor";

const policies = "one-namespace/policies.yaml";
const workloads = "one-namespace/workloads.yaml";

suite("real pods", () => {
  suiteSetup(activate);
  teardown(closeAll);

  test("a hover on a selector lists the workloads that it matches, with links", async () => {
    const { document } = await openFile(policies);
    const hover = await eventually(
      () => hoverOver(document, "podSelector"),
      (text) => text.includes("Deployment"),
    );
    match(hover, /\*\*1 Deployment\*\* here: \[srv1-backend\]\(\S+workloads\.yaml#L\d+[^)]*\)/);
  });

  test("the definition of a selector is the workload", async () => {
    const { document } = await openFile(policies);
    const found = await eventually(
      () => definitions(document, positionOf(document, "podSelector")),
      (some) => some.length > 0,
    );
    deepStrictEqual(found.map(nameOf), ["workloads.yaml:29"]);
  });

  test("the references of a label are all places that mean it", async () => {
    const { document } = await openFile(policies);
    const found = await eventually(
      () => references(document, positionOf(document, "backend\n")),
      (some) => some.length > 2,
    );
    deepStrictEqual(found.map(nameOf), ["policies.yaml:12", "workloads.yaml:35", "workloads.yaml:40"]);
  });

  test("rename gives a label another value wherever it stands", async () => {
    const { document: carriers } = await openFile(workloads);
    const { document } = await openFile(policies);
    const [asked, carried] = [document.getText(), carriers.getText()];
    const edit = await eventually(
      () => renaming(document, positionOf(document, "backend\n"), "logic"),
      (found) => found.size > 1,
    );
    ok(await workspace.applyEdit(edit));
    deepStrictEqual(document.getText(), asked.replace("tier: backend", "tier: logic"));
    deepStrictEqual(carriers.getText(), carried.replaceAll("tier: backend", "tier: logic"));
  });

  test("a lens above a policy says whom it selects, and opens a peek at them", async () => {
    const { document } = await openFile(policies);
    const [lens] = await eventually(
      () => lenses(document),
      (some) => some.length > 1,
    );
    strictEqual(lens?.command?.title, "selects 1 workload · ingress from no workload here · egress not restricted");
    await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    // From the policy to the first place that the peek lists.
    const there = await eventually(
      async () => {
        await commands.executeCommand("goToNextReference");
        return window.activeTextEditor?.document.uri.path ?? "";
      },
      (path) => path.endsWith(workloads),
    );
    ok(there);
  });

  test("go to symbol in workspace finds a policy by its name", async () => {
    const found = await eventually(
      () => symbols("db-allow"),
      (some) => some.length > 0,
    );
    deepStrictEqual(new Set(found), new Set(["accounts/db-allow, NetworkPolicy in accounts"]));
  });

  test("completion offers the values that pods carry", async () => {
    const { document } = await openFile(policies);
    const labels = await eventually(
      () => completions(document, positionOf(document, "tier: ").translate(0, "tier: ".length)),
      (some) => some.includes("frontend"),
    );
    deepStrictEqual(
      ["backend", "db", "frontend"].filter((value) => !labels.includes(value)),
      [],
    );
  });
});

function positionOf(document: TextDocument, words: string): Position {
  return document.positionAt(document.getText().indexOf(words));
}

async function definitions(document: TextDocument, position: Position): Promise<(Location | LocationLink)[]> {
  return commands.executeCommand("vscode.executeDefinitionProvider", document.uri, position);
}

async function references(document: TextDocument, position: Position): Promise<Location[]> {
  return commands.executeCommand("vscode.executeReferenceProvider", document.uri, position);
}

async function lenses(document: TextDocument): Promise<CodeLens[]> {
  return commands.executeCommand("vscode.executeCodeLensProvider", document.uri, 10);
}

async function renaming(document: TextDocument, position: Position, name: string): Promise<WorkspaceEdit> {
  return commands.executeCommand("vscode.executeDocumentRenameProvider", document.uri, position, name);
}

async function symbols(query: string): Promise<string[]> {
  const found: SymbolInformation[] = await commands.executeCommand("vscode.executeWorkspaceSymbolProvider", query);
  return found.map(({ name, containerName }) => `${name}, ${containerName}`);
}

/** `file:line`, lines counted as the editor shows them. */
function nameOf(found: Location | LocationLink): string {
  const { uri, range } = "targetUri" in found ? { uri: found.targetUri, range: found.targetRange } : found;
  return `${uri.path.slice(uri.path.lastIndexOf("/") + 1)}:${range.start.line + 1}`;
}

async function completions(document: TextDocument, position: Position): Promise<string[]> {
  const list: CompletionList = await commands.executeCommand(
    "vscode.executeCompletionItemProvider",
    document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
}
