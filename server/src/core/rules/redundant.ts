/** A part of a policy that another part covers: what the rules about them have in common. */

import type { Covered } from "../analysis/connectivity/coverage";
import type { Placed } from "../model/policy";
import { type Draft, finding, fix } from "./finding";

/** `what`: "peer"; `why`: what the other one does already. */
export function redundant({ one, by, isSame }: Covered<Placed>, what: string, why: string): Draft {
  return finding({
    span: one.span,
    path: one.path,
    what: `This ${what} adds nothing: ${why}.`,
    why: "A reader looks for a difference that is not there.",
    todo: isSame ? "Remove it." : "Remove it, or narrow the other one if this is all that is meant.",
    related: () => [{ span: by.span, message: `This ${what} covers it.` }],
    mend: (editor) => fix(`Remove the redundant ${what}`, editor.remove(one.path), false),
  });
}
