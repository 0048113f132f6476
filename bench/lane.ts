/** One server with one file open: what the measurements take turns on. */

import { setTimeout as sleep } from "node:timers/promises";
import type { Contender } from "./contender";
import { LanguageServer } from "./language-server";
import type { PolicyFile } from "./workspace";

export interface Lane {
  readonly contender: Contender;
  readonly file: PolicyFile;
  readonly server: LanguageServer;
}

/** Starts the server, opens the file and waits until it has come to rest. */
export async function openLane(contender: Contender, file: PolicyFile): Promise<Lane> {
  const server = await LanguageServer.start(contender, file.folder);
  try {
    await server.open(file.uri, file.text).findings;
  } catch (error) {
    await server.stop();
    throw error;
  }
  // A server that has just read its configuration may publish a second time; that is no answer to a keystroke.
  await sleep(1_000);
  return { contender, file, server };
}
