/** Installs VS Code's own server, as the npm package code-server carries it, into the cache folder. */

import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./places";
import { runCommand } from "./run-command";

/** The newest line that runs on Node 20; it is VS Code 1.100. */
const version = "4.100.3";
const vscodeInside = "node_modules/code-server/lib/vscode";

/**
 * Returns the path of the server's main module, after installing it where it is missing (about 290 MB, half a minute).
 * Several processes may ask at the same time: each installs beside, and the first to finish wins.
 *
 * @throws Error with npm's words, when the installation fails.
 */
export async function installCodeServer(say: (line: string) => void = console.log): Promise<string> {
  const home = join(cacheFolder(), `code-server-${version}`);
  const main = join(home, vscodeInside, "out/server-main.js");
  if (existsSync(main)) return main;
  say(
    `Installing code-server ${version} (VS Code 1.100) into ${home}; this happens once and takes about half a minute.`,
  );
  await mkdir(cacheFolder(), { recursive: true });
  const workshop = await mkdtemp(`${home}.tmp-`);
  try {
    await fill(workshop);
    await moveInto(workshop, home, main);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return main;
}

// The install scripts of code-server download from places that a closed network refuses, hence --ignore-scripts;
// of the native modules, the server needs but two.
async function fill(workshop: string): Promise<void> {
  const vscode = join(workshop, vscodeInside);
  await writeFile(join(workshop, "package.json"), '{ "private": true }\n');
  await runCommand(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", `code-server@${version}`],
    workshop,
  );
  await runCommand(
    "npm",
    ["install", "--omit=dev", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"],
    vscode,
  );
  await runCommand("npm", ["rebuild", "@vscode/spdlog", "native-watchdog"], vscode);
}

async function moveInto(workshop: string, home: string, main: string): Promise<void> {
  try {
    await rename(workshop, home);
  } catch (error) {
    if (!existsSync(main)) throw error;
  }
}
