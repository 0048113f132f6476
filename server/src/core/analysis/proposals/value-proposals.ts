/** The values that a scalar may have. */

import type { LabelOwner } from "../../model/label-places";
import type { Field } from "../../schema/field";
import { kinds } from "../../schema/kinds";
import { type Scalar, scalar } from "../../syntax/edit/sketch";
import { apiVersionsFor, kindsFor } from "./known-kinds";
import { labelNames, labelValues } from "./known-labels";
import { portsFor } from "./known-ports";
import {
  above,
  documentationOf,
  keysOf,
  nodeOf,
  onlyText,
  ownerOf,
  type Site,
  textIn,
  type ValueProposal,
} from "./proposal";
import { operators } from "./skeleton";

/** `site` is the value's place, `field` what the schema says of it. */
export function valueProposals(site: Site, field: Field): readonly ValueProposal[] {
  return known(site, field).map(([value, detail]) => ({
    label: String(value),
    is: "value",
    detail,
    documentation: documentationOf(field),
    value: scalar(value),
  }));
}

type Known = readonly [value: Scalar, detail: string];

const inFolder = "used in this folder";

function known(site: Site, field: Field): readonly Known[] {
  const owner = ownerOf(site);
  if (owner) return inSelector(site, field, owner);
  const { vocabulary } = site;
  switch (field.place.join(".")) {
    case "apiVersion":
      return apiVersionsFor(site).map((version) => [version, kindsOf(version)]);
    case "kind":
      return kindsFor(site).map((name) => [name, versionOf(name)]);
    case "metadata.name":
      return [onlyText(site)].flatMap((name): Known[] => (name === undefined ? [] : [[name, "the only name"]]));
    case "metadata.namespace":
      return vocabulary.namespaces().map((name) => [name, inFolder]);
    case "spec.policyTypes.[]":
      return unlisted(site, ["Ingress", "Egress"]).map((name) => [name, "policy type"]);
  }
  if (field.name === "cidr" || field.goType === "CIDR") return vocabulary.blocks().map((block) => [block, inFolder]);
  if (portFields.includes(field.name)) return knownPorts(site, field);
  if (field.types.includes("boolean")) return [true, false].map((value) => [value, "boolean"]);
  return field.known?.map((value) => [value, field.name]) ?? [];
}

const portFields = ["port", "number", "start", "end", "namedPort", "destinationNamedPort"];

/** A field may take numbers, names or both. */
function knownPorts(site: Site, { types }: Field): readonly Known[] {
  return portsFor(site)
    .filter(({ port }) => types.includes(typeof port === "number" ? "integer" : "string"))
    .map(({ port, protocol }) => [port, `${protocol}, ${inFolder}`]);
}

function kindsOf(version: string): string {
  return kinds
    .filter(({ apiVersion }) => apiVersion === version)
    .map(({ kind }) => kind)
    .join(", ");
}

function versionOf(name: string): string {
  return kinds.find(({ kind }) => kind === name)?.apiVersion ?? "";
}

function inSelector(site: Site, field: Field, owner: LabelOwner): readonly Known[] {
  const seen = (words: readonly string[]): Known[] => words.map((word) => [word, inFolder]);
  if (field.name === "operator") return operators(site, field).map((operator) => [operator, "operator"]);
  if (field.name === "key") {
    const chosen = keysOf({ ...above(site, 3), path: [...above(site, 3).path, "matchLabels"] });
    return seen(labelNames(site.vocabulary, owner).filter((name) => !chosen.includes(name)));
  }
  if (field.isMapValue) return seen(labelValues(site.vocabulary, owner, String(site.path.at(-1))));
  const name = textIn(above(site, 2), "key");
  return field.place.at(-2) === "values" && name !== undefined
    ? seen(unlisted(site, labelValues(site.vocabulary, owner, name)))
    : [];
}

/** Without what the list around the place has already. */
function unlisted(site: Site, words: readonly string[]): readonly string[] {
  const around = nodeOf(above(site));
  const listed = around?.kind === "list" ? around.items.map(({ value }) => value.kind === "scalar" && value.text) : [];
  return words.filter((word) => !listed.includes(word));
}
