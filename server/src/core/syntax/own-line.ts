/** Comments that have their line to themselves. */

import type { Span } from "../base/span";

/** Does nothing but blanks stand before it on its line? */
export function hasOwnLine(text: string, { start }: Span): boolean {
  let at = start;
  while (at > 0 && " \t\ufeff".includes(text[at - 1] ?? "")) at -= 1;
  return at === 0 || "\r\n".includes(text[at - 1] ?? "");
}
