/** The values that a scalar may have. */

import type { LabelOwner } from "../../model/label-places";
import type { Field } from "../../schema/field";
import { kinds } from "../../schema/kinds";
import { type Scalar, scalar } from "../../syntax/edit/sketch";
import type { Word } from "./carriers";
import { apiVersionsFor, kindsFor } from "./known-kinds";
import { inFolder, labelNameWords, labelValueWords, namespaceWords } from "./known-labels";
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
      return knownWords(namespaceWords(site));
    case "spec.policyTypes.[]":
      return knownWords(unlisted(site, policyTypes));
  }
  if (field.name === "cidr" || field.goType === "CIDR") return vocabulary.blocks().map((block) => [block, inFolder]);
  if (portFields.includes(field.name)) return knownPorts(site, field);
  if (field.types.includes("boolean")) return [true, false].map((value) => [value, "boolean"]);
  return field.known?.map((value) => [value, field.name]) ?? [];
}

const policyTypes = ["Ingress", "Egress"].map((word) => ({ word, detail: "policy type" }));

const portFields = ["port", "number", "start", "end", "namedPort", "destinationNamedPort"];

/** A field may take numbers, names or both. */
function knownPorts(site: Site, { types }: Field): readonly Known[] {
  return portsFor(site)
    .filter(({ port }) => types.includes(typeof port === "number" ? "integer" : "string"))
    .map(({ port, detail }) => [port, detail]);
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
  if (field.name === "operator") return operators(site, field).map((operator) => [operator, "operator"]);
  if (field.name === "key") {
    const chosen = keysOf({ ...above(site, 3), path: [...above(site, 3).path, "matchLabels"] });
    return knownWords(labelNameWords(site, owner).filter(({ word }) => !chosen.includes(word)));
  }
  if (field.isMapValue) return knownWords(labelValueWords(site, owner, String(site.path.at(-1))));
  const name = textIn(above(site, 2), "key");
  return field.place.at(-2) === "values" && name !== undefined
    ? knownWords(unlisted(site, labelValueWords(site, owner, name)))
    : [];
}

function knownWords(words: readonly Word[]): readonly Known[] {
  return words.map(({ word, detail }) => [word, detail]);
}

/** Without what the list around the place has already. */
function unlisted(site: Site, words: readonly Word[]): readonly Word[] {
  const around = nodeOf(above(site));
  const listed = around?.kind === "list" ? around.items.map(({ value }) => value.kind === "scalar" && value.text) : [];
  return words.filter(({ word }) => !listed.includes(word));
}
