/** Rename in the words of LSP: all edits at once, or the reason why not. */

import {
  type InitializeParams,
  LSPErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { createLineIndex } from "../core/base/line-index";
import { type FileEdits, prepareRename, rename } from "../core/features/rename";
import { answer } from "./answer";
import { toRange } from "./convert";
import type { Session } from "./session";

/** A client that cannot ask first gets the reason when it renames. */
export function renameCapabilities({ capabilities }: InitializeParams): Pick<ServerCapabilities, "renameProvider"> {
  const canPrepare = capabilities.textDocument?.rename?.prepareSupport === true;
  return { renameProvider: canPrepare ? { prepareProvider: true } : true };
}

/** Answers the requests that {@link renameCapabilities} announces. */
export function answerRename(session: Session, { capabilities }: InitializeParams): void {
  const { connection } = session;
  const hasVersions = capabilities.workspace?.workspaceEdit?.documentChanges === true;
  connection.onPrepareRename(
    answer(session, null, ({ snapshot, file, buffer }, { position }): Answer<PrepareRenameResult> => {
      const found = prepareRename(snapshot, file.uri, buffer.offsetAt(position));
      if (found.is === "refused") return refusal(found.why);
      return { range: toRange(buffer, found.span), placeholder: found.word };
    }),
  );
  connection.onRenameRequest(
    answer(session, null, ({ snapshot, file, buffer }, { position, newName }): Answer<WorkspaceEdit> => {
      const found = rename(snapshot, file.uri, buffer.offsetAt(position), newName);
      return found.is === "refused" ? refusal(found.why) : toWorkspaceEdit(session, found.files, hasVersions);
    }),
  );
}

type Answer<T> = T | ResponseError | null;

/** What the editor shows to its user. */
function refusal(why: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}

/** With the versions of open buffers, so that an editor can tell edits that come too late. */
function toWorkspaceEdit(session: Session, files: readonly FileEdits[], hasVersions: boolean): WorkspaceEdit {
  const changed = files.map((file) => ({ uri: file.uri, edits: toEdits(session, file) }));
  if (!hasVersions) return { changes: Object.fromEntries(changed.map(({ uri, edits }) => [uri, edits])) };
  const versionOf = (uri: string) => session.documents.get(uri)?.version ?? null;
  return {
    documentChanges: changed.map(({ uri, edits }) => TextDocumentEdit.create({ uri, version: versionOf(uri) }, edits)),
  };
}

function toEdits({ workspace }: Session, { uri, edits }: FileEdits): TextEdit[] {
  const lines = createLineIndex(workspace.snapshot.file(uri)?.text ?? "");
  return edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText }));
}
