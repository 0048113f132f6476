/** The workspace behind a selector, as the editor shows it: files that nobody opened answer. */

import { deepStrictEqual, match } from "node:assert/strict";
import { suite, suiteSetup, teardown, test } from "mocha";
import { commands, type Location, type LocationLink, type Position, type TextDocument } from "vscode";
import { activate, closeAll, eventually, hoverOver, openFile } from "./editor";

const policies = "one-namespace/policies.yaml";

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
});

function positionOf(document: TextDocument, words: string): Position {
  return document.positionAt(document.getText().indexOf(words));
}

async function definitions(document: TextDocument, position: Position): Promise<(Location | LocationLink)[]> {
  return commands.executeCommand("vscode.executeDefinitionProvider", document.uri, position);
}

/** `file:line`, lines counted as the editor shows them. */
function nameOf(found: Location | LocationLink): string {
  const { uri, range } = "targetUri" in found ? { uri: found.targetUri, range: found.targetRange } : found;
  return `${uri.path.slice(uri.path.lastIndexOf("/") + 1)}:${range.start.line + 1}`;
}
