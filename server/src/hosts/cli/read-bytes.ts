/** The bytes of what has an end: a file, a pipe that a shell holds open, standard input. */

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Readable } from "node:stream";

/** More than this is no manifest, and a text of some 500 MB is more than JavaScript can hold. */
export const mostBytes = 128 * 1024 * 1024;

/**
 * Reads a file, or a stream to its end.
 * @throws where it is too long, or is something that may never end: a device, a named pipe.
 */
export async function readBytes(input: string | Readable): Promise<Buffer> {
  if (typeof input !== "string") return readToEnd(input);
  const found = await stat(input);
  if (found.isFIFO() && isShellPipe(input)) return readToEnd(createReadStream(input));
  if (!found.isFile()) throw new Error("it is neither a file nor a folder. Pass its text on standard input, as `-`");
  if (found.size > mostBytes) throw tooLong();
  return readFile(input);
}

/** `netpol check <(helm template .)`: somebody writes at the other end. Nobody may, at that of a pipe with a name. */
function isShellPipe(path: string): boolean {
  return /^\/dev\/(?:fd\/|stdin$)/.test(path);
}

async function readToEnd(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > mostBytes) throw tooLong();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

export function tooLong(): Error {
  return new Error(`it is longer than ${mostBytes / 1024 / 1024} MB`);
}
