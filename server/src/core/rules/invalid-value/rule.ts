/** A value that breaks the form of its field: a name with capitals, a port number out of range, a quoted number. */

import type { Editor } from "../../model/editor";
import { type Fix, finding, fix } from "../finding";
import { type ProblemOf, problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";
import { formOf } from "./form";

type Invalid = ProblemOf<"invalid-value">;

export const invalidValue = defineRule({
  id: "invalid-value",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem, resource } of problemsOf(document, "invalid-value")) {
      const number = quotedPort(problem, document.yaml.text);
      const words = number === undefined ? formOf(resource.kind, resource.path.length, problem) : quotedWords(number);
      const mend = (editor: Editor) => (number === undefined ? [] : unquoting(number, problem, editor));
      yield finding({ ...problem, ...words, why: refusal, mend });
    }
  },
});

/** `"80"`: the API server takes a text for the name of a port, whatever is in it. */
function quotedPort({ path, span, found }: Invalid, text: string): string | undefined {
  const isQuoted = /^['"]/.test(text.slice(span.start, span.end));
  return path.at(-1) === "port" && isQuoted && /^[1-9]\d*$/.test(found) ? found : undefined;
}

function quotedWords(number: string) {
  return {
    what: `\`"${number}"\` in quotes is the name of a port, and such a name has at least one letter.`,
    todo: `Write \`${number}\` without quotes.`,
  };
}

function unquoting(number: string, { path }: Invalid, editor: Editor): readonly Fix[] {
  return Number(number) > 65535 ? [] : fix(`Write ${number} without quotes`, editor.unquote(path));
}
