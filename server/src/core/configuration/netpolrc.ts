/** The configuration file, `.netpolrc`: where it lies. */

import type { FileSource } from "../base/host";

/** The names that it may have; the first one that is there counts. */
const names = [".netpolrc", ".netpolrc.yaml", ".netpolrc.yml", ".netpolrc.json"];

export interface ConfigurationFile {
  readonly uri: string;
  /** The folder it lies in, without a slash at its end. */
  readonly folder: string;
  readonly text: string;
}

export function isConfigurationFile(uri: string): boolean {
  return names.includes(uri.slice(uri.lastIndexOf("/") + 1));
}

/** The file that counts for a folder: in it, or in the nearest folder above that has one, up to the root. */
export async function findConfigurationFile(
  source: Pick<FileSource, "read">,
  folder: string,
): Promise<ConfigurationFile | undefined> {
  for (const candidate of upwards(folder)) {
    const uris = names.map((name) => `${candidate}/${name}`);
    const texts = await Promise.all(uris.map((uri) => source.read(uri)));
    const index = texts.findIndex((text) => text !== undefined);
    const [uri, text] = [uris[index], texts[index]];
    if (uri !== undefined && text !== undefined) return { uri, folder: candidate, text };
  }
  return undefined;
}

/** The folder and those above it; none for what lies in no folder (`untitled:`). */
function upwards(folder: string): readonly string[] {
  const [, root, path = ""] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(\/.*)?$/i.exec(folder) ?? [];
  if (root === undefined) return [];
  const steps = path.split("/").slice(1);
  return Array.from({ length: steps.length + 1 }, (_, index) =>
    [root, ...steps.slice(0, steps.length - index)].join("/"),
  );
}
