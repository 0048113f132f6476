/** The mending of fields that exclude each other: mostly there are two ways, and only the author knows which is meant. */

import type { Editor } from "../../model/editor";
import type { Path } from "../../syntax/path";
import { type Fix, fix } from "../finding";

/** `path` is that of the field that cannot stand there. */
export function mendingOf(path: Path, editor: Editor): readonly Fix[] {
  const holder = path.slice(0, -1);
  switch (path.at(-1)) {
    case "endPort":
      return rangeFixes(holder, editor);
    case "values":
      return requirementFixes(holder, editor);
    case "resourceVersion":
      return fix("Remove `resourceVersion`", editor.remove(path));
    default:
      return isAlternative(holder) ? ownItem(path, editor) : [];
  }
}

const alternatives: readonly unknown[] = ["from", "to", "ports", "protocols"];

function isAlternative(path: Path): boolean {
  return typeof path.at(-1) === "number" && alternatives.includes(path.at(-2));
}

/** Items are alternatives: it admits more than both together would. */
function ownItem(path: Path, editor: Editor): readonly Fix[] {
  const rule = path.slice(0, -3);
  const edits = editor.move([path], { holder: rule, path: [String(path.at(-3)), "-"] });
  return fix(`Make \`${path.at(-1)}\` an item of its own: either is admitted`, edits, false);
}

/** Without its end a range that has no beginning, either, would be all ports. */
function rangeFixes(port: Path, editor: Editor): readonly Fix[] {
  const end = [...port, "endPort"];
  const name = editor.text([...port, "port"]);
  if (name !== undefined && name !== "") return fix(`Remove \`endPort\`: \`${name}\` alone`, editor.remove(end), false);
  if (editor.keySpan([...port, "port"])) return [];
  return fix(`Change \`endPort\` to \`port\`: ${editor.text(end)} alone`, editor.renameKey(end, "port"), false);
}

const comparing: Readonly<Record<string, string>> = { Exists: "In", DoesNotExist: "NotIn" };

function requirementFixes(requirement: Path, editor: Editor): readonly Fix[] {
  const operator = [...requirement, "operator"];
  const found = editor.text(operator) ?? "";
  const other = comparing[found];
  const change =
    other === undefined ? [] : fix(`Change \`${found}\` to \`${other}\``, editor.setText(operator, other), false);
  return [...fix("Remove `values`", editor.remove([...requirement, "values"]), false), ...change];
}
