/** Runs VS Code's server on a free port of this machine, with a data folder of its own, for as long as it is wanted. */

import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installCodeServer } from "./install-code-server";
import { repository } from "./places";
import { quietSettings } from "./quiet-settings";
import { runCommand } from "./run-command";

export type Settings = Readonly<Record<string, unknown>>;

/** What VS Code does in the folder that it opens. */
export interface Target {
  /** A file to show, by its path in the folder. */
  readonly file?: string;
  /** The bundle whose `run()` the extension host calls, and then ends. */
  readonly suite?: string;
}

export interface ServeOptions {
  /** Beside those that keep VS Code quiet. */
  readonly settings?: Settings;
  /** A package to install; absent: VS Code loads the extension from the repository. */
  readonly vsix?: string;
}

/** A running VS Code server. */
export interface CodeServer {
  /** The address that opens `folder` with the extension. */
  address(folder: string, target?: Target): string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/** Starts a server; rejects with its words when it does not start, or cannot install the package. */
export async function serve({ settings = {}, vsix }: ServeOptions = {}): Promise<CodeServer> {
  const main = await installCodeServer();
  const data = await mkdtemp(join(tmpdir(), "networkpolicy-vscode-"));
  const token = randomBytes(16).toString("hex");
  await prepare(data, token, { ...quietSettings, ...settings });
  const remove = () => rm(data, { recursive: true, force: true, maxRetries: 5 });
  if (vsix !== undefined) await install(vsix, main, data).catch((error) => remove().then(() => Promise.reject(error)));
  const child = start(main, data);
  const stop = async () => {
    await end(child);
    await remove();
  };
  try {
    const host = `127.0.0.1:${await port(child)}`;
    const extension = vsix === undefined ? repository : undefined;
    return { address: (folder, target = {}) => addressOf({ host, token, extension }, folder, target), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function prepare(data: string, token: string, settings: Settings): Promise<void> {
  await mkdir(join(data, "data/Machine"), { recursive: true });
  await writeFile(join(data, "data/Machine/settings.json"), JSON.stringify(settings, null, 2));
  // The token is in a file, because other users of the machine may read the command line.
  await writeFile(join(data, "token"), token, { mode: 0o600 });
}

function install(vsix: string, main: string, data: string): Promise<void> {
  return runCommand(process.execPath, [main, ...own(data), "--install-extension", vsix], data);
}

function start(main: string, data: string): ChildProcess {
  const quiet = ["--telemetry-level", "off", "--disable-workspace-trust"];
  const token = ["--connection-token-file", join(data, "token")];
  const args = [main, ...own(data), ...quiet, ...token, "--host", "127.0.0.1", "--port", "0"];
  // Without a gallery, the workbench asks nobody for extensions.
  const env = { ...process.env, EXTENSIONS_GALLERY: "{}" };
  return spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** What every call of the server needs, so that it leaves the user's own VS Code alone. */
function own(data: string): readonly string[] {
  return ["--accept-server-license-terms", "--server-data-dir", data];
}

/** The port that the server says it listens on. */
function port(child: ChildProcess): Promise<string> {
  let words = "";
  return new Promise((done, fail) => {
    const late = () => fail(new Error(`VS Code's server did not start within a minute:\n${words}`));
    setTimeout(late, 60_000).unref();
    const read = (chunk: unknown) => {
      words += String(chunk);
      const found = /Extension host agent listening on (\d+)/.exec(words)?.[1];
      if (found) done(found);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("error", fail);
    child.on("exit", (code) => fail(new Error(`VS Code's server ended with code ${code}:\n${words}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill();
  await gone;
}

interface Origin {
  readonly host: string;
  readonly token: string;
  /** The folder of the extension under development; undefined: what is installed will do. */
  readonly extension: string | undefined;
}

function addressOf({ host, token, extension }: Origin, folder: string, { file, suite }: Target): string {
  const remote = (path: string) => `vscode-remote://${host}${path}`;
  const payload = [
    ...(extension === undefined ? [] : [["extensionDevelopmentPath", remote(extension)]]),
    ["skipWelcome", "true"],
    ...(file === undefined ? [] : [["openFile", remote(join(folder, file))]]),
    ...(suite === undefined ? [] : [["extensionTestsPath", remote(suite)]]),
  ];
  return `http://${host}/?${new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(payload) })}`;
}
