/** The language server, whatever it runs on: wires the connection to the features and decides nothing itself. */

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from "vscode-languageserver";
import type { FileSource } from "../core/base/host";
import { languageOf } from "../core/syntax/source-language";
import { meansTheSame } from "../core/workspace/source-file";
import { answer } from "./answer";
import { clientFiles } from "./client-files";
import { codeActions, fixAllKind } from "./code-actions";
import { completionItems, triggerCharacters } from "./completion";
import { createConfigurationFiles } from "./configuration-files";
import { type Configurations, followConfigurations } from "./configurations";
import { type DiagnosticsChannel, pullDiagnostics, pushDiagnostics } from "./diagnostics";
import { answerConnections } from "./connections";
import { createEditorSettings } from "./editor-settings";
import { answerHovers } from "./hover";
import { answerNavigation, navigationCapabilities } from "./navigation";
import { answerOverlays, createOverlayRefresh, overlayCapabilities } from "./overlays";
import { answerPolicies } from "./policies";
import type { InitializationOptions } from "./protocol";
import { answerRename, renameCapabilities } from "./rename";
import { createSession, inBackground, type Session } from "./session";
import { createSiblings, type Siblings } from "./siblings";
import { answerStructure, structureCapabilities } from "./structure";
import { followFolders } from "./workspace-folders";
import { createWorkspaceScan, type WorkspaceScan } from "./workspace-scan";
import { answerSymbols, symbolCapabilities } from "./workspace-symbols";

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
  connection.onCodeAction(answer(session, null, codeActions));
  connection.onCompletion(answer(session, null, completionItems));
  answerStructure(session);
  answerPolicies(session);
  answerConnections(session);
  connection.listen();
}

function initialize(session: Session, runtime: Runtime, params: InitializeParams): InitializeResult {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const pull = params.capabilities.textDocument?.diagnostic !== undefined;
  const canRefresh = params.capabilities.workspace?.diagnostics?.refreshSupport === true;
  const source = options.files === true ? clientFiles(session.connection) : runtime.files;
  const files = createConfigurationFiles(session.connection, source);
  const refresh = createOverlayRefresh(session, params);
  const changed = () => {
    channel.surroundingsChanged();
    refresh();
  };
  const editor = createEditorSettings(session.connection, params, () => {
    inBackground(session, configurations.settingsChanged());
    inBackground(session, scan.settingsChanged());
  });
  const configurations = followConfigurations(session, files, editor, changed);
  const sent = { rulePages: options.rulePages, ready: configurations.ready };
  const channel = pull ? pullDiagnostics(session, sent, canRefresh) : pushDiagnostics(session, sent);
  const canShowProgress = params.capabilities.window?.workDoneProgress === true;
  const scan = createWorkspaceScan(session, { source, settingsOf: editor.settingsOf, canShowProgress, changed });
  const siblings = createSiblings(session, source, scan.covers, changed);
  follow(session, channel, { scan, siblings, configurations, refresh });
  answerHovers(session, params);
  answerOverlays(session, params);
  answerNavigation(session, params);
  answerSymbols(session, params);
  answerRename(session, params);
  const canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration;
  session.connection.onInitialized(() => {
    if (canWatch) watchFiles(session.connection);
    editor.register();
    followFolders(session, params, scan);
  });
  return {
    capabilities: { ...capabilities(pull), ...symbolCapabilities(params), ...renameCapabilities(params) },
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
    ...navigationCapabilities,
    ...overlayCapabilities,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pull && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }),
  };
}

interface Followers {
  readonly scan: WorkspaceScan;
  readonly siblings: Siblings;
  readonly configurations: Configurations;
  /** What is shown of one file may be another one for what another says. */
  refresh(): void;
}

/** Keeps the workspace in step with buffers and files. */
function follow(session: Session, channel: DiagnosticsChannel, followers: Followers): void {
  const { scan, siblings, configurations, refresh } = followers;
  const { documents, connection, workspace } = session;
  const background = (work: Promise<void>) => inBackground(session, work);
  documents.onDidOpen(({ document }) => {
    configurations.opened(document.uri);
    background(siblings.opened(document.uri));
  });
  documents.onDidChangeContent(({ document }) => {
    const { uri, languageId } = document;
    const before = workspace.snapshot.file(uri);
    const after = workspace.apply([{ uri, text: document.getText(), language: languageOf(uri, languageId) }]).file(uri);
    channel.changed(uri);
    if (before && after && meansTheSame(before, after)) return;
    channel.meaningChanged();
    refresh();
  });
  documents.onDidClose(({ document }) => {
    channel.closed(document.uri);
    configurations.closed(document.uri);
    background(siblings.closed(document.uri));
    background(scan.closed(document.uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    background(siblings.filesChanged(changes));
    background(scan.filesChanged(changes));
    background(configurations.filesChanged(changes));
  });
  documents.listen(connection);
}

function watchFiles({ client }: Connection): void {
  const watchers = [
    { globPattern: "**/*.{yaml,yml,json,md}" },
    { globPattern: "**/{Kustomization,.gitignore,.netpolrc}" },
    // Of a folder that goes nothing else is told.
    { globPattern: "**/*", kind: WatchKind.Delete },
  ];
  // A client that refuses is one that does not tell.
  client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
}
