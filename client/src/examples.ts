/** The examples, as a copy that belongs to the user: the extension's own folder is no place to try things out in. */

import { commands, type ExtensionContext, Range, Uri, ViewColumn, window, workspace } from "vscode";

/** The file of the examples that tells the whole story, by its path there. */
const storyFile = "broken/accounts/policies.yaml";

/** Shows the examples, beside a walkthrough or a welcome page where one is open, and offers what comes next. */
export async function openExamples(context: ExtensionContext): Promise<void> {
  const { folder, isNew } = await examplesFolder(context);
  await showExample(folder, storyFile, ["Tier"]);
  void offerMore(context, folder, isNew);
}

/** Shows a file of the examples with the hover of a place: where the last of `words` stands, each searched behind the one before. */
export async function explainInExamples(context: ExtensionContext, file: string, words: readonly string[]) {
  const { folder } = await examplesFolder(context);
  await showExample(folder, file, words);
  await commands.executeCommand("editor.action.showHover");
}

/** The user's copy: kept as the user left it, until a newer version of the extension brings newer examples. */
export async function examplesFolder(context: ExtensionContext): Promise<{ folder: Uri; isNew: boolean }> {
  const version = String(context.extension.packageJSON.version);
  const folder = Uri.joinPath(context.globalStorageUri, "examples", version);
  const isNew = !(await exists(folder));
  if (isNew) await copyExamples(context.extensionUri, folder);
  return { folder, isNew };
}

// A walkthrough is no text editor: the example opens beside it, and both can be read.
async function showExample(folder: Uri, file: string, words: readonly string[]): Promise<void> {
  const document = await workspace.openTextDocument(Uri.joinPath(folder, file));
  const offset = words.reduce((from, word) => Math.max(from, document.getText().indexOf(word, from)), 0);
  const at = document.positionAt(offset);
  const viewColumn = window.activeTextEditor ? ViewColumn.Active : ViewColumn.Beside;
  await window.showTextDocument(document, { viewColumn, preview: false, selection: new Range(at, at) });
}

async function offerMore(context: ExtensionContext, folder: Uri, isNew: boolean): Promise<void> {
  const openFolder = "Open the Folder in a New Window";
  const startAfresh = "Start Afresh";
  const message = isNew
    ? "This is a copy: change in it what you like."
    : "This is your copy of the examples, as you left it.";
  const chosen = await window.showInformationMessage(message, openFolder, ...(isNew ? [] : [startAfresh]));
  if (chosen === openFolder) await commands.executeCommand("vscode.openFolder", folder, { forceNewWindow: true });
  if (chosen === startAfresh) await copyExamples(context.extensionUri, folder);
}

function copyExamples(extension: Uri, folder: Uri): Thenable<void> {
  return workspace.fs.copy(Uri.joinPath(extension, "examples"), folder, { overwrite: true });
}

async function exists(folder: Uri): Promise<boolean> {
  return workspace.fs.stat(folder).then(
    () => true,
    () => false,
  );
}
