/** The values that a scalar may have. */

import type { LabelOwner } from "../../model/label-places";
import type { Field } from "../../schema/field";
import { type Scalar, scalar } from "../../syntax/edit/sketch";
import { labelNames, labelValues } from "./known-labels";
import { portsFor } from "./known-ports";
import { above, documentationOf, keysOf, nodeOf, ownerOf, type Site, textIn, type ValueProposal } from "./proposal";
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
  const { kind, vocabulary } = site;
  switch (field.place.join(".")) {
    case "apiVersion":
      return [[kind.apiVersion, kind.kind]];
    case "kind":
      return [[kind.kind, kind.apiVersion]];
    case "metadata.namespace":
      return vocabulary.namespaces().map((name) => [name, inFolder]);
    case "spec.policyTypes.[]":
      return unlisted(site, ["Ingress", "Egress"]).map((name) => [name, "policy type"]);
  }
  if (field.name === "cidr") return vocabulary.blocks().map((block) => [block, inFolder]);
  if (field.name === "port") return portsFor(site).map(({ port, protocol }) => [port, `${protocol}, ${inFolder}`]);
  if (field.types.includes("boolean")) return [true, false].map((value) => [value, "boolean"]);
  return field.enum?.map((value) => [value, field.name]) ?? [];
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
