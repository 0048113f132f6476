/** The keys that may still be written in a map, each with its skeleton. */

import type { Field, FieldType } from "../../schema/field";
import { fieldAt } from "../../schema/fields";
import { isNull, type Node } from "../../syntax/tree";
import { fewOf, labelNameWords, labelValues } from "./known-labels";
import {
  below,
  documentationOf,
  type EntryProposal,
  keysOf,
  nodeOf,
  onlyText,
  ownerOf,
  type Site,
  textIn,
} from "./proposal";
import { skeletonOf } from "./skeleton";

/** What the API server writes, and nobody else. */
const WRITTEN_BY_SERVER = new Set([
  "selfLink",
  "uid",
  "resourceVersion",
  "generation",
  "creationTimestamp",
  "deletionTimestamp",
  "deletionGracePeriodSeconds",
  "managedFields",
  "status",
]);

/**
 * In the order of the schema, but whom a rule admits before the ports. `site` is the place of the map, which need not
 * stand there yet; `value` is what stands behind the key already, and must belong there.
 */
export function keyProposals(site: Site, value?: Node): readonly EntryProposal[] {
  const field = fieldAt(site.kind, site.path);
  const fits = (candidate: Field) => !value || takes(candidate, value);
  if (field?.isChoice && field.members?.some(({ name }) => keysOf(site).includes(name))) return [];
  if (field?.members) return fields(site, field.members.filter(fits));
  return field?.value && fits(field.value) ? labels(site, field.value) : [];
}

function fields(site: Site, members: readonly Field[]): EntryProposal[] {
  const taken = keysOf(site);
  return members
    .filter(({ name }) => !taken.includes(name) && isPossible(site, name, taken))
    .map(
      (member): EntryProposal => ({
        label: member.name,
        is: "field",
        detail: typeText(member),
        documentation: documentationOf(member),
        entry: [member.name, skeletonOf(below(site, member.name), member)],
      }),
    )
    .sort((a, b) => Number(a.label === "ports") - Number(b.label === "ports"));
}

/** Does the value belong behind this field, by its shape and the keys in it? */
function takes(field: Field, value: Node): boolean {
  const { members, item, value: inMap } = field;
  switch (value.kind) {
    case "scalar":
      return isNull(value) || (!members && !item && !inMap);
    case "list":
      return item !== undefined && value.items.every((inside) => takes(item, inside.value));
    case "map":
      if (inMap) return value.entries.every((inside) => takes(inMap, inside.value));
      return members !== undefined && value.entries.every(({ key }) => members.some(({ name }) => name === key.text));
  }
}

/** Goes the key with those beside it? What the API server refuses together is not offered together. */
function isPossible(site: Site, name: string, taken: readonly string[]): boolean {
  switch (name) {
    case "ipBlock":
      return !taken.includes("podSelector") && !taken.includes("namespaceSelector");
    case "podSelector":
    case "namespaceSelector":
      return !taken.includes("ipBlock");
    case "ingress":
      return isIsolated(site, "Ingress");
    case "egress":
      return isIsolated(site, "Egress");
    case "endPort":
      return /^\d+$/.test(textIn(site, "port") ?? "");
    case "values":
      return !["Exists", "DoesNotExist"].includes(textIn(site, "operator") ?? "");
    case "generateName":
      return !taken.includes("name") && onlyText({ ...site, path: ["metadata", "name"] }) === undefined;
    case "namespace":
      return site.kind.scope === "namespace";
    case "uid":
      return site.path.includes("ownerReferences");
    default:
      return !WRITTEN_BY_SERVER.has(name);
  }
}

/** Rules of a direction that policyTypes leaves out would be ignored. */
function isIsolated(site: Site, direction: string): boolean {
  const types = nodeOf(below(site, "policyTypes"));
  if (types?.kind !== "list" || types.items.length === 0) return true;
  return types.items.some(({ value }) => value.kind === "scalar" && value.text === direction);
}

function labels(site: Site, value: Field): EntryProposal[] {
  const owner = ownerOf(site);
  if (!owner) return [];
  const taken = keysOf(site);
  return labelNameWords(site, owner, `label of ${owner}s`)
    .filter(({ word }) => !taken.includes(word))
    .map(
      ({ word, detail }): EntryProposal => ({
        label: word,
        is: "label",
        detail,
        documentation: documentationOf(value),
        entry: [word, fewOf(labelValues(site, owner, word))],
      }),
    );
}

const typeWords: { readonly [Type in FieldType]: string } = {
  struct: "object",
  map: "map",
  list: "list",
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  any: "any",
};

function typeText(field: Field): string {
  return field.enum?.join(" | ") ?? field.types.map((type) => typeWords[type]).join(" or ");
}
