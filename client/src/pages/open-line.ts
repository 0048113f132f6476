/** The command behind links to lines: shows the line where text is shown already, not in the place of the page. */

import { commands, type Disposable, Range, Uri, ViewColumn, window, workspace } from "vscode";
import { openLine } from "./page-document";

export function registerOpenLine(): Disposable {
  return commands.registerCommand(openLine, async (uri: string, line: number) => {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const { range } = document.lineAt(Math.min(line, document.lineCount) - 1);
    const [editor] = window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined);
    const selection = new Range(range.start, range.start);
    await window.showTextDocument(document, { viewColumn: editor?.viewColumn ?? ViewColumn.One, selection });
  });
}
