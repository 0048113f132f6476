/** The findings that rest on more than their document, each looked for again when what it rests on has changed. */

import { type Concern, concernOf, isConcerned } from "../analysis/selection/concern";
import { remembered } from "../base/remembered";
import type { Cluster, Inventory } from "../workspace/cluster/cluster";
import { createComparison } from "../workspace/cluster/difference";
import type { PolicyDocument } from "../workspace/document";
import type { Finding } from "./finding";
import type { Surroundings, WorkspaceRule } from "./rule";

/** What findings rest on: values that are the very same while they mean the same. */
interface Basis {
  readonly labels: readonly unknown[];
  /** What becomes of the document, and whether all is read. */
  readonly standing: readonly unknown[];
  /** Of the clusters that the document is in. */
  readonly own: readonly Inventory[];
  /** Of all clusters. */
  readonly all: readonly Inventory[];
  readonly policies: readonly unknown[];
}

interface Known {
  readonly basis: Basis;
  /** By rule. */
  readonly found: readonly (readonly Finding[])[];
  readonly all: readonly Finding[];
  /** Of the document's policies, by the clusters that they are in. */
  readonly concerns: readonly (readonly Concern[])[];
  /** Does something that is found depend on more than what concerns the policies? */
  readonly isOpen: boolean;
}

type Run = (rule: WorkspaceRule, document: PolicyDocument, around: Surroundings) => readonly Finding[];

/** Each rule again whenever something that it rests on is another thing, as far as its document is concerned. */
export function checkAmongOthers(rules: readonly WorkspaceRule[], run: Run) {
  const known = new WeakMap<PolicyDocument, Known>();
  const compare = createComparison();
  const inventoriesOf = remembered((clusters: readonly Cluster[]) => clusters.map(({ inventory }) => inventory));
  return (document: PolicyDocument, around: Surroundings): readonly Finding[] => {
    const [last, basis] = [known.get(document), basisOf(around, inventoriesOf)];
    const isKept = last && judge(last, basis, compare);
    if (last && rules.every(({ restsOn }) => isKept?.[restsOn])) {
      known.set(document, { ...last, basis });
      return last.all;
    }
    const found = rules.map((rule, index) => {
      const before = isKept?.[rule.restsOn] ? last?.found[index] : undefined;
      return before ?? run(rule, document, around);
    });
    const all = found.flat();
    known.set(document, {
      ...{ basis, found, all },
      concerns: concernsOf(document, around),
      isOpen: all.some(isAboutOthers),
    });
    return all;
  };
}

/** How grave it is that a selector matches nothing depends on how many others do. */
function isAboutOthers({ code }: Finding): boolean {
  return code === selectorMatchesNothing;
}

const selectorMatchesNothing = "selector-matches-nothing";

function concernsOf({ resources }: PolicyDocument, around: Surroundings): readonly (readonly Concern[])[] {
  const { all } = around.snapshot.clusters;
  const applied = resources.flatMap(({ policy }) => around.applied(policy));
  return around.clusters.map((own) =>
    applied.filter(({ cluster }) => cluster === own).map((one) => concernOf({ ...one, all })),
  );
}

type IsKept = { readonly [RestsOn in WorkspaceRule["restsOn"]]: boolean };

/** What of the last findings still holds. */
function judge(
  { basis: last, concerns, isOpen }: Known,
  basis: Basis,
  compare: ReturnType<typeof createComparison>,
): IsKept {
  /** Does the change leave alone all that is said of the document's policies? */
  const isUntouched = (before: Inventory, after: Inventory): boolean => {
    const [own, difference] = [basis.own.indexOf(after), compare(before, after)];
    return own >= 0 && difference !== undefined && !concerns[own]?.some((concern) => isConcerned(concern, difference));
  };
  const areSame = (some: readonly Inventory[], others: readonly Inventory[]) =>
    some === others ||
    (some.length === others.length &&
      some.every((before, index) => {
        const after = others[index];
        return before === after || (after !== undefined && !isOpen && isUntouched(before, after));
      }));
  const labels = isSame(last.labels, basis.labels);
  const pods = labels && isSame(last.standing, basis.standing) && areSame(last.own, basis.own);
  const allPods = pods && areSame(last.all, basis.all);
  const policies = pods && isSame(last.policies, basis.policies);
  return { labels, pods, "all pods": allPods, policies, everything: allPods && policies };
}

function basisOf(
  { census, clusters, snapshot, file, index }: Surroundings,
  inventoriesOf: (clusters: readonly Cluster[]) => readonly Inventory[],
): Basis {
  const own = clusters.flatMap(({ policiesAt }) => policiesAt(file.uri, index));
  return {
    labels: [census],
    standing: [snapshot.isReading, ...own],
    own: clusters.map(({ inventory }) => inventory),
    all: inventoriesOf(snapshot.clusters.all),
    policies: clusters.map(({ policies }) => policies),
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
