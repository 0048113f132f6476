/** Runs the command line program in this process, on files that a test writes. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { disk } from "../../server/src/hosts/cli/files";
import { main } from "../../server/src/hosts/cli/main";

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for a test, with files by their paths; gone when the test is done. */
export async function temporaryFolder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "netpol-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export interface Surroundings {
  readonly stdin?: string | Readable;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** `netpol` with arguments as one would type them, in a folder. */
export async function netpol(cwd: string, command: string, around: Surroundings = {}): Promise<Run> {
  const stdout = new Memory(around.isTTY);
  const stderr = new Memory(around.isTTY);
  const argv = command.split(" ").filter((word) => word !== "");
  const io = {
    version: "1.2.3",
    cwd,
    files: disk,
    env: around.env ?? {},
    stdin: around.stdin instanceof Readable ? around.stdin : Readable.from([Buffer.from(around.stdin ?? "")]),
    stdout,
    stderr,
  };
  const exitCode = await main(argv, io);
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

export function readText(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

/** Keeps what is written to it. */
class Memory extends Writable {
  readonly isTTY: boolean;
  text = "";

  constructor(isTTY = false) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}
