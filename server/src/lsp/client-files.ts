/** Files as the client sees them, so that virtual and remote workspaces work like the disk. */

import type { Connection } from "vscode-languageserver";
import { type FileSource, foreignFolders, namesOfInterest } from "../core/base/host";
import { findFiles, listFiles, readFile } from "./protocol";

/** What cannot be read is not there, whatever the reason: findings then rest on less, and are no less right. */
export function clientFiles(connection: Connection): FileSource {
  return {
    find: (folder) =>
      connection
        .sendRequest(findFiles, { folder, names: namesOfInterest.source, skip: foreignFolders })
        .catch(() => []),
    list: (folder) => connection.sendRequest(listFiles, { folder }).catch(() => []),
    read: (uri) =>
      connection.sendRequest(readFile, { uri }).then(
        (result) => result?.text,
        () => undefined,
      ),
  };
}
