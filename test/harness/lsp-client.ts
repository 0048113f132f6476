/** A language client in the same process: the server behind a pair of streams, as an editor sees it. */

import { PassThrough } from "node:stream";
import { onTestFinished } from "vitest";
import { createConnection } from "vscode-languageserver/node";
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node";
import { type FileSource, isOfInterest } from "../../server/src/core/base/host";
import { findFiles, listFiles, readFile } from "../../server/src/lsp/protocol";
import { startServer } from "../../server/src/lsp/server";

export interface LspClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, ...changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** Asks for a buffer's diagnostics. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** The next diagnostics that the server sends by itself for a buffer. */
  pushed(uri: string): Promise<PublishDiagnosticsParams>;
  /** The first such diagnostics that fit: reading the files beside a buffer takes its time. */
  pushedWith(uri: string, fits: (found: readonly Diagnostic[]) => boolean): Promise<PublishDiagnosticsParams>;
  dispose(): void;
}

export interface ClientOptions {
  readonly capabilities?: InitializeParams["capabilities"];
  /** The files that the client has; absent: it announces none, and the server asks its own source. */
  readonly files?: Readonly<Record<string, string>>;
  /** The workspace folders; none where it is left out. */
  readonly folders?: readonly string[];
  /** The client has the command behind lenses; it says so only where it has files, too. */
  readonly showLocations?: boolean;
  /** The client shows pages about connections; it says so only where it has files, too. */
  readonly pages?: boolean;
  /** What the server's own host finds on its disk. */
  readonly disk?: Readonly<Record<string, string>>;
}

export const pullCapabilities: InitializeParams["capabilities"] = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** Starts a server and shakes hands with it; both are gone when the test is over. */
export async function start(options?: ClientOptions): Promise<LspClient> {
  const client = await connect(options);
  onTestFinished(() => client.dispose());
  return client;
}

async function connect({
  capabilities = pullCapabilities,
  files,
  folders,
  showLocations = false,
  pages = false,
  disk = {},
}: ClientOptions = {}): Promise<LspClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(toServer, toClient);
  startServer(server, { version: "0.0.0", files: filesOf(disk) });
  const connection = createProtocolConnection(toClient, toServer);
  const published = collect(connection);
  if (files) {
    const source = filesOf(files);
    connection.onRequest(findFiles, async ({ folder }) => [...(await source.find(folder))]);
    connection.onRequest(listFiles, async ({ folder }) => [...(await source.list(folder))]);
    connection.onRequest(readFile, async ({ uri }) => asResult(await source.read(uri)));
  }
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
    ...(files && { initializationOptions: { files: true, showLocations, pages } }),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    open: (uri, text, languageId = "yaml") =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [...contentChanges],
      }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    async pull(uri) {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return report.kind === "full" ? report.items : [];
    },
    pushed: published,
    async pushedWith(uri, fits) {
      for (;;) {
        const params = await published(uri);
        if (fits(params.diagnostics)) return params;
      }
    },
    dispose() {
      connection.dispose();
      server.dispose();
    },
  };
}

/** Each call gets the next notification for its URI, whether it has come already or not. */
function collect(connection: ProtocolConnection): (uri: string) => Promise<PublishDiagnosticsParams> {
  const queue: PublishDiagnosticsParams[] = [];
  const waiting: (() => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    queue.push(params);
    for (const wake of waiting.splice(0)) wake();
  });
  return async (uri) => {
    for (;;) {
      const index = queue.findIndex((params) => params.uri === uri);
      const [found] = index < 0 ? [] : queue.splice(index, 1);
      if (found) return found;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
}

function filesOf(files: Readonly<Record<string, string>>): FileSource {
  return {
    find: async (folder) =>
      Object.keys(files).filter(
        (uri) => uri.startsWith(`${folder}/`) && isOfInterest(uri.slice(uri.lastIndexOf("/") + 1)),
      ),
    list: async (folder) => Object.keys(files).filter((uri) => uri.slice(0, uri.lastIndexOf("/")) === folder),
    read: async (uri) => files[uri],
  };
}

function asResult(text: string | undefined) {
  return text === undefined ? null : { text };
}
