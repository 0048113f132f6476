/** The editor's own settings: asked for where the client can be asked, else what it has sent. */

import { type Connection, DidChangeConfigurationNotification, type InitializeParams } from "vscode-languageserver";
import { readEditorSettings } from "../core/configuration/read-settings";
import { configurationOf, type Settings } from "../core/configuration/settings";
import type { Configuration } from "../core/rules/configuration";

/** What all of our settings begin with. */
const section = "networkpolicy";

export interface EditorSettings {
  /** What they say of a file now. */
  configurationOf(uri: string): Promise<Configuration>;
  /** What they say for all that is in a folder, or for one file. */
  settingsOf(uri: string): Promise<Settings>;
  /** Asks to hear of changes; to be called when the client is initialized. */
  register(): void;
}

/** `changed` is called when they may say something else. */
export function createEditorSettings(
  connection: Connection,
  params: InitializeParams,
  changed: () => void,
): EditorSettings {
  const { configuration: canAsk, didChangeConfiguration } = params.capabilities.workspace ?? {};
  let sent: unknown;
  connection.onDidChangeConfiguration(({ settings }) => {
    sent = settings?.[section];
    changed();
  });
  const settingsOf = async (uri: string): Promise<Settings> => {
    const item = { scopeUri: uri, section };
    return readEditorSettings(canAsk ? await connection.workspace.getConfiguration(item) : sent);
  };
  return {
    settingsOf,
    async configurationOf(uri) {
      const settings = await settingsOf(uri);
      const folder = settings.exclude.length > 0 ? await workspaceFolderOf(uri, connection, params) : undefined;
      return configurationOf(settings, folder, uri);
    },
    register() {
      if (!didChangeConfiguration?.dynamicRegistration) return;
      // A client that refuses is one that does not tell.
      connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(() => {});
    },
  };
}

/** The innermost workspace folder that holds the file, without a slash at its end. */
async function workspaceFolderOf(uri: string, connection: Connection, params: InitializeParams) {
  const canAsk = params.capabilities.workspace?.workspaceFolders;
  const folders = canAsk ? await connection.workspace.getWorkspaceFolders() : params.workspaceFolders;
  const uris = folders?.map((folder) => folder.uri) ?? [params.rootUri ?? []].flat();
  return uris
    .map((folder) => folder.replace(/\/$/, ""))
    .filter((folder) => uri.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}
