/** The language server, whatever it runs on: wires the connection to the features and decides nothing itself. */

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { FileSource } from "../core/base/host";
import { hover } from "../core/features/hover";
import { languageOf } from "../core/syntax/source-language";
import { answer } from "./answer";
import { clientFiles } from "./client-files";
import { codeActions, fixAllKind } from "./code-actions";
import { toRange } from "./convert";
import { type DiagnosticsChannel, pullDiagnostics, pushDiagnostics } from "./diagnostics";
import type { InitializationOptions } from "./protocol";
import { createSession, describe, type Session } from "./session";
import { createSiblings, type Siblings } from "./siblings";

/** What a host gives the server. */
export interface Runtime {
  readonly version: string;
  /** The files for clients that answer no questions about theirs. */
  readonly files: FileSource;
}

/** Answers on the connection until it is closed. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const session = createSession(connection);
  connection.onInitialize((params) => initialize(session, runtime, params));
  connection.onHover(
    answer(session, null, ({ snapshot, file, buffer }, { position }): Hover | null => {
      const found = hover(snapshot, file.uri, buffer.offsetAt(position));
      return found
        ? { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(buffer, found.span) }
        : null;
    }),
  );
  connection.onCodeAction(answer(session, null, codeActions));
  connection.listen();
}

function initialize(session: Session, runtime: Runtime, params: InitializeParams): InitializeResult {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const pull = params.capabilities.textDocument?.diagnostic !== undefined;
  const canRefresh = params.capabilities.workspace?.diagnostics?.refreshSupport === true;
  const pages = { rulePages: options.rulePages };
  const channel = pull ? pullDiagnostics(session, pages, canRefresh) : pushDiagnostics(session, pages);
  const source = options.files === true ? clientFiles(session.connection) : runtime.files;
  const siblings = createSiblings(session, source, () => channel.surroundingsChanged());
  follow(session, channel, siblings);
  if (params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) watchFiles(session.connection);
  return {
    capabilities: capabilities(pull),
    serverInfo: { name: "networkpolicy-language-server", version: runtime.version },
  };
}

function capabilities(pull: boolean): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: ["quickfix", fixAllKind] },
    ...(pull && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }),
  };
}

/** Keeps the workspace in step with buffers and files. */
function follow({ documents, connection, workspace }: Session, channel: DiagnosticsChannel, siblings: Siblings): void {
  const inBackground = (work: Promise<void>) => work.catch((error) => connection.console.error(describe(error)));
  documents.onDidOpen(({ document }) => inBackground(siblings.opened(document.uri)));
  documents.onDidChangeContent(({ document }) => {
    const { uri, languageId } = document;
    workspace.apply([{ uri, text: document.getText(), language: languageOf(uri, languageId) }]);
    channel.changed(uri);
  });
  documents.onDidClose(({ document }) => {
    channel.closed(document.uri);
    inBackground(siblings.closed(document.uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => inBackground(siblings.filesChanged(changes)));
  documents.listen(connection);
}

function watchFiles(connection: Connection): void {
  connection.onInitialized(() => {
    const watchers = [{ globPattern: "**/*.{yaml,yml,json,md}" }];
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
}
