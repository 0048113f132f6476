/** What an unknown field's finding says. */

import type { Editor } from "../../model/editor";
import { fieldAt, fieldsOf, placesOf } from "../../schema/fields";
import { formatPath, type Path } from "../../syntax/path";
import type { Resource } from "../../workspace/document";
import { listed } from "../listed";
import { pathInResource } from "../problems";
import type { Home } from "./home";
import type { Slip, Unknown } from "./slip";

interface Words {
  readonly what: string;
  readonly todo: string;
}

/** What is wrong and what to do, by the slip's cause. */
export function wordsOf(slip: Slip, resource: Resource, editor: Editor): Words {
  const { cause, first, all } = slip;
  const holder = titleAt(resource, pathInResource(resource, first.holder));
  const isNoField = `\`${first.name}\` is not a field of ${holder}.`;
  switch (cause.cause) {
    case "wrong-case":
      return {
        what: `\`${first.name}\` is \`${cause.right}\` in the wrong case: names of fields are case-sensitive.`,
        todo: `Write \`${cause.right}\`.`,
      };
    case "misspelt":
      return { what: isNoField, todo: `Did you mean \`${cause.right}\`?` };
    case "wrong-direction":
      return { what: isNoField, todo: `Write \`${cause.right}\`, or move the rule into the other direction.` };
    case "label":
      return labelWords(slip, cause.below);
    case "wrong-level": {
      const verb = all.length === 1 ? "does" : "do";
      return {
        what: `${listed(names(all))} ${verb} not belong to ${holder}.`,
        todo: homeWords(cause.home, slip, resource, editor),
      };
    }
    case "none":
      return { what: isNoField, todo: placesWords(first, resource) };
  }
}

function labelWords({ first, all }: Slip, below: readonly string[]): Words {
  const [selector = "", isBeside] = below.length > 1 ? [below[0], true] : [String(first.holder.at(-1)), false];
  const stands = all.length === 1 ? "stands" : "stand";
  return {
    what: `${listed(names(all))} ${stands} directly ${isBeside ? "beside" : "below"} \`${selector}\`.`,
    todo: `Put ${all.length === 1 ? "the label" : "the labels"} below \`${selector}.matchLabels\`.`,
  };
}

/** Where to put it, and in what form. */
function homeWords({ holder, path, field }: Home, { first, all }: Slip, resource: Resource, editor: Editor): string {
  const them = all.length === 1 ? "it" : "them";
  const asList = field.types.includes("list") && editor.shape(first.path) === "map" ? ", and make it a list" : "";
  if (path.includes("-")) return `Move ${them} into an item of \`${path[0]}\`${asList}.`;
  if (path.length > 0) return `Move ${them} into \`${path[0]}\`${asList}.`;
  const beside = editor.keys([...resource.path, ...holder]).find((key) => key !== first.name);
  const target = placeName(resource, holder);
  return `Move ${them} up into ${target}${beside === undefined ? "" : `, beside \`${beside}\``}${asList}.`;
}

function placesWords({ name, holder }: Unknown, resource: Resource): string {
  const places = placesOf(resource.kind, name).map((place) => `\`${formatPath(place).replaceAll(".[]", "[]")}\``);
  if (places.length > 0 && places.length <= 4) return `It belongs at ${listed(places, "or")}.`;
  const fields = fieldsOf(resource.kind, pathInResource(resource, holder)) ?? [];
  if (fields.length > 6) return "Remove it, or write the field that you mean.";
  return `Its fields are ${listed(fields.map((field) => `\`${field.name}\``))}.`;
}

/** The place that a path of the resource leads to, as something known: "the peer", "the document". */
export function placeName(resource: Resource, path: Path): string {
  return titleAt(resource, path).replace(/^an? /, "the ");
}

function titleAt(resource: Resource, path: Path): string {
  return path.length === 0 ? "the document" : (fieldAt(resource.kind, path)?.title ?? "this place");
}

function names(all: readonly Unknown[]): string[] {
  return all.map(({ name }) => `\`${name}\``);
}
