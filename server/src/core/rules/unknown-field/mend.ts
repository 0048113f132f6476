/** The mending of an unknown field: rename it, move it, or put labels below `matchLabels`. */

import type { Editor, Edits } from "../../model/editor";
import type { Path } from "../../syntax/path";
import type { Resource } from "../../workspace/document";
import { type Fix, fix } from "../finding";
import { listed } from "../listed";
import type { Home } from "./home";
import type { Slip, Unknown } from "./slip";
import { placeName } from "./words";

/** No fix where a key of the right name stands there already: which of the two is meant is not for us to say. */
export function mendingOf({ cause, first, all }: Slip, resource: Resource, editor: Editor): readonly Fix[] {
  switch (cause.cause) {
    case "wrong-case":
    case "misspelt":
    case "wrong-direction":
      if (editor.keys(first.holder).includes(cause.right)) return [];
      return fix(
        `Change \`${first.name}\` to \`${cause.right}\``,
        editor.renameKey(first.path, cause.right),
        cause.cause !== "wrong-direction",
      );
    case "label": {
      const edits = editor.move(paths(all), { holder: first.holder, path: cause.below });
      return fix(`Put ${names(all)} below \`matchLabels\``, edits);
    }
    case "wrong-level":
      return moving(all, cause.home, resource, editor);
    case "none":
      return [];
  }
}

function moving(all: Slip["all"], home: Home, resource: Resource, editor: Editor): readonly Fix[] {
  const holder = [...resource.path, ...home.holder];
  const keys = home.path.includes("-") ? [] : editor.keys([...holder, ...home.path]);
  if (all.some(({ name }) => keys.includes(name))) return [];
  const isOneAnswer = !addsAnItem(editor, holder, home.path) && !all.some((key) => concernsOthers(key, holder, editor));
  return fix(titleOf(all, home, resource), edits(all, home, holder, editor), isOneAnswer);
}

function edits(all: Slip["all"], { field, path }: Home, holder: Path, editor: Editor): Edits {
  const asList = field.types.includes("list") && all.some((unknown) => editor.shape(unknown.path) === "map");
  return editor.move(paths(all), { holder, path }, { asList });
}

/** One more item changes what a list that is there already means; whether that is meant, only its author knows. */
function addsAnItem(editor: Editor, holder: Path, path: readonly string[]): boolean {
  const list = path.indexOf("-");
  return list >= 0 && editor.size([...holder, ...path.slice(0, list)]) > 0;
}

/**
 * Further up it would count for the item's neighbours, too: `ports` of one peer for all peers. What stands below the last
 * peer may just be indented too far; what several items say cannot all go to one place.
 */
function concernsOthers({ path, name }: Unknown, holder: Path, editor: Editor): boolean {
  const step = path.findIndex((at, index) => index >= holder.length && typeof at === "number");
  if (step < 0) return false;
  const list = path.slice(0, step);
  const others = Array.from({ length: editor.size(list) }, (_, index) => index).filter((index) => index !== path[step]);
  const isPeer = list.at(-1) === "from" || list.at(-1) === "to";
  if (isPeer && others.some((index) => index > Number(path[step]))) return true;
  return others.some((index) => editor.keys([...list, index, ...path.slice(step + 1, -1)]).includes(name));
}

function titleOf(all: Slip["all"], { holder, path }: Home, resource: Resource): string {
  if (path.length > 0) return `Move ${names(all)} into \`${path.filter((step) => step !== "-").join(".")}\``;
  return `Move ${names(all)} up into ${placeName(resource, holder)}`;
}

function paths(all: Slip["all"]): Path[] {
  return all.map(({ path }) => path);
}

function names(all: Slip["all"]): string {
  return listed(all.map(({ name }) => `\`${name}\``));
}
