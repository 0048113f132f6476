/** What can be written where something is missing. */

import type { Editor } from "../../model/editor";
import type { Kind } from "../../schema/kinds";
import { type Fix, fix } from "../finding";
import type { ProblemOf } from "../problems";

/** Only what can have but one value is the one right answer. */
export function mendingOf({ name, holder }: ProblemOf<"required-field">, kind: Kind, editor: Editor): readonly Fix[] {
  switch (name) {
    case "apiVersion":
    case "kind":
      return fix(`Add \`${name}: ${kind[name]}\``, editor.insert(holder, name, kind[name], { first: true }));
    case "":
      return kind.scope === "namespace" ? peerFixes(holder, editor) : [];
    default:
      return [];
  }
}

const all: Readonly<Record<string, string>> = { podSelector: "every pod", namespaceSelector: "every namespace" };

/** A selector without a value, which people take for one that selects everything. */
function peerFixes(peer: ProblemOf<"required-field">["holder"], editor: Editor): readonly Fix[] {
  return editor.keys(peer).flatMap((name) => {
    const meaning = all[name];
    const edits = editor.replace([...peer, name], {});
    return meaning === undefined ? [] : fix(`Write \`${name}: {}\`: ${meaning}`, edits, false);
  });
}
