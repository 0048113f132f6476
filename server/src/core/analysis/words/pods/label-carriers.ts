/** Who carries a label that a selector asks for, and which other values it has. */

import type { ClusterNamespace, ClusterWorkload, Inventory } from "../../../workspace/cluster/cluster";
import { namespaceNameLabel } from "../../../workspace/cluster/standings";
import { findPods } from "../../selection/finding-pods";
import type { SelectorTerms } from "../../selection/matching";
import type { SoughtPods } from "../../selection/near-miss";
import type { Term } from "../../selection/terms";
import { inlineCode } from "../inline-code";
import { andList } from "../listing";
import { sentences } from "../paragraphs";
import type { Link } from "./links";
import { namespacesWords } from "./namespaces-words";
import { podsWords } from "./pods-words";

/** "Carried by **3 Deployments** here: … Other values of `tier` here: `frontend` (2)."; `reach` are all pods in question. */
export function podLabelWords(inventory: Inventory, term: Term, reach: SoughtPods, link: Link): string {
  const values = tally(term, findPods(inventory, [reach]).certain);
  const asked = { ...reach, podSelector: selectorOf(term) };
  return sentences(podsWords(inventory, [asked], link, leadOf(term)), valuesWords(term, values));
}

/** The same of namespaces; of the label that is the name itself there is no other value to choose. */
export function namespaceLabelWords(inventory: Inventory, term: Term, link: Link): string {
  const words = namespacesWords(
    inventory,
    selectorOf(term),
    link,
    term.name === namespaceNameLabel ? "" : leadOf(term),
  );
  const others = term.name !== namespaceNameLabel && valuesWords(term, tally(term, [...inventory.namespaces.values()]));
  return sentences(words, others);
}

function leadOf({ isPositive }: Term): string {
  return isPositive ? "Carried by" : "Met by";
}

/** The term as a selector of its own. */
function selectorOf({ name, operator, values }: Term): SelectorTerms {
  const texts = values.map((value) => ({ value }));
  return {
    labels: [],
    requirements: [{ path: [], name: { value: name }, operator: { value: operator }, values: texts }],
  };
}

/** A glance at what else there is: labels such as `app` have as many values as there are workloads. */
const mostValues = 3;

type Tally = ReadonlyMap<string, number>;

function tally({ name }: Term, candidates: readonly (ClusterWorkload | ClusterNamespace)[]): Tally {
  const values = new Map<string, number>();
  for (const { labels } of candidates) {
    const value = labels.get(name);
    if (value !== undefined) values.set(value, (values.get(value) ?? 0) + 1);
  }
  return values;
}

/** The values that are asked for stand before it already; those that are excluded do not. */
function valuesWords({ name, operator, values }: Term, counts: Tally): string | false {
  const said = operator === "In" ? values : [];
  const others = [...counts].filter(([value]) => !said.includes(value)).toSorted(byCount);
  const words = andList(
    others.map(([value, count]) => `${inlineCode(value)} (${count})`),
    mostValues,
  );
  return others.length > 0 && `${said.length > 0 ? "Other values" : "Values"} of ${inlineCode(name)} here: ${words}.`;
}

function byCount([one, count]: readonly [string, number], [other, otherCount]: readonly [string, number]): number {
  return otherCount - count || (one < other ? -1 : 1);
}
