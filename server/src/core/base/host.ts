/** The port through which files come in: the editor's own file system where it can be asked, else the disk. */

/** All URIs are strings as the editor writes them. Neither function fails: what cannot be read is not there. */
export interface FileSource {
  /** The files directly in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** A file's text; undefined where there is none. */
  read(uri: string): Promise<string | undefined>;
}
