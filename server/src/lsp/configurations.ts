/** What counts for each open buffer, and how that is followed: a configuration file, else the editor's settings. */

import type { FileEvent } from "vscode-languageserver";
import { isConfigurationFile } from "../core/configuration/netpolrc";
import type { Configuration } from "../core/rules/configuration";
import type { ConfigurationFiles } from "./configuration-files";
import type { EditorSettings } from "./editor-settings";
import { log, type Session } from "./session";

export interface Configurations {
  /** Begins to find out what counts for a buffer. */
  opened(uri: string): void;
  closed(uri: string): void;
  /** Settled when it is known what counts for a buffer; never rejected. */
  ready(uri: string): Promise<void>;
  filesChanged(events: readonly FileEvent[]): Promise<void>;
  /** The editor's settings may say something else. */
  settingsChanged(): Promise<void>;
}

/** Keeps `session.configurations` up to date; `changed` is called when they may be others. */
export function followConfigurations(
  { connection, documents, configurations }: Session,
  files: ConfigurationFiles,
  editor: Pick<EditorSettings, "configurationOf">,
  changed: () => void,
): Configurations {
  const loading = new Map<string, Promise<void>>();
  const configurationOf = async (uri: string) =>
    (await files.configurationOf(uri)) ?? (await editor.configurationOf(uri));
  function load(uri: string): Promise<void> {
    // What was asked for later counts, whatever is answered first.
    const take = (found: Configuration) => void (loading.get(uri) === loaded && configurations.set(uri, found));
    const loaded = configurationOf(uri).then(take, (error) => log(connection, error));
    loading.set(uri, loaded);
    return loaded;
  }
  async function reload(): Promise<void> {
    await Promise.all(documents.keys().map(load));
    changed();
  }
  return {
    opened(uri) {
      // Not every client tells of files that change, and none of those above its folders.
      files.forgetFileOf(uri);
      void load(uri);
    },
    closed(uri) {
      loading.delete(uri);
      configurations.delete(uri);
    },
    ready: (uri) => loading.get(uri) ?? Promise.resolve(),
    async filesChanged(events) {
      const changes = events.filter(({ uri }) => isConfigurationFile(uri));
      if (changes.length === 0) return;
      files.changed(changes.map(({ uri }) => uri));
      await reload();
    },
    settingsChanged: reload,
  };
}
