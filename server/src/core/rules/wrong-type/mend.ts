/** The mending of a value of the wrong type. */

import { together } from "../../base/text-edit";
import type { Editor, Edits } from "../../model/editor";
import type { Path } from "../../syntax/path";
import type { Json } from "../../syntax/to-json";
import { type Fix, fix } from "../finding";
import { listed } from "../listed";
import { spread } from "../spread";
import type { Remedy, WrongType } from "./remedy";
import { lackAdvice, requirement, shown } from "./words";

/** `above` names the place that holds the map around the value. */
export function mendingOf(problem: WrongType, remedy: Remedy, above: string, editor: Editor): readonly Fix[] {
  const { path } = problem;
  const name = `\`${path.findLast((step) => typeof step === "string")}\``;
  const text = editor.text(path) ?? "";
  switch (remedy.is) {
    case "wrap":
      return fix(`Make ${name} a list`, editor.wrapInList(path));
    case "unwrap": {
      const isMap = editor.shape([...path, 0]) === "map";
      return fix(`Make ${name} a ${isMap ? "map" : "single value"}`, editor.unwrapList(path));
    }
    case "join":
      return fix(`Make ${name} a map`, editor.joinItems(path), remedy.isSure);
    case "data":
      return replacing(path, remedy, name, editor);
    case "items": {
      const each = remedy.values.every((value) => typeof value !== "object") ? quoted(remedy.values) : "them";
      return fix(
        `Make an item of \`${remedy.item.at(-2)}\` for each of ${each}`,
        spread(remedy.item, problem, remedy.values, editor),
      );
    }
    case "expression":
      return fix(`Ask for ${quoted(remedy.values, "or")} in an expression`, expressed(path, remedy, editor));
    case "empty":
      return emptied(path, editor);
    case "outdent":
      return fix(`Move ${quoted(editor.keys(path))} up into ${above}`, outdented(path, editor));
    case "below":
      return fix(`Read what stands below ${name} as YAML`, editor.readBelow(path));
    case "quote":
      return fix(`Put quotes around \`${text}\``, editor.quote(path));
    case "unquote":
      return fix(`Write ${text} without quotes`, editor.unquote(path));
    case "none":
      return [];
  }
}

function emptied(path: Path, editor: Editor): readonly Fix[] {
  return [
    ...fix("Change `{}` to `[]`: nothing is admitted", editor.replace(path, []), false),
    ...fix("Change `{}` to `[{}]`: everything is admitted", editor.replace(path, [{}]), false),
  ];
}

function replacing(
  path: Path,
  { data, isSure, lacks }: Remedy & { is: "data" },
  name: string,
  editor: Editor,
): readonly Fix[] {
  const edits = editor.replace(path, data);
  if (lacks) return fix(lackAdvice(lacks, editor.text(path) ?? ""), edits, isSure);
  const text = editor.text(path);
  const place = typeof path.at(-1) === "number" ? "the item" : name;
  const change = text === undefined || text.length > 40 ? `Write ${place} as` : `Change \`${text}\` to`;
  return fix(`${change} \`${shown(data)}\``, edits, isSure);
}

function expressed(path: Path, { selector, key, values }: Remedy & { is: "expression" }, editor: Editor): Edits {
  const asked = requirement(key, values);
  const isWhole = path.length === selector.length + 1 || editor.keys(path.slice(0, -1)).length === 1;
  const isAlone = isWhole && editor.keys(selector).length === 1;
  if (isAlone) return editor.replace(selector, { matchExpressions: [asked] });
  const list = [...selector, "matchExpressions"];
  const size = editor.size(list);
  const added =
    size > 0 ? editor.insertItems([...list, size - 1], [asked]) : editor.insert(selector, "matchExpressions", [asked]);
  return together(editor.remove(path), added);
}

function outdented(path: Path, editor: Editor): Edits {
  const paths = editor.keys(path).map((key) => [...path, key]);
  return editor.move(paths, { holder: path.slice(0, -1), path: [] }, { left: "[]" });
}

function quoted(words: readonly Json[], joint?: "and" | "or"): string {
  return listed(
    words.map((word) => `\`${String(word)}\``),
    joint,
  );
}
