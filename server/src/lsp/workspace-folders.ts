/** Which folders the editor has open, from the start and later. */

import type { InitializeParams } from "vscode-languageserver";
import { inBackground, type Session } from "./session";
import type { WorkspaceScan } from "./workspace-scan";

/** Lets the scan know of them. To be called when the client is initialized. */
export function followFolders(session: Session, params: InitializeParams, scan: WorkspaceScan): void {
  let folders = foldersOf(params);
  const tell = () => inBackground(session, scan.setFolders(folders));
  tell();
  if (!params.capabilities.workspace?.workspaceFolders) return;
  session.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => uriOf(uri)));
    folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => uriOf(uri))];
    tell();
  });
}

/** Older clients know but one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(uriOf);
}

/** Without a slash at its end. */
function uriOf(folder: string): string {
  return folder.replace(/\/$/, "");
}
