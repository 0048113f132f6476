/** What a test does in the editor: open a text, wait for its findings, ask for fixes and hovers, put everything back. */

import {
  type CodeAction,
  type CodeActionKind,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";
import type { ExtensionApi } from "../../../client/src/extension";

/** Starts the extension, if it does not run yet. */
export async function activate(): Promise<ExtensionApi> {
  const extension = extensions.getExtension<ExtensionApi>("networkpolicy.networkpolicy");
  if (!extension) throw new Error("VS Code does not know the extension networkpolicy.networkpolicy.");
  return extension.activate();
}

/** Opens a file of the workspace by its path there. */
export async function openFile(path: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error("The tests need an open folder.");
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder, path)));
}

/** Opens a text that was never saved. */
export async function openText(language: string, content: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language, content }));
}

/** Throws away every unsaved change and closes every editor. */
export async function closeAll(): Promise<void> {
  // A rename leaves changes in documents that no editor shows.
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document, { preview: false });
  }
  while (window.activeTextEditor) await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

/** Waits until `look` sees something, and returns it; after 40 seconds, fails and says what was waited for. */
export async function waitFor<T>(what: string, look: () => T | undefined | false): Promise<T> {
  const giveUp = Date.now() + 40_000;
  for (;;) {
    const seen = look();
    if (seen) return seen;
    if (Date.now() > giveUp) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** Asks again and again until the answer is `enough`, and returns it; after 40 seconds, fails and says what the last one was. */
export async function eventually<T>(ask: () => Thenable<T>, enough: (answer: T) => boolean): Promise<T> {
  const giveUp = Date.now() + 40_000;
  for (;;) {
    const answer = await ask();
    if (enough(answer)) return answer;
    if (Date.now() > giveUp) throw new Error(`Asked in vain; the last answer was: ${JSON.stringify(answer)}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** Waits until the document's findings (Hints are none, nobody sees them) are `enough`, and returns them; after 40 seconds, fails and says what there is. */
export async function findings(
  document: TextDocument,
  enough: (findings: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  const giveUp = Date.now() + 40_000;
  for (;;) {
    const found = languages.getDiagnostics(document.uri).filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
    if (enough(found)) return found;
    if (Date.now() > giveUp)
      throw new Error(`Waited in vain; the findings are:\n${describe(document, found).join("\n")}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** Each finding as `line: severity code "the text that is underlined"`, lines counted as the editor shows them. */
export function describe(document: TextDocument, found: readonly Diagnostic[]): readonly string[] {
  const inOrder = found.toSorted((a, b) => a.range.start.compareTo(b.range.start));
  return inOrder.map((finding) => {
    const where = finding.range.start.line + 1;
    return `${where}: ${DiagnosticSeverity[finding.severity]} ${codeOf(finding)} "${document.getText(finding.range)}"`;
  });
}

/** The code of a finding, with or without a link. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The code actions of one kind for a range, with their edits. */
export async function codeActions(document: TextDocument, range: Range, kind: CodeActionKind): Promise<CodeAction[]> {
  const all = 100;
  return commands.executeCommand("vscode.executeCodeActionProvider", document.uri, range, kind.value, all);
}

/** Does what choosing the action from the menu does. */
export async function apply(action: CodeAction): Promise<void> {
  if (action.edit) await workspace.applyEdit(action.edit);
  if (action.command) await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** The range of the whole document. */
export function everything(document: TextDocument): Range {
  return document.validateRange(new Range(0, 0, document.lineCount, 0));
}

/** The text of the hovers over the first `words` of the document. */
export async function hoverOver(document: TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words));
  const hovers: Hover[] = await commands.executeCommand("vscode.executeHoverProvider", document.uri, at);
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value)).join("\n");
}
