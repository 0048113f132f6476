/** What is written behind a key that was chosen: all that it needs, a stop wherever someone goes on typing. */

import type { LabelOwner } from "../../model/label-places";
import type { Field } from "../../schema/field";
import { gap, list, map, open, type Sketch, scalar, stop } from "../../syntax/edit/sketch";
import { valueAt } from "../../syntax/tree";
import { inAdminPolicy } from "./admin-skeleton";
import { apiVersionsFor, kindsFor } from "./known-kinds";
import { fewOf, labelEntry, labelNames, labelValues, namespaceWords, selectorSketch } from "./known-labels";
import { portsFor } from "./known-ports";
import { above, below, isSelector, keysOf, nodeOf, onlyText, ownerOf, type Site, textIn } from "./proposal";

/** `site` is the field's own place. */
export function skeletonOf(site: Site, field: Field): Sketch {
  return known(site, field) ?? plain(site, field);
}

/** Where policies say more than the schema does. */
function known(site: Site, field: Field): Sketch | undefined {
  const { kind } = site;
  const owner = ownerOf(site);
  if (owner) return inSelector(site, field, owner);
  switch (field.place.join(".")) {
    case "apiVersion":
      return oneOf(apiVersionsFor(site));
    case "kind":
      return oneOf(kindsFor(site));
    case "metadata":
      return map(["name", oneOf([onlyText(below(site, "name"))].filter((name) => name !== undefined))]);
    case "metadata.name":
      return oneOf([onlyText(site)].filter((name) => name !== undefined));
    case "metadata.namespace":
      return fewOf(namespaceWords(site).map(({ word }) => word));
    case "spec.policyTypes":
      return policyTypesSketch(site);
  }
  return (kind.scope === "cluster" ? inAdminPolicy(site, field) : undefined) ?? inRule(site, field);
}

/** What can be but one text is written, else there is a stop. */
function oneOf(texts: readonly string[]): Sketch {
  const [only] = texts;
  return only !== undefined && texts.length === 1 ? scalar(only) : stop(...texts);
}

/** The directions that have rules already: leaving one out would have the API server ignore them. */
function policyTypesSketch(site: Site): Sketch {
  const fields = keysOf(above(site));
  const [ingress, egress] = [fields.includes("ingress"), fields.includes("egress")];
  if (ingress && egress) return list(scalar("Ingress"), scalar("Egress"));
  return list(egress ? stop("Egress", "Ingress") : stop("Ingress", "Egress"));
}

function inSelector(site: Site, field: Field, owner: LabelOwner): Sketch | undefined {
  if (isSelector(field)) return selectorSketch(site, owner);
  switch (field.name) {
    case "matchLabels":
      return map(labelEntry(site, owner));
    case "matchExpressions":
      return list(requirementSketch(site, owner));
    case "key":
      return fewOf(labelNames(site, owner));
    case "operator":
      return stop(...operators(site, field));
    case "values": {
      const name = textIn(above(site), "key");
      return list(fewOf(name === undefined ? [] : labelValues(site, owner, name)));
    }
  }
  return undefined;
}

function inRule(site: Site, field: Field): Sketch | undefined {
  switch (field.name) {
    case "cidr":
      return fewOf(site.vocabulary.blocks(), "10.0.0.0/8");
    case "port":
      return fewOf(portsFor(site).map(({ port }) => port));
    case "endPort":
      return stop(...[Number(textIn(above(site), "port"))].filter(Number.isInteger));
  }
  return undefined;
}

/** A label and some of its values. */
export function requirementSketch(site: Site, owner: LabelOwner): Sketch {
  const [name, value] = labelEntry(site, owner);
  const key: Sketch = typeof name === "string" ? scalar(name) : name;
  return map(["key", key], ["operator", stop("In", "NotIn")], ["values", list(value)]);
}

/** Only those that go with the values beside them. `site` is the operator's place. */
export function operators(site: Site, field: Field): readonly string[] {
  const all = field.known ?? [];
  const hasValues = hasItems(site);
  return hasValues ? all.filter((operator) => operator === "In" || operator === "NotIn") : all;
}

function hasItems(site: Site): boolean {
  const values = valueAt(nodeOf(above(site)), "values");
  return values?.kind === "list" && values.items.length > 0;
}

function plain(site: Site, field: Field): Sketch {
  if (field.known) return stop(...field.known);
  if (field.types.includes("boolean")) return stop(true, false);
  if (field.item?.members && !field.item.members.some((member) => member.required)) return list(gap);
  if (field.item) return list(plain(site, field.item));
  const needed = field.members?.filter((member) => member.required) ?? [];
  if (needed.length > 0) {
    return map(...needed.map((member) => [member.name, skeletonOf(below(site, member.name), member)] as const));
  }
  return field.members || field.value ? open : stop();
}
