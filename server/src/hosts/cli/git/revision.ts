/** What `REV` and `REV:PATH` mean: https://git-scm.com/docs/gitrevisions */

import { relative, resolve, sep } from "node:path";
import type { Files } from "../files";
import type { Failure } from "../source";
import { openObjects } from "./objects";
import { type Around, runGit } from "./run-git";
import { readTree } from "./tree";
import { isOutside, treeFiles } from "./tree-files";

/** Files as they stood in a revision. */
export interface Revision {
  /** As the user wrote it. */
  readonly name: string;
  /** The absolute path of what is meant: there, but in the revision. */
  readonly location: string;
  readonly files: Files;
  /** The path of a file as git has it, from the top and with slashes. */
  pathOf(location: string): string;
  /** To be called once nothing is to be read any more. */
  close(): void;
}

/** `REV` is what lies below the current folder, `REV:PATH` counts from the top, and `REV:./PATH` from the current folder. */
export async function openRevision(text: string, io: Around): Promise<Revision | Failure> {
  const { name, path } = parse(text);
  const upwards = await runGit(["rev-parse", "--show-cdup"], io);
  if (typeof upwards !== "string") return noRevision(text, upwards);
  const tree = await treeOf(name, io);
  if (typeof tree !== "string") return noRevision(text, tree);
  const top = resolve(io.cwd, withoutLineEnd(upwards));
  const location = locationOf(path, top, io);
  if (isOutside(location, top)) return { failure: `${text} leads out of the git repository.` };
  const listing = await runGit(["ls-tree", "-r", "-z", "--full-tree", tree], io);
  if (typeof listing !== "string") return { failure: `cannot list the files of ${name}: ${listing.failure}.` };
  const objects = openObjects(io);
  const files = treeFiles(top, readTree(listing), objects);
  if (!(await isThere(location, files))) {
    objects.close();
    return { failure: `there is no ${pathFrom(top, location)} in ${name}.` };
  }
  return { name, location, files, pathOf: (location) => pathFrom(top, location), close: objects.close };
}

/** The first colon parts them; one in braces is a time's, or of a text that is looked for. */
function parse(text: string): { readonly name: string; readonly path?: string } {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[{}:]/g)) {
    if (mark === "{") depth += 1;
    else if (mark === "}") depth -= 1;
    else if (depth <= 0) return { name: text.slice(0, index), path: text.slice(index + 1) };
  }
  return { name: text };
}

function locationOf(path: string | undefined, top: string, { cwd }: Around): string {
  if (path === undefined) return cwd;
  return resolve(/^\.\.?(?:\/|$)/.test(path) ? cwd : top, path);
}

function isThere(location: string, files: Files): Promise<boolean> {
  return files.stat(location).then(
    () => true,
    () => false,
  );
}

function pathFrom(top: string, location: string): string {
  return relative(top, location).replaceAll(sep, "/");
}

/** The id of its tree. What looks like an option is never shown to git as a revision. */
async function treeOf(name: string, io: Around): Promise<string | Failure> {
  if (name === "" || name.startsWith("-")) return { failure: "" };
  const id = await runGit(["rev-parse", "--verify", `${name}^{tree}`], io);
  if (typeof id === "string") return withoutLineEnd(id);
  return id.failure === "Needed a single revision" ? { failure: "" } : id;
}

function noRevision(text: string, { failure }: Failure): Failure {
  return { failure: `${text} is neither a file or folder here nor a git revision${failure && `: ${failure}`}.` };
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}
