/** Long texts on standard output, no faster than it takes them. */

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Io } from "./io";

/** Each piece is written in its turn. Whoever closes the pipe early has seen enough. */
export async function writeOut({ stdout }: Pick<Io, "stdout">, pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(inChunks(pieces)), stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}

const CHUNK = 65_536;

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
