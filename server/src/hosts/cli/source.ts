/** Something to check: a file, or standard input. */

import { getSystemErrorMap } from "node:util";
import { kustomizationFileNames } from "../../core/model/read-kustomization";
import type { SourceLanguage } from "../../core/syntax/regions";
import type { Io } from "./io";
import { readBytes } from "./read-bytes";
import { readTextFile, type TextFile } from "./text-file";

export interface Source {
  /** As the user would write it; `-` for standard input. */
  readonly path: string;
  /** The absolute path; undefined for standard input. */
  readonly location: string | undefined;
  readonly uri: string;
  readonly language: SourceLanguage;
}

/** Something that could not be done, in one line. */
export interface Failure {
  readonly failure: string;
}

/** Names of files that can hold policies, or say what becomes of them. */
export function isManifestName(name: string): boolean {
  if (isKustomizationName(name)) return true;
  return /\.(?:ya?ml|json|md)$/i.test(name) && !name.startsWith(".netpolrc.");
}

export function isKustomizationName(name: string): boolean {
  return kustomizationFileNames.some((known) => known === name);
}

export function languageOf(name: string): SourceLanguage {
  return /\.md$/i.test(name) ? "markdown" : "yaml";
}

export async function readSource(source: Source, io: Io): Promise<TextFile | Failure> {
  try {
    const { location } = source;
    return readTextFile(await (location === undefined ? readBytes(io.stdin) : io.files.read(location)));
  } catch (error) {
    return cannot("read", source.path, error);
  }
}

/** Words a failure of the file system. */
export function cannot(act: "read" | "write", path: string, error: unknown): Failure {
  const { errno, message } = error as NodeJS.ErrnoException;
  const reason = errno !== undefined && getSystemErrorMap().get(errno)?.[1];
  return { failure: `cannot ${act} ${path}: ${reason ? `${reason}. Check the path and its permissions` : message}.` };
}
