/** The commands of the first five minutes; the walkthrough's buttons call them. */

import { commands, Disposable, type ExtensionContext, ViewColumn, window, workspace } from "vscode";
import { examplesFolder, explainInExamples, openExamples } from "./examples";

/** The policies of `examples/one-dash`, by their names. */
type DashPolicy = "either-or" | "both-and";

export function registerFirstSteps(context: ExtensionContext): Disposable {
  return Disposable.from(
    commands.registerCommand("networkpolicy.openExamples", () => openExamples(context)),
    commands.registerCommand("networkpolicy.explainDash", (policy: DashPolicy = "either-or") =>
      explainInExamples(context, "one-dash/policies.yaml", [`name: ${policy}`, "from:", "podSelector"]),
    ),
    commands.registerCommand("networkpolicy.newPolicy", newPolicy),
    commands.registerCommand("networkpolicy.checkExamples", () => checkInTerminal(context)),
  );
}

/** A new file with what people type to get a pattern, and the list of patterns open. */
async function newPolicy(): Promise<void> {
  const document = await workspace.openTextDocument({ language: "yaml", content: "" });
  const viewColumn = window.activeTextEditor ? ViewColumn.Active : ViewColumn.Beside;
  await window.showTextDocument(document, { viewColumn });
  await commands.executeCommand("type", { text: "netpol" });
  await commands.executeCommand("editor.action.triggerSuggest");
}

/** Runs the command line tool where everybody can see how it is called. */
async function checkInTerminal(context: ExtensionContext): Promise<void> {
  const { folder } = await examplesFolder(context);
  if (folder.scheme !== "file") {
    await window.showInformationMessage("netpol runs in a terminal, and there is none in a browser.");
    return;
  }
  const terminal = window.createTerminal({ name: "netpol", cwd: folder });
  terminal.show();
  terminal.sendText(`node "${context.asAbsolutePath("dist/cli/netpol.js")}" check broken`);
}
