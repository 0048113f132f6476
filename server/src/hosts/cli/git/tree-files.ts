/** The files of a revision, as if they lay where the work tree lies; around it is the disk. */

import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { getSystemErrorMap } from "node:util";
import { disk, type Entry, type Files } from "../files";
import type { Objects } from "./objects";
import type { Folder, Node } from "./tree";

/** `top` is the work tree's folder. Nothing in it is looked at, so that what was read is what stood in the revision. */
export function treeFiles(top: string, tree: Folder, objects: Pick<Objects, "read">): Files {
  // No revision holds one, and yet it tells where a repository begins.
  const root: Folder = { ...tree, nodes: new Map(tree.nodes).set(".git", { is: "folder", nodes: new Map() }) };
  const find = (location: string) => findNode(location, { top, root, objects, links: 0 });
  return {
    async stat(location) {
      const found = await find(location);
      return typeof found === "string" ? disk.stat(found) : entryOf("", found);
    },
    async list(location) {
      const found = await find(location);
      if (typeof found === "string") return disk.list(found);
      if (found.is !== "folder") throw systemError("ENOTDIR");
      return Array.from(found.nodes, ([name, node]) => entryOf(name, node));
    },
    async read(location) {
      const found = await find(location);
      if (typeof found === "string") return disk.read(found);
      if (found.is === "folder") throw systemError("EISDIR");
      return objects.read(found.id);
    },
  };
}

function entryOf(name: string, { is }: Node): Entry {
  return {
    name,
    isFile: () => is === "file",
    isDirectory: () => is === "folder",
    isSymbolicLink: () => is === "link",
    isFIFO: () => false,
  };
}

interface Search {
  readonly top: string;
  readonly root: Folder;
  readonly objects: Pick<Objects, "read">;
  /** How many links have been followed. */
  readonly links: number;
}

/** As many as Linux follows: https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const mostLinks = 40;

/** What is there, links followed; or where on the disk that is. */
async function findNode(location: string, search: Search): Promise<Node | string> {
  const { top, root, objects, links } = search;
  if (isOutside(location, top)) return location;
  const path = relative(top, location);
  let [node, at]: [Node, string] = [root, top];
  const steps = path === "" ? [] : path.split(sep);
  for (const [index, step] of steps.entries()) {
    if (node.is !== "folder") throw systemError("ENOTDIR");
    const next = node.nodes.get(step);
    if (!next) throw systemError("ENOENT");
    [node, at] = [next, join(at, step)];
    if (node.is !== "link") continue;
    if (links === mostLinks) throw systemError("ELOOP");
    const target = resolve(dirname(at), (await objects.read(node.id)).toString("utf8"));
    return findNode(join(target, ...steps.slice(index + 1)), { ...search, links: links + 1 });
  }
  return node;
}

/** Is it neither the folder nor in it? */
export function isOutside(location: string, folder: string): boolean {
  const path = relative(folder, location);
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** The error that Node.js makes of a system's one, by its name. */
function systemError(name: string): Error {
  const [errno] = [...getSystemErrorMap()].find(([, [known]]) => known === name) ?? [];
  return Object.assign(new Error(name), { errno, code: name });
}
