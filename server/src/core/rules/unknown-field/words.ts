/** What an unknown field's finding says. */

import type { Editor } from "../../model/editor";
import { fieldAt, fieldsOf, placesOf } from "../../schema/fields";
import { formatPath, type Path } from "../../syntax/path";
import type { Resource } from "../../workspace/document";
import { listed } from "../listed";
import { pathInResource } from "../problems";
import type { Home } from "./home";
import type { Rival } from "./rival";
import type { Slip, Unknown } from "./slip";

interface Words {
  readonly what: string;
  readonly todo: string;
}

/** What is wrong and what to do, by the slip's cause. */
export function wordsOf(slip: Slip, resource: Resource, editor: Editor): Words {
  const words = wordsOfCause(slip, resource, editor);
  const { rival } = slip;
  return rival ? { ...words, todo: rivalWords(rival, slip, resource, editor) } : words;
}

function wordsOfCause(slip: Slip, resource: Resource, editor: Editor): Words {
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
      return labelWords(slip, cause.ways, holder);
    case "namespace-name":
      return namespaceWords(holder, editor.text(first.path));
    case "wrong-level": {
      const verb = all.length === 1 ? "does" : "do";
      return {
        what: `${listed(names(all))} ${verb} not belong to ${holder}.`,
        todo: homesWords(cause.homes, slip, resource, editor),
      };
    }
    case "blank":
      return { what: `\`${first.name}\` is one word to YAML.`, todo: "Put a blank behind the colon." };
    case "status":
      return { what: `\`${first.name}\` is nothing that a policy can say.`, todo: "Remove it." };
    case "superfluous-level":
      return superfluousWords(first);
    case "none":
      return { what: isNoField, todo: placesWords(first, resource) };
  }
}

/** In the right place there is one already. */
function rivalWords({ path, isSame }: Rival, { first, cause }: Slip, resource: Resource, editor: Editor): string {
  const name = path.at(-1);
  const holder = pathInResource(resource, path.slice(0, -1));
  const place = cause.cause === "wrong-level" ? `in ${placeName(resource, holder)}` : "here";
  if (isSame) return `\`${name}\` stands ${place} already, with the same value: remove this one.`;
  const isCollection = editor.style(first.path) !== undefined;
  return `\`${name}\` stands ${place} already: ${isCollection ? "join the two, or remove one" : "remove one of the two"}.`;
}

function labelWords({ first, all }: Slip, ways: readonly (readonly string[])[], holder: string): Words {
  const labels = all.length === 1 ? "the label" : "the labels";
  const [below = [], ...others] = ways;
  if (others.length > 0) {
    const places = ways.map((way) => `\`${way.join(".")}\``);
    const [verb, field] = all.length === 1 ? ["is", "no field"] : ["are", "no fields"];
    return {
      what: `${listed(names(all))} ${verb} ${field} of ${holder}.`,
      todo: `Put ${labels} of the pods or namespaces below ${listed(places, "or")}.`,
    };
  }
  const [selector = "", isBeside] = below.length > 1 ? [below[0], true] : [String(first.holder.at(-1)), false];
  const stands = all.length === 1 ? "stands" : "stand";
  return {
    what: `${listed(names(all))} ${stands} directly ${isBeside ? "beside" : "below"} \`${selector}\`.`,
    todo: `Put ${labels} below \`${selector}.matchLabels\`.`,
  };
}

/** https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name */
function namespaceWords(holder: string, name = ""): Words {
  return {
    what: `${holder.charAt(0).toUpperCase()}${holder.slice(1)} chooses namespaces by their labels, not by name.`,
    todo: `Write \`namespaceSelector\` with the label \`kubernetes.io/metadata.name: ${name}\`, which every namespace has.`,
  };
}

function superfluousWords({ name, holder }: Unknown): Words {
  const selector = `\`${holder.findLast((step) => typeof step === "string")}\``;
  return {
    what: `\`${name}\` is one level too many: ${selector} is a selector itself.`,
    todo: `Write what is in it directly below ${selector}.`,
  };
}

/** Where to put it, and in what form. */
function homesWords(homes: readonly [Home, ...Home[]], slip: Slip, resource: Resource, editor: Editor): string {
  const { first, all } = slip;
  const [home] = homes;
  const them = all.length === 1 ? "it" : "them";
  const asList = home.field.types.includes("list") && editor.shape(first.path) === "map" ? ", and make it a list" : "";
  if (home.path.length === 0) return `Move ${them} up into ${outerPlace(home, slip, resource, editor)}${asList}.`;
  const into = listed(
    homes.map(({ path }) => `\`${path[0]}\``),
    "or",
  );
  const deeper = home.path.length > 2 ? `\`${home.path.at(-1)}\`, in ` : "";
  const isBeside = home.path.includes("-") && home.holder.length < pathInResource(resource, first.holder).length;
  const beside = isBeside ? `, beside \`${first.holder.at(-2)}\`` : "";
  return `Move ${them} ${isBeside ? "up " : ""}into ${deeper}${home.path.includes("-") ? "an item of " : ""}${into}${beside}${asList}.`;
}

function outerPlace({ holder }: Home, { first }: Slip, resource: Resource, editor: Editor): string {
  const beside = editor.keys([...resource.path, ...holder]).find((key) => key !== first.name);
  return `${placeName(resource, holder)}${beside === undefined ? "" : `, beside \`${beside}\``}`;
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
