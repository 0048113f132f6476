/** Starts the language client, whatever the host: what it listens to, its commands, its end. */

import { commands, type ExtensionContext, Uri, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { explainConnection, type InitializationOptions, showConnectivity } from "../../server/src/lsp/protocol";
import { answerFileRequests } from "./files";
import { registerFirstSteps } from "./first-steps";
import { overlayMiddleware, registerShowLocations } from "./overlays";
import { registerPages, type ShownPages } from "./pages/pages";
import { showStatus } from "./status";
import type { StatusWords } from "./status-words";

/** What people read above the output, in the status of a request, in an error. */
export const clientName = "NetworkPolicy for Kubernetes";

/** What other extensions, and the tests, get from `activate`. */
export interface ExtensionApi {
  /** What the status item says now; undefined while it is hidden. */
  status(): StatusWords | undefined;
  /** The pages that are open now. */
  pages(): ShownPages;
}

/** Starts the client that `connect` makes, and stops it with the extension; rejects when the server does not start. */
export async function startExtension(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<ExtensionApi> {
  const client = connect(clientOptions(context));
  answerFileRequests(client);
  const status = showStatus(client);
  const pages = registerPages(client);
  context.subscriptions.push(
    client,
    status,
    pages,
    registerFirstSteps(context),
    registerShowLocations(client),
    commands.registerCommand("networkpolicy.restartServer", () => restart(client)),
    commands.registerCommand("networkpolicy.showOutput", () => client.outputChannel.show()),
  );
  await client.start();
  return { status: () => status.shown, pages: () => pages.shown };
}

function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const rulePages = Uri.joinPath(context.extensionUri, "server/src/core/rules").toString();
  const initializationOptions: InitializationOptions = { files: true, showLocations: true, pages: true, rulePages };
  return {
    documentSelector: documentSelector(context),
    outputChannelName: clientName,
    initializationOptions,
    middleware: overlayMiddleware,
    // The two commands of hovers, and no other one that a manifest might name.
    markdown: { isTrusted: { enabledCommands: [explainConnection, showConnectivity] } },
  };
}

// Schemes are named because a comparison's older side (`git:`) is no file of the workspace: its policies would count twice.
function documentSelector({ globalStorageUri }: ExtensionContext): { scheme: string; language: string }[] {
  const folders = workspace.workspaceFolders ?? [];
  const places = [...folders.map(({ uri }) => uri), globalStorageUri].map(({ scheme }) => scheme);
  const schemes = new Set(["file", "untitled", "vscode-remote", "vscode-vfs", ...places]);
  const languages = ["yaml", "json", "jsonc", "markdown"];
  return [...schemes].flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

// A server that gave up after too many crashes is stopped already.
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}
