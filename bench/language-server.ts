/** A language server in a process of its own, driven over stdio the way an editor drives it. */

import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  ConfigurationRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
} from "vscode-languageserver/node";
import type { Contender } from "./contender";
import { withDeadline } from "./deadline";
import { type Findings, pulledFindings, pushedFindings } from "./findings";
import { type ServerProcess, spawnServer } from "./server-process";

interface Opened {
  readonly sent: Promise<void>;
  readonly findings: Promise<readonly Diagnostic[]>;
}

const patience = 120_000;

const capabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    synchronization: { dynamicRegistration: false },
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export class LanguageServer {
  private readonly versions = new Map<string, number>();

  private constructor(
    private readonly process: ServerProcess,
    private readonly findings: Findings,
  ) {}

  /** Spawns the server and initializes it for one workspace folder, a file URI. */
  static async start(contender: Contender, folder: string): Promise<LanguageServer> {
    const server = spawnServer(contender.script);
    try {
      return new LanguageServer(server, await initialize(server, contender, folder));
    } catch (error) {
      server.kill();
      throw error;
    }
  }

  get pid(): number {
    return this.process.pid;
  }

  /** Whether its findings are pulled rather than pushed. */
  get isAsked(): boolean {
    return this.findings.asked;
  }

  get isAlive(): boolean {
    return this.process.isAlive();
  }

  /** Opens a document: when its last byte has left this process, and its first findings. */
  open(uri: string, text: string): Opened {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    const sent = this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return {
      sent,
      findings: this.wait(
        this.findings.after(() => sent, uri, 1),
        "Findings",
      ),
    };
  }

  /** Replaces a range and answers with the findings of the new text. */
  async change(uri: string, range: Range, text: string): Promise<readonly Diagnostic[]> {
    const version = this.versionOf(uri) + 1;
    this.versions.set(uri, version);
    const change = { textDocument: { uri, version }, contentChanges: [{ range, text }] };
    const send = () => this.connection.sendNotification(DidChangeTextDocumentNotification.type, change);
    return this.wait(this.findings.after(send, uri, version), "Findings");
  }

  /** The findings again: asked for anew, or the next that are pushed. */
  async diagnose(uri: string): Promise<readonly Diagnostic[]> {
    return this.wait(
      this.findings.after(() => Promise.resolve(), uri, this.versionOf(uri)),
      "Findings",
    );
  }

  async hover(uri: string, position: Position, milliseconds = patience): Promise<Hover | null> {
    const asked = this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return this.wait(asked, "Hover", milliseconds);
  }

  async complete(uri: string, position: Position): Promise<CompletionItem[] | CompletionList | null> {
    const asked = this.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    return this.wait(asked, "Completion");
  }

  async symbols(uri: string): Promise<readonly unknown[] | null> {
    const asked = this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return this.wait(asked, "Symbols");
  }

  /** Shuts the server down politely, then for certain. */
  async stop(): Promise<void> {
    if (this.isAlive) await this.sayGoodbye().catch(() => undefined);
    this.process.kill();
    this.connection.dispose();
  }

  private async sayGoodbye(): Promise<void> {
    await this.wait(this.connection.sendRequest(ShutdownRequest.type), "Shutdown", 1_000);
    await this.connection.sendNotification(ExitNotification.type);
  }

  private async wait<Value>(answer: Promise<Value>, what: string, milliseconds = patience): Promise<Value> {
    return withDeadline(Promise.race([answer, this.process.death]), milliseconds, what);
  }

  private get connection(): ProtocolConnection {
    return this.process.connection;
  }

  private versionOf(uri: string): number {
    return this.versions.get(uri) ?? 0;
  }
}

async function initialize(server: ServerProcess, contender: Contender, folder: string): Promise<Findings> {
  const { connection, death } = server;
  answerQuestions(connection, contender);
  connection.listen();
  const workspaceFolders = [{ uri: folder, name: "bench" }];
  const asked = { processId: process.pid, rootUri: folder, workspaceFolders, capabilities };
  const answer = Promise.race([connection.sendRequest(InitializeRequest.type, asked), death]);
  const { diagnosticProvider } = (await withDeadline(answer, patience, "Initialize")).capabilities;
  const findings = diagnosticProvider ? pulledFindings(connection, diagnosticProvider) : pushedFindings(connection);
  await connection.sendNotification(InitializedNotification.type, {});
  return findings;
}

function answerQuestions(connection: ProtocolConnection, contender: Contender): void {
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => contender.settings[section ?? ""] ?? null),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
}
