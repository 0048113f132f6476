/** Namespaces are selected by a label called `name`, which they do not carry; their name is another label. */

import { namespacesMeant } from "../../analysis/selection/name-label";
import { selectorPlaces } from "../../analysis/selection/selector-places";
import { isBlind } from "../../analysis/selection/standpoint";
import { placeOf, type Term, termsOf } from "../../analysis/selection/terms";
import { inlineCode } from "../../analysis/words/inline-code";
import { orList } from "../../analysis/words/listing";
import type { AnyPolicy } from "../../model/admin-policy";
import type { Label, Requirement, Selector } from "../../model/policy";
import type { ClusterNamespace } from "../../workspace/cluster/cluster";
import { namespaceNameLabel } from "../../workspace/cluster/standings";
import { type Draft, finding, fix } from "../finding";
import { relatedManifests } from "../related-manifests";
import { defineRule, type Surroundings } from "../rule";

export const misnamedNamespace = defineRule({
  id: "namespace-name-label",
  scope: "workspace",
  restsOn: "all pods",
  severity: "warning",
  *check(document, around) {
    for (const { policy } of document.resources) {
      if (!isSeen(policy, around)) continue;
      for (const { selector, owner } of selectorPlaces(policy)) {
        if (owner === "namespace") yield* nameLabelsIn(selector, around);
      }
    }
  },
});

function isSeen(policy: AnyPolicy, { applied, snapshot }: Surroundings): boolean {
  return !snapshot.isReading && applied(policy).length > 0 && !applied(policy).some(isBlind);
}

function* nameLabelsIn(selector: Selector, { snapshot }: Surroundings): Generator<Draft> {
  for (const term of termsOf(selector)) {
    const namespaces = namespacesMeant(term, snapshot.clusters.all);
    const place = placeOf(term, selector);
    if (namespaces.length > 0 && place) yield misnamed(term, place, namespaces);
  }
}

function misnamed({ name, values }: Term, place: Label | Requirement, namespaces: readonly ClusterNamespace[]): Draft {
  const inExpression = "operator" in place;
  const path = inExpression ? [...place.path, "key"] : place.path;
  const named = orList(values.map(inlineCode));
  return finding({
    span: place.name.span,
    path,
    what: `No namespace here carries a label ${inlineCode(name)}: the name of a namespace is its label \`${namespaceNameLabel}\`.`,
    why: `This selector does not match the namespace ${named}.`,
    todo: `Write \`${namespaceNameLabel}\`, unless somebody labels the namespace in the cluster.`,
    related: (_, snapshot) => relatedManifests(namespaces, (who) => `${who} is meant.`, snapshot),
    mend: (editor) =>
      fix(
        `Change \`${name}\` to \`${namespaceNameLabel}\``,
        inExpression ? editor.setText(path, namespaceNameLabel) : editor.renameKey(path, namespaceNameLabel),
      ),
  });
}
