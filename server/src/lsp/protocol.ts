/** The words between server and client that LSP lacks: the server asks for files, so that it works wherever the editor does. */

import { RequestType } from "vscode-languageserver-protocol";

/** What the client says in `initialize` about itself; a client that says nothing is asked for nothing. */
export interface InitializationOptions {
  /** The client answers {@link listFiles} and {@link readFile}. */
  readonly files?: boolean;
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

/** Server to client: the URIs of the files directly in a folder; none when the folder is not there. */
export const listFiles = new RequestType<ListParams, string[], void>("networkpolicy/list");

/** Server to client: the text of a file; null when it is not there. */
export const readFile = new RequestType<ReadParams, ReadResult | null, void>("networkpolicy/read");
