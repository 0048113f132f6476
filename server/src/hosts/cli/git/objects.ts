/** The contents of a repository's files, one after the other from one git process: thousands take no longer than they must. */

import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { mostBytes, tooLong } from "../read-bytes";
import { type Around, argumentsFor, optionsFor } from "./run-git";

export interface Objects {
  /** @throws where the repository does not hold the object. */
  read(id: string): Promise<Buffer>;
  /** Ends the process; nothing can be read any more. */
  close(): void;
}

/** https://git-scm.com/docs/git-cat-file#_batch_output */
export function openObjects(io: Around): Objects {
  const child = spawn("git", argumentsFor(["cat-file", "--batch"], io), {
    ...optionsFor(io),
    stdio: ["pipe", "pipe", "ignore"],
  });
  // Whoever waits for an answer hears of it by the end of the output.
  child.on("error", () => {});
  child.stdin.on("error", () => {});
  const answers = createBytes(child.stdout);
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(id) {
      const answer = last.then(() => {
        child.stdin.write(`${id}\n`);
        return readAnswer(answers);
      });
      last = answer.catch(() => {});
      return answer;
    },
    close: () => child.stdin.end(),
  };
}

/** `<id> <type> <size>`, then the bytes and a line end; or `<id> missing`. */
async function readAnswer(answers: Bytes): Promise<Buffer> {
  const [, , size] = (await answers.line()).split(" ");
  if (size === undefined) throw new Error("the repository has no copy of it here. Fetch it first");
  const bytes = await answers.take(Number(size));
  await answers.take(1);
  if (bytes.length > mostBytes) throw tooLong();
  return bytes;
}

interface Bytes {
  /** Those up to the next line end, which is taken, too. */
  line(): Promise<string>;
  take(length: number): Promise<Buffer>;
}

/** @throws where the stream ends before there is enough. */
function createBytes(stream: Readable): Bytes {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer> => {
    const { done, value } = await chunks.next();
    if (done) throw new Error("git has ended early. In a partial clone, fetch the file first");
    return value;
  };
  const take = async (length: number): Promise<Buffer> => {
    const parts = [held];
    for (let size = held.length; size < length; size += parts.at(-1)?.length ?? 0) parts.push(await more());
    const all = Buffer.concat(parts);
    held = all.subarray(length);
    return all.subarray(0, length);
  };
  return {
    take,
    async line() {
      while (!held.includes("\n")) held = Buffer.concat([held, await more()]);
      const line = await take(held.indexOf("\n") + 1);
      return line.toString("utf8", 0, line.length - 1);
    },
  };
}
