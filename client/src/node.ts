/** Runs the language server as a child process: VS Code on a desktop, in a container, over SSH. */

import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientName, type ExtensionApi, startExtension } from "./extension";

/** Called by VS Code when the first document opens that the extension reads. */
export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const run = { module: context.asAbsolutePath("dist/server/node.js"), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  return startExtension(context, (options) => new LanguageClient("networkpolicy", clientName, { run, debug }, options));
}
