/** The configuration files of the buffers' folders, each found once until something changes. */

import { type Connection, MessageType, ShowMessageNotification, type ShowMessageParams } from "vscode-languageserver";
import { URI } from "vscode-uri";
import type { FileSource } from "../core/base/host";
import { createLineIndex } from "../core/base/line-index";
import { type ConfigurationFile, findConfigurationFile } from "../core/configuration/netpolrc";
import { readSettings } from "../core/configuration/read-settings";
import { configurationOf } from "../core/configuration/settings";
import type { SettingsProblem } from "../core/configuration/settings-problem";
import type { Configuration } from "../core/rules/configuration";
import { folderOf } from "../core/workspace/workspace";

export interface ConfigurationFiles {
  /** What the file that counts for a buffer says of it; undefined where there is none. What is wrong in it is told once. */
  configurationOf(uri: string): Promise<Configuration | undefined>;
  /** Looks again for the buffer's file when it is asked next. */
  forgetFileOf(uri: string): void;
  /** These files have changed. */
  changed(uris: readonly string[]): void;
}

export function createConfigurationFiles(connection: Connection, source: FileSource): ConfigurationFiles {
  const files = new Map<string, Promise<ConfigurationFile | undefined>>();
  const told = new Set<string>();
  return {
    async configurationOf(uri) {
      const folder = folderOf(uri);
      const found = files.get(folder) ?? findConfigurationFile(source, folder);
      files.set(folder, found);
      const file = await found;
      if (!file) return undefined;
      const { settings, problems } = readSettings(file.text);
      if (problems.length > 0 && !told.has(file.uri)) tell(connection, file, problems);
      told.add(file.uri);
      return configurationOf(settings, file.folder, uri);
    },
    forgetFileOf: (uri) => files.delete(folderOf(uri)),
    changed(uris) {
      files.clear();
      for (const uri of uris) told.delete(uri);
    },
  };
}

function tell(connection: Connection, { uri, text }: ConfigurationFile, problems: readonly SettingsProblem[]): void {
  const lines = createLineIndex(text);
  const words = problems.map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${URI.parse(uri).fsPath}:${line + 1}:${character + 1}: ${message}`;
  });
  const params: ShowMessageParams = { type: MessageType.Warning, message: words.join(" ") };
  void connection.sendNotification(ShowMessageNotification.type, params);
}
