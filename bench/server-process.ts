/** The process of a language server, its connection over stdio, and the news of its death. */

import { spawn } from "node:child_process";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

export interface ServerProcess {
  readonly pid: number;
  readonly connection: ProtocolConnection;
  /** Rejects when the process ends, with what it last wrote to its error output. Never resolves. */
  readonly death: Promise<never>;
  isAlive(): boolean;
  kill(): void;
}

const lastWords = 2_000;

/** Runs a script by this Node with `--stdio`. */
export function spawnServer(script: string): ServerProcess {
  const child = spawn(process.execPath, [script, "--stdio"], { stdio: "pipe" });
  // A broken pipe is the server's death, and told as such.
  child.stdin.on("error", () => child.kill());
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    words = `${words}${chunk}`.slice(-lastWords);
  });
  const death = new Promise<never>((_, reject) => {
    child.once("close", (code, signal) => reject(new Error(`The server died (${code ?? signal}). ${words}`.trim())));
  });
  death.catch(() => undefined);
  const reader = new StreamMessageReader(child.stdout);
  return {
    pid: child.pid ?? 0,
    connection: createProtocolConnection(reader, new StreamMessageWriter(child.stdin)),
    death,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill: () => child.kill("SIGKILL"),
  };
}
