/** The mending of an unknown field: rename it, move it, or put labels below `matchLabels`. */

import { together } from "../../base/text-edit";
import type { Editor, Edits } from "../../model/editor";
import type { Path } from "../../syntax/path";
import type { Resource } from "../../workspace/document";
import { type Fix, fix } from "../finding";
import { listed } from "../listed";
import type { Home } from "./home";
import type { Slip, Unknown } from "./slip";
import { placeName } from "./words";

/** Where a key of the right name stands already, and says something else, it is not for us to say which of the two is meant. */
export function mendingOf(slip: Slip, resource: Resource, editor: Editor): readonly Fix[] {
  const { cause, first, all, rival } = slip;
  if (rival) return rival.isSame ? removing(first, editor) : [];
  switch (cause.cause) {
    case "wrong-case":
    case "misspelt":
    case "wrong-direction":
      return fix(
        `Change \`${first.name}\` to \`${cause.right}\``,
        editor.renameKey(first.path, cause.right),
        cause.cause !== "wrong-direction",
      );
    case "label":
      return labelling(slip, cause.ways, editor);
    case "namespace-name":
      return selecting(first, editor);
    case "wrong-level": {
      const isSure = cause.homes.length === 1;
      return cause.homes.flatMap((home) => moving(all, home, resource, editor, isSure));
    }
    case "blank":
      return fix("Put a blank behind the colon", editor.splitKey(first.path));
    case "status":
      return removing(first, editor);
    case "superfluous-level":
      return editor.keys(first.holder).length > 1
        ? []
        : fix(`Leave \`${first.name}\` out`, editor.replaceByChild(first.holder));
    case "none":
      return [];
  }
}

/** A comment that goes with it is its author's to give up. */
function removing({ path, name }: Unknown, editor: Editor): readonly Fix[] {
  const isCommented = editor.namesakes(path).some((entry) => entry.isCommented);
  return fix(`Remove \`${name}\``, editor.remove(path), !isCommented);
}

function labelling({ first, all }: Slip, ways: readonly (readonly string[])[], editor: Editor): readonly Fix[] {
  return ways.flatMap((path) => {
    const place = ways.length === 1 ? "matchLabels" : path.join(".");
    const edits = editor.move(paths(all), { holder: first.holder, path });
    return fix(`Put ${names(all)} below \`${place}\``, edits, ways.length === 1);
  });
}

/** By the label that the API server gives to every namespace. */
function selecting({ path }: Unknown, editor: Editor): readonly Fix[] {
  const name = editor.text(path) ?? "";
  const selector = { matchLabels: { "kubernetes.io/metadata.name": name } };
  const edits = together(editor.renameKey(path, "namespaceSelector"), editor.replace(path, selector));
  return fix(`Select the namespace \`${name}\` by its label`, edits);
}

function moving(all: Slip["all"], home: Home, resource: Resource, editor: Editor, isSure: boolean): readonly Fix[] {
  const holder = [...resource.path, ...home.holder];
  if (all.some((unknown) => leavesAliases(unknown, holder))) return [];
  const isOneAnswer = !addsAnItem(editor, holder, home.path) && !all.some((key) => concernsOthers(key, holder, editor));
  return fix(titleOf(all, home, resource), edits(all, home, holder, editor), isSure && isOneAnswer);
}

function edits(all: Slip["all"], { field, path }: Home, holder: Path, editor: Editor): Edits {
  const asList = field.types.includes("list") && all.some((unknown) => editor.shape(unknown.path) === "map");
  return editor.move(paths(all), { holder, path }, { asList, last: path.includes("-") });
}

/** What leaves the anchor's value is gone wherever an alias brought it in. */
function leavesAliases({ path, alsoAt = [] }: Unknown, holder: Path): boolean {
  return alsoAt.length > 0 && holder.length < path.length - 1;
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
