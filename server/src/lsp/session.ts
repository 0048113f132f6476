/** One client's state: its open buffers, the files beside them, and the checker that looks at both. */

import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Checker, createChecker } from "../core/rules/checker";
import { type Configuration, defaultConfiguration } from "../core/rules/configuration";
import { rules } from "../core/rules/index";
import type { Subject } from "../core/rules/mending";
import { createWorkspace, type Workspace } from "../core/workspace/workspace";

export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly checker: Checker;
  /** What counts for each open buffer, by its URI; kept up to date by configurations.ts. */
  readonly configurations: Map<string, Configuration>;
}

export function createSession(connection: Connection): Session {
  const configurations = new Map<string, Configuration>();
  const report = (rule: string, error: unknown) => connection.console.error(`rule ${rule} failed: ${describe(error)}`);
  return {
    connection,
    documents: new TextDocuments(TextDocument),
    workspace: createWorkspace(),
    checker: createChecker(rules, report, (uri) => configurations.get(uri) ?? defaultConfiguration),
    configurations,
  };
}

/** An open buffer with all that is needed to speak about it; undefined once it is closed. */
export function subjectOf(session: Session, uri: string): (Subject & { readonly buffer: TextDocument }) | undefined {
  const { checker, workspace, documents } = session;
  const file = workspace.snapshot.file(uri);
  const buffer = documents.get(uri);
  return file && buffer && { checker, snapshot: workspace.snapshot, file, buffer };
}

/** The Kubernetes release that a file is for, by its minor version; the newest where nothing says which. */
export function releaseOf({ configurations }: Session, uri: string): string {
  return (configurations.get(uri) ?? defaultConfiguration).kubernetesVersion;
}

/** An error with its stack, for the log. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Lets work go on that nobody waits for; what goes wrong is logged. */
export function inBackground({ connection }: Session, work: Promise<unknown>): void {
  work.catch((error) => log(connection, error));
}

/** Tells the client of an error; nobody hears it once the client is gone. */
export function log({ console }: Connection, error: unknown): void {
  try {
    console.error(describe(error));
  } catch {
    // The connection is closed.
  }
}
