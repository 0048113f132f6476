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
import { completionItems, triggerCharacters } from "./completion";
import { createConfigurationFiles } from "./configuration-files";
import { type Configurations, followConfigurations } from "./configurations";
import { toRange } from "./convert";
import { type DiagnosticsChannel, pullDiagnostics, pushDiagnostics } from "./diagnostics";
import { createEditorSettings } from "./editor-settings";
import { answerPolicies } from "./policies";
import type { InitializationOptions } from "./protocol";
import { createSession, describe, type Session } from "./session";
import { createSiblings, type Siblings } from "./siblings";
import { answerStructure, structureCapabilities } from "./structure";

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
  connection.onCompletion(answer(session, null, completionItems));
  answerStructure(session);
  answerPolicies(session);
  connection.listen();
}

function initialize(session: Session, runtime: Runtime, params: InitializeParams): InitializeResult {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const pull = params.capabilities.textDocument?.diagnostic !== undefined;
  const canRefresh = params.capabilities.workspace?.diagnostics?.refreshSupport === true;
  const source = options.files === true ? clientFiles(session.connection) : runtime.files;
  const files = createConfigurationFiles(session.connection, source);
  const changed = () => channel.surroundingsChanged();
  const editor = createEditorSettings(session.connection, params, () => void configurations.settingsChanged());
  const configurations = followConfigurations(session, files, editor, changed);
  const sent = { rulePages: options.rulePages, ready: configurations.ready };
  const channel = pull ? pullDiagnostics(session, sent, canRefresh) : pushDiagnostics(session, sent);
  const siblings = createSiblings(session, source, changed);
  follow(session, channel, siblings, configurations);
  const canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration;
  session.connection.onInitialized(() => {
    if (canWatch) watchFiles(session.connection);
    editor.register();
  });
  return {
    capabilities: capabilities(pull),
    serverInfo: { name: "networkpolicy-language-server", version: runtime.version },
  };
}

function capabilities(pull: boolean): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...triggerCharacters] },
    codeActionProvider: { codeActionKinds: ["quickfix", fixAllKind] },
    ...structureCapabilities,
    ...(pull && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }),
  };
}

/** Keeps the workspace in step with buffers and files. */
function follow(
  { documents, connection, workspace }: Session,
  channel: DiagnosticsChannel,
  siblings: Siblings,
  configurations: Configurations,
): void {
  const inBackground = (work: Promise<void>) => work.catch((error) => connection.console.error(describe(error)));
  documents.onDidOpen(({ document }) => {
    configurations.opened(document.uri);
    inBackground(siblings.opened(document.uri));
  });
  documents.onDidChangeContent(({ document }) => {
    const { uri, languageId } = document;
    workspace.apply([{ uri, text: document.getText(), language: languageOf(uri, languageId) }]);
    channel.changed(uri);
  });
  documents.onDidClose(({ document }) => {
    channel.closed(document.uri);
    configurations.closed(document.uri);
    inBackground(siblings.closed(document.uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    inBackground(siblings.filesChanged(changes));
    inBackground(configurations.filesChanged(changes));
  });
  documents.listen(connection);
}

function watchFiles({ client }: Connection): void {
  const watchers = [{ globPattern: "**/*.{yaml,yml,json,md}" }, { globPattern: "**/.netpolrc" }];
  // A client that refuses is one that does not tell.
  client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
}
