/** The port through which files come in: the editor's own file system where it can be asked, else the disk. */

/** All URIs are strings as the editor writes them. No function fails: what cannot be read is not there. */
export interface FileSource {
  /** The files below a folder whose names are of interest (see {@link isOfInterest}), all but those of packages and of git. */
  find(folder: string): Promise<readonly string[]>;
  /** The files directly in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** A file's text; undefined where there is none. */
  read(uri: string): Promise<string | undefined>;
}

/** The names of files that can hold manifests, or say what becomes of them. */
export const namesOfInterest = /\.(?:ya?ml|json)$|^(?:Kustomization|\.gitignore|\.netpolrc)$/i;

export function isOfInterest(name: string): boolean {
  return namesOfInterest.test(name);
}

/** Folders of these names hold nobody's own manifests. */
export const foreignFolders: readonly string[] = ["node_modules", ".git"];
