/** Answers the server's questions about files through the editor's own file system, local, remote or virtual alike. */

import { type CancellationToken, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { findFiles, listFiles, type ReadResult, readFile } from "../../server/src/lsp/protocol";

/** Lets `client` answer `networkpolicy/find`, `networkpolicy/list` and `networkpolicy/read` from now on. */
export function answerFileRequests(client: BaseLanguageClient): void {
  const toUri = client.protocol2CodeConverter.asUri;
  const toText = client.code2ProtocolConverter.asUri;
  client.onRequest(findFiles, async ({ folder, names, skip }, token) => {
    const found = await filesBelow(toUri(folder), { names: new RegExp(names, "i"), skip: new Set(skip), token });
    return found.map(toText);
  });
  client.onRequest(listFiles, async ({ folder }) => (await filesIn(toUri(folder))).map(toText));
  client.onRequest(readFile, ({ uri }) => read(toUri(uri)));
}

interface Search {
  readonly names: RegExp;
  readonly skip: ReadonlySet<string>;
  readonly token: CancellationToken;
}

// Step by step, because not every kind of workspace has a search. Links to folders are not followed: they can lead in a circle.
async function filesBelow(folder: Uri, search: Search): Promise<Uri[]> {
  if (search.token.isCancellationRequested) return [];
  const entries = await orElse(workspace.fs.readDirectory(folder), []);
  const found = entries.map(async ([name, type]) => {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.Directory) return search.skip.has(name) ? [] : filesBelow(uri, search);
    return (type & FileType.File) !== 0 && search.names.test(name) ? [uri] : [];
  });
  return (await Promise.all(found)).flat();
}

// A symbolic link to a file has both bits set, so the file's bit is what counts.
async function filesIn(folder: Uri): Promise<Uri[]> {
  const entries = await orElse(workspace.fs.readDirectory(folder), []);
  return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => Uri.joinPath(folder, name));
}

async function read(uri: Uri): Promise<ReadResult | null> {
  const bytes = await orElse(workspace.fs.readFile(uri), null);
  return bytes && { text: new TextDecoder().decode(bytes) };
}

// Files vanish between the question and the answer, and not every scheme has a file system: neither is an error here.
async function orElse<T, U>(answer: Thenable<T>, otherwise: U): Promise<T | U> {
  try {
    return await answer;
  } catch {
    return otherwise;
  }
}
