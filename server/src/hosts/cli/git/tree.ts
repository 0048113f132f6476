/** The folders and files of a revision, as git lists them. */

/** By the names in it. */
export interface Folder {
  readonly is: "folder";
  readonly nodes: ReadonlyMap<string, Node>;
}

export interface Blob {
  /** A link's content is the path that it leads to. */
  readonly is: "file" | "link";
  /** The object with its content. */
  readonly id: string;
}

export type Node = Folder | Blob;

/** From the output of `git ls-tree -r -z`: https://git-scm.com/docs/git-ls-tree#_output_format */
export function readTree(listing: string): Folder {
  const root: Building = { is: "folder", nodes: new Map() };
  for (const line of listing.split("\0")) {
    const { mode, id = "", path = "" } = /^(?<mode>\d+) \w+ (?<id>\w+)\t(?<path>.*)$/s.exec(line)?.groups ?? {};
    if (mode === undefined) continue;
    const steps = path.split("/");
    const name = steps.pop() ?? "";
    steps.reduce(folderIn, root).nodes.set(name, nodeOf(mode, id));
  }
  return root;
}

/** While it is filled. */
interface Building {
  readonly is: "folder";
  readonly nodes: Map<string, Building | Blob>;
}

/** A file never has the name of a folder beside it. */
function folderIn({ nodes }: Building, name: string): Building {
  const known = nodes.get(name);
  if (known?.is === "folder") return known;
  const folder: Building = { is: "folder", nodes: new Map() };
  nodes.set(name, folder);
  return folder;
}

/** A submodule is a folder whose files are elsewhere. */
function nodeOf(mode: string, id: string): Building | Blob {
  if (mode === "160000") return { is: "folder", nodes: new Map() };
  return { is: mode === "120000" ? "link" : "file", id };
}
