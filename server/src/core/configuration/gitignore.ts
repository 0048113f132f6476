/** What `.gitignore` files leave out of a workspace. */

import ignore, { type Ignore } from "ignore";

export interface GitignoreFile {
  /** The URI of the folder it lies in, without a slash at its end: its patterns are relative to it. */
  readonly folder: string;
  readonly text: string;
}

/** Is a file ignored, by its URI? A file further down has the last word: https://git-scm.com/docs/gitignore */
export function createGitignore(files: readonly GitignoreFile[]): (uri: string) => boolean {
  const rules = files
    .map(({ folder, text }) => ({ folder, patterns: ignore({ allowRelativePaths: true }).add(text) }))
    .toSorted((one, other) => one.folder.length - other.folder.length);
  return (uri) => rules.reduce((isIgnored, { folder, patterns }) => verdict(uri, folder, patterns) ?? isIgnored, false);
}

function verdict(uri: string, folder: string, patterns: Ignore): boolean | undefined {
  if (!uri.startsWith(`${folder}/`)) return undefined;
  const { ignored, unignored } = patterns.test(decodeURIComponent(uri.slice(folder.length + 1)));
  return ignored ? true : unignored ? false : undefined;
}
