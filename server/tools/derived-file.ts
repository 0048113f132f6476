/** A file of the repository that is made from others. */

export interface DerivedFile {
  /** Relative to the repository's root, with slashes. */
  readonly file: string;
  /** The whole text that the file should have. */
  content(): string;
}
