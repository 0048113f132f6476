/** What a page shows of the command line: the commands in its `console` blocks, and what they print. */

export interface Shown {
  /** As it stands behind the `$`. */
  readonly command: string;
  /** Up to the next command or the end of the block; empty where the page shows nothing of it. */
  readonly printed: string;
}

export function sessionsIn(page: string): readonly Shown[] {
  const blocks = [...page.matchAll(/^```console\n(.*?)^```$/gms)].map(([, text = ""]) => text);
  return blocks
    .flatMap((text) => text.split(/^\$ /m).slice(1))
    .map((session) => {
      const end = session.indexOf("\n");
      return { command: session.slice(0, end), printed: session.slice(end + 1) };
    });
}
