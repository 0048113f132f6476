/** The words between server and client that LSP lacks: the server asks for files, so that it works wherever the editor does. */

import { NotificationType0, type Range, RequestType } from "vscode-languageserver-protocol";
import type { ClusterEnds, ConnectionEnd } from "../core/features/connection-ends";
import type { TableQuestion } from "../core/features/connectivity-table";
import type { ExplanationPage } from "../core/features/explain-connection";
import type { ConnectionQuestion, Page } from "../core/analysis/words/page";

export type { ClusterEnds, ConnectionEnd, ConnectionQuestion, ExplanationPage, Page, TableQuestion };

/** What the client says in `initialize` about itself; a client that says nothing is asked for nothing. */
export interface InitializationOptions {
  /** The client answers {@link findFiles}, {@link listFiles} and {@link readFile}. */
  readonly files?: boolean;
  /** The client has the command {@link showLocations}. */
  readonly showLocations?: boolean;
  /** The client shows {@link Page}s, and has the commands {@link explainConnection} and {@link showConnectivity}. */
  readonly pages?: boolean;
  /** The URI of the folder with a page for each rule; codes link to them. */
  readonly rulePages?: string;
}

/** Asks for a folder by its URI. */
export interface ListParams {
  readonly folder: string;
}

/** Asks for a file by its URI. */
export interface ReadParams {
  readonly uri: string;
}

/** The text of a file as it is on disk, without a byte order mark; an unsaved buffer may say something else. */
export interface ReadResult {
  readonly text: string;
}

/** Asks for files below a folder. */
export interface FindParams extends ListParams {
  /** A regular expression for the names that matter, in any case of letters. */
  readonly names: string;
  /** Folders of these names are passed over. */
  readonly skip: readonly string[];
}

/** Server to client: the URIs of all files below a folder that have such names. */
export const findFiles = new RequestType<FindParams, string[], void>("networkpolicy/find");

/** Server to client: the URIs of the files directly in a folder; none when the folder is not there. */
export const listFiles = new RequestType<ListParams, string[], void>("networkpolicy/list");

/** Server to client: the text of a file; null when it is not there. */
export const readFile = new RequestType<ReadParams, ReadResult | null, void>("networkpolicy/read");

/** Asks about an open buffer. */
export interface PoliciesParams {
  readonly textDocument: { readonly uri: string };
}

/** A policy of a buffer. */
export interface PolicyEntry {
  /** The empty string while it has none. */
  readonly name: string;
  readonly range: Range;
}

/** Client to server: the policies of a buffer, in the order of the text. */
export const listPolicies = new RequestType<PoliciesParams, readonly PolicyEntry[], void>("networkpolicy/policies");

/** The client's command behind a code lens: with a URI, a position in it and the locations that it peeks at from there. */
export const showLocations = "networkpolicy.showLocations";

/** Asks what a connection around a file can be asked for. */
export interface EndsParams {
  readonly uri: string;
}

/** Client to server: the workloads around a file, cluster by cluster. */
export const listEnds = new RequestType<EndsParams, readonly ClusterEnds[], void>("networkpolicy/ends");

/** Client to server: may a connection be opened, and why; null when the server failed. */
export const askConnection = new RequestType<ConnectionQuestion, ExplanationPage | null, void>("networkpolicy/explain");

/** Client to server: who can talk to whom around a file; null where nothing there makes pods. */
export const askConnectivity = new RequestType<TableQuestion, Page | null, void>("networkpolicy/connectivity");

/** Server to client: what was asked may have another answer now. */
export const answersChanged = new NotificationType0("networkpolicy/answersChanged");

/** The client's command that asks for two ends and a port, as far as {@link PickedEnds} leaves them open, and shows the answer. */
export const explainConnection = "networkpolicy.explainConnection";

/** The client's command that shows who can talk to whom around a file: a {@link TableQuestion}, the file in front without it. */
export const showConnectivity = "networkpolicy.showConnectivity";

/** What is known of a question already. */
export type PickedEnds = Partial<ConnectionQuestion>;
