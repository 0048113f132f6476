/** The settings that count for a folder: those of the nearest `.netpolrc`, of the file that was named, or none. */

import { dirname, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FileSource } from "../../core/base/host";
import { createLineIndex } from "../../core/base/line-index";
import { type ConfigurationFile, findConfigurationFile } from "../../core/configuration/netpolrc";
import { readSettings } from "../../core/configuration/read-settings";
import { configurationOf } from "../../core/configuration/settings";
import { type ConfigurationFor, defaultConfiguration } from "../../core/rules/configuration";
import { folderOf } from "../../core/workspace/workspace";
import { disk } from "./files";
import type { Io } from "./io";
import { cannot, type Failure, type Source } from "./source";
import { readTextFile } from "./text-file";

/** The path of a file; `false`: none counts; undefined: the nearest one does. */
export type ConfigurationChoice = string | false | undefined;

/** What counts for the files of a folder; or why that cannot be told. */
export type FolderConfiguration = ConfigurationFor | readonly Failure[];

/** What counts for the folder of a source. */
export type ConfigurationOf = (source: Source) => Promise<FolderConfiguration>;

/** Finds out what counts for the folder of a source. Each file is read once. */
export function createConfigurations(choice: ConfigurationChoice, io: Io): ConfigurationOf {
  const files = createReader(io);
  const chosen = typeof choice === "string" ? readChosen(choice, io) : undefined;
  return async ({ location, uri }) => {
    if (choice === false) return () => defaultConfiguration;
    // Standard input lies nowhere: the current folder stands for its own.
    const folder = location === undefined ? pathToFileURL(io.cwd).href : folderOf(uri);
    const file = chosen ? await chosen : await findConfigurationFile(files, folder);
    if (!file) return () => defaultConfiguration;
    return "failure" in file ? [file] : settingsIn(file, io.cwd);
  };
}

/** From the disk, whatever the revision of the others. */
async function readChosen(path: string, { cwd }: Io): Promise<ConfigurationFile | Failure> {
  const location = resolve(cwd, path);
  try {
    const { text } = readTextFile(await disk.read(location));
    return { uri: pathToFileURL(location).href, folder: pathToFileURL(dirname(location)).href, text };
  } catch (error) {
    return cannot("read", path, error);
  }
}

function settingsIn({ uri, folder, text }: ConfigurationFile, cwd: string): FolderConfiguration {
  const { settings, problems } = readSettings(text);
  if (problems.length === 0) return (file) => configurationOf(settings, folder, file);
  const path = relative(cwd, fileURLToPath(uri));
  const lines = createLineIndex(text);
  return problems.map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    return { failure: `${path}:${line + 1}:${character + 1}: ${message}` };
  });
}

/** Reads each file once: most folders of a project have the same folders above them. */
function createReader({ files }: Io): Pick<FileSource, "read"> {
  const known = new Map<string, Promise<string | undefined>>();
  const read = (uri: string) =>
    files.read(fileURLToPath(uri)).then(
      (bytes) => readTextFile(bytes).text,
      () => undefined,
    );
  return {
    read(uri) {
      const text = known.get(uri) ?? read(uri);
      known.set(uri, text);
      return text;
    },
  };
}
