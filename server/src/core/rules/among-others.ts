/** The findings that rest on more than their document, each looked for again when what it rests on has changed. */

import { type Concern, concernOf } from "../analysis/selection/concern";
import { remembered } from "../base/remembered";
import type { Cluster, ClusterPolicy, Inventory } from "../workspace/cluster/cluster";
import type { PolicyDocument } from "../workspace/document";
import type { Finding } from "./finding";
import type { Surroundings, WorkspaceRule } from "./rule";
import type { Place } from "./surroundings";
import { createTouch, type Touch } from "./touch";

/** What findings rest on: values that are the very same while they mean the same. */
interface Basis {
  readonly labels: readonly unknown[];
  /** What becomes of the document, and whether all is read. */
  readonly standing: readonly unknown[];
  /** Of the clusters that the document is in. */
  readonly own: readonly Inventory[];
  /** Of all clusters. */
  readonly all: readonly Inventory[];
  /** Of the clusters that the document is in. */
  readonly policies: readonly (readonly ClusterPolicy[])[];
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
  /** Which policies select its pods is said of each of them. */
  readonly holdsWorkloads: boolean;
}

type Run = (rule: WorkspaceRule, document: PolicyDocument, around: Surroundings) => readonly Finding[];

/** Each rule again whenever something that it rests on is another thing, as far as its document is concerned. */
export function checkAmongOthers(
  rules: readonly WorkspaceRule[],
  surroundings: (place: Place) => Surroundings,
  run: Run,
) {
  const known = new WeakMap<PolicyDocument, Known>();
  const touch = createTouch();
  const inventoriesOf = remembered((clusters: readonly Cluster[]) => clusters.map(({ inventory }) => inventory));
  return (document: PolicyDocument, place: Place): readonly Finding[] => {
    const [last, basis] = [known.get(document), basisOf(place, inventoriesOf)];
    const isKept = last && judge(last, basis, touch);
    if (last && rules.every(({ restsOn }) => isKept?.[restsOn])) {
      known.set(document, { ...last, basis });
      return last.all;
    }
    const around = surroundings(place);
    const found = rules.map((rule, index) => {
      const before = isKept?.[rule.restsOn] ? last?.found[index] : undefined;
      return before ?? run(rule, document, around);
    });
    const all = found.flat();
    known.set(document, {
      ...{ basis, found, all },
      concerns: concernsOf(document, around),
      isOpen: all.some(isAboutOthers),
      holdsWorkloads: around.file.objects[around.index]?.some(({ is }) => is === "workload") ?? false,
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
function judge(known: Known, basis: Basis, touch: Touch): IsKept {
  const { basis: last } = known;
  const labels = isSame(last.labels, basis.labels);
  const pods = labels && isSame(last.standing, basis.standing) && areKept(last.own, basis.own, known, basis, touch);
  const allPods = pods && areKept(last.all, basis.all, known, basis, touch);
  const policies = pods && arePoliciesKept(known, basis, touch);
  const everything = allPods && policies && (!known.isOpen || isSameWorld(last, basis));
  return { labels, pods, "all pods": allPods, policies, everything };
}

function isSameWorld(last: Basis, basis: Basis): boolean {
  return isSame(last.all, basis.all) && isSame(last.policies, basis.policies);
}

/** Do changes of these clusters leave alone all that is said of the document's policies? */
function areKept(
  some: readonly Inventory[],
  others: readonly Inventory[],
  { concerns }: Known,
  { own }: Basis,
  touch: Touch,
): boolean {
  const isUntouched = (before: Inventory, after: Inventory) => {
    const index = own.indexOf(after);
    return index >= 0 && !touch.byPods(concerns[index] ?? [], before, after);
  };
  if (some === others) return true;
  return areAlike(some, others, isUntouched);
}

function arePoliciesKept({ basis: last, concerns, holdsWorkloads }: Known, { own, policies }: Basis, touch: Touch) {
  return areAlike(last.policies, policies, (before, after, index) => {
    const inventory = own[index];
    if (holdsWorkloads || !inventory) return false;
    return !touch.byPolicies(concerns[index] ?? [], { before, after }, inventory);
  });
}

function basisOf(
  { census, snapshot, file, index }: Place,
  inventoriesOf: (clusters: readonly Cluster[]) => readonly Inventory[],
): Basis {
  const clusters = snapshot.clusters.clustersOf(file.uri);
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
  return areAlike(one, other, () => false);
}

/** Is each the very same, or like the one in its place? */
function areAlike<T>(
  some: readonly T[],
  others: readonly T[],
  isLike: (one: T, other: T, index: number) => boolean,
): boolean {
  if (some.length !== others.length) return false;
  return others.every((other, index) => {
    const one = some[index];
    return one === other || (one !== undefined && isLike(one, other, index));
  });
}
