/** Which files of a workspace folder stay out of it: by settings, by `.netpolrc`, by `.gitignore`. */

import { type FileSource, foreignFolders } from "../core/base/host";
import { createGitignore } from "../core/configuration/gitignore";
import { type ConfigurationFile, findConfigurationFile, isConfigurationFile } from "../core/configuration/netpolrc";
import { readSettings } from "../core/configuration/read-settings";
import { configurationOf, type Settings } from "../core/configuration/settings";
import { folderOf } from "../core/workspace/workspace";

/** Does the file, by its URI, stay out? */
export type Exclusion = (uri: string) => boolean;

/** `found` are the files below the folder; `editor` are the editor's settings, which count where no file does. */
export async function readExclusion(
  folder: string,
  found: readonly string[],
  source: FileSource,
  editor: Settings,
): Promise<Exclusion> {
  const ignores = await readAll(
    found.filter((uri) => uri.endsWith("/.gitignore")),
    source,
  );
  const isIgnored = createGitignore(ignores);
  const nearest = await readConfigurations(folder, found, source);
  return (uri) => {
    const file = nearest(folderOf(uri));
    const { excluded } = file
      ? configurationOf(readSettings(file.text).settings, file.folder, uri)
      : configurationOf(editor, folder, uri);
    return excluded || isIgnored(uri) || isForeign(uri.slice(folder.length));
  };
}

/** The nearest configuration file of a folder, among those below the workspace folder and the one that counts for it. */
async function readConfigurations(folder: string, found: readonly string[], source: FileSource) {
  const below = await readAll(found.filter(isConfigurationFile), source);
  const byFolder = new Map(below.map((file) => [file.folder, file]));
  const above = byFolder.get(folder) ?? (await findConfigurationFile(source, folder));
  return (inside: string): ConfigurationFile | undefined => {
    for (let at = inside; at.length > folder.length; at = folderOf(at)) {
      const file = byFolder.get(at);
      if (file) return file;
    }
    return above;
  };
}

async function readAll(uris: readonly string[], source: FileSource): Promise<readonly ConfigurationFile[]> {
  const files = uris.map(async (uri) => ({ uri, folder: folderOf(uri), text: await source.read(uri) }));
  return (await Promise.all(files)).flatMap(({ text, ...file }) => (text === undefined ? [] : { ...file, text }));
}

function isForeign(path: string): boolean {
  return path.split("/").some((step) => foreignFolders.includes(step));
}
