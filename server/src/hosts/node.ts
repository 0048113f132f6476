/** The server on Node.js: stdio for any editor, IPC for VS Code; files come from the disk where the client has none. */

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { version } from "../../../package.json";
import { type FileSource, foreignFolders, isOfInterest } from "../core/base/host";
import { startServer } from "../lsp/server";

/** Only `file:` URIs are on the disk. */
const disk: FileSource = {
  async find(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : filesBelow(path);
  },
  async list(folder) {
    const path = pathOf(folder);
    const entries = path === undefined ? [] : await readdir(path, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map(({ name }) => URI.file(join(path ?? "", name)).toString());
  },
  async read(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : readFile(path, "utf8").catch(() => undefined);
  },
};

/** Links to folders are not followed: they can lead in a circle. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && isOfInterest(entry.name));
  const folders = entries.filter((entry) => entry.isDirectory() && !foreignFolders.includes(entry.name));
  const below: string[] = files.map(({ name }) => URI.file(join(folder, name)).toString());
  for (const { name } of folders) below.push(...(await filesBelow(join(folder, name))));
  return below;
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : undefined;
}

startServer(createConnection(ProposedFeatures.all), { version, files: disk });
