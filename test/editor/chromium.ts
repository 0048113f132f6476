/** Finds a Chromium on this machine, or installs Debian's where that is possible. */

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runCommand } from "./run-command";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** What a Chromium in a container needs, and what keeps it from talking to anybody but the page. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Returns the path of a Chromium: the one that `CHROMIUM` names, one that is installed, or one that is installed now.
 *
 * @throws Error that says what to do, when there is none and it cannot be installed.
 */
export async function findChromium(say: (line: string) => void = console.log): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which is not there.`);
  return named ?? installed() ?? (await install(say));
}

/** The path of a program that the shell would find by this name. */
export function onPath(name: string): string | undefined {
  const extension = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => extension.map((end) => join(folder, name + end))).find((file) => existsSync(file));
}

function installed(): string | undefined {
  return names.map(onPath).find((file) => file !== undefined) ?? elsewhere.find((file) => existsSync(file));
}

async function install(say: (line: string) => void): Promise<string> {
  if (!onPath("apt-get") || process.getuid?.() !== 0) {
    throw new Error("No Chromium found: install Chromium or Chrome, or set CHROMIUM to the path of one.");
  }
  say("Installing Chromium with apt-get; this takes a minute.");
  await runCommand("apt-get", ["update"], "/");
  await runCommand("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "chromium"], "/");
  const found = installed();
  if (!found) throw new Error("apt-get installed chromium, but it is not on the PATH.");
  return found;
}
