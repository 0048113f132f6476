/** What is missing, in words. */

import type { Field } from "../../schema/field";
import { fieldAt } from "../../schema/fields";
import type { Path } from "../../syntax/path";
import { listed } from "../listed";
import { pathInResource, type ResourceProblem } from "../problems";

interface Words {
  readonly what: string;
  readonly todo: string;
}

/** `given` are the keys of the map in which it is missing. */
export function wordsOf({ problem, resource }: ResourceProblem<"required-field">, given: readonly string[]): Words {
  const { name } = problem;
  const path = pathInResource(resource, problem.holder);
  const holder = fieldAt(resource.kind, path);
  if (name === "" && resource.kind.scope === "cluster" && holder) {
    return problem.valueless === undefined ? emptyStruct(holder) : valuelessField(problem.valueless, holder);
  }
  if (name === "") return emptyPeer(given);
  if (name === "values")
    return { what: "`In` and `NotIn` need `values` to compare with.", todo: "Add `values`, a list." };
  return { what: `\`${name}\` is missing from ${nameOf(holder, path)}.`, todo: `Add \`${name}\`.` };
}

function emptyPeer(given: readonly string[]): Words {
  const selector = given.find((name) => name !== "ipBlock");
  if (given.length > 0 && selector === undefined) {
    return { what: "This peer says nothing: `ipBlock` has no value.", todo: "Write the `cidr` of the block." };
  }
  const why =
    selector === undefined ? "an empty one stands for nobody" : "a selector without a value is not the same as `{}`";
  return {
    what: `This peer says nothing: ${why}.`,
    todo: "Write `podSelector: {}` for every pod of the namespace, or name a `podSelector`, `namespaceSelector` or `ipBlock`.",
  };
}

/** One that takes one of its fields, or an item of a list without a value. */
function emptyStruct({ title, members = [] }: Field): Words {
  const needed = members.some(({ required }) => required) ? members.filter(({ required }) => required) : members;
  const names = needed.map(({ name }) => `\`${name}\``);
  const todo = `Write ${listed(names, needed === members ? "or" : "and")}.`;
  return { what: `${capital(thisOne(title))} says nothing.`, todo };
}

function valuelessField(name: string, { title, members }: Field): Words {
  const isSelector = members?.find((member) => member.name === name)?.goType === "v1.LabelSelector";
  return {
    what: `\`${name}\` has no value and counts as left out, so that ${thisOne(title)} says nothing.`,
    todo: isSelector ? `Write \`${name}: {}\` for all of them, or say which labels they have.` : "Give it a value.",
  };
}

function nameOf(holder: Field | undefined, path: Path): string {
  return path.length === 0 ? "the document" : thisOne(holder?.title ?? "this place");
}

function thisOne(title: string): string {
  return title.replace(/^an? /, "this ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
