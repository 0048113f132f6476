/** A value that breaks the form of its field: a name with capitals, a port number out of range, a quoted number. */

import type { Editor } from "../../model/editor";
import type { Rule } from "../../schema/field";
import type { Kind } from "../../schema/kinds";
import type { Path } from "../../syntax/path";
import { type Fix, finding, fix } from "../finding";
import { type ProblemOf, pathInResource, problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";
import { cidrFinding } from "./cidr";
import { formOf } from "./form";
import { spellingFixes } from "./spelling";

type Invalid = ProblemOf<"invalid-value">;

export const invalidValue = defineRule({
  id: "invalid-value",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem, resource } of problemsOf(document, "invalid-value")) {
      if (problem.fault) {
        yield cidrFinding(problem, problem.fault);
        continue;
      }
      const number = quotedPort(problem, document.yaml.text);
      const words = number === undefined ? formOf(resource.kind, resource.path.length, problem) : quotedWords(number);
      const path = pathInResource(resource, problem.path);
      const mend = (editor: Editor) =>
        number === undefined ? respelling(resource.kind, path, problem, editor) : unquoting(number, problem, editor);
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

function respelling(kind: Kind, path: Path, problem: Invalid, editor: Editor): readonly Fix[] {
  if (problem.rule) return onlyAnswer(problem, problem.rule, editor);
  return isBelowPort(problem, editor) ? swapping(problem, editor) : spellingFixes(kind, path, problem, editor);
}

function onlyAnswer({ path, found }: Invalid, { only }: Rule, editor: Editor): readonly Fix[] {
  return only === undefined ? [] : fix(`Change \`${found}\` to \`${only}\``, editor.setText(path, only));
}

/** `port: 90, endPort: 80`: a range the wrong way round. */
function isBelowPort({ path, found }: Invalid, editor: Editor): boolean {
  const port = Number(editor.text(sibling(path, "port")));
  return path.at(-1) === "endPort" && port <= 65535 && Number(found) >= 1 && Number(found) < port;
}

function swapping({ path, found }: Invalid, editor: Editor): readonly Fix[] {
  const port = sibling(path, "port");
  const [first, last] = [editor.setText(port, found), editor.setText(path, editor.text(port) ?? "")];
  return first && last ? fix("Swap `port` and `endPort`", [...first, ...last], false) : [];
}

function sibling(path: Path, name: string): Path {
  return [...path.slice(0, -1), name];
}

function unquoting(number: string, { path }: Invalid, editor: Editor): readonly Fix[] {
  return Number(number) > 65535 ? [] : fix(`Write ${number} without quotes`, editor.unquote(path));
}
