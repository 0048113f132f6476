/** The findings that rest on more than their document, each looked for again when what it rests on has changed. */

import { concernOf } from "../analysis/selection/concern";
import { rememberedLast } from "../base/remembered";
import type { ClusterPolicy } from "../workspace/cluster/cluster";
import type { PolicyDocument } from "../workspace/document";
import { haveSameMembers } from "../workspace/kustomize/table";
import type { Snapshot } from "../workspace/workspace";
import {
  arePodsKept,
  arePoliciesKept,
  type Concerns,
  createAroundFile,
  createChanges,
  type FileAround,
} from "./around-file";
import type { Finding } from "./finding";
import type { Surroundings, WorkspaceRule } from "./rule";
import type { FilePlace } from "./surroundings";

/** What the findings of a file's documents rest on: values that are the very same while they mean the same. */
interface Basis {
  readonly census: unknown;
  readonly isReading: boolean;
  readonly around: FileAround;
}

interface Known {
  /** The last one with which the same was found. */
  basis: Basis;
  /** What becomes of the document in the clusters that its file is in. */
  readonly standing: readonly (readonly ClusterPolicy[])[];
  /** By rule. */
  readonly found: readonly (readonly Finding[])[];
  readonly all: readonly Finding[];
  readonly concerns: Concerns;
  /** Does something that is found depend on more than what concerns the policies? */
  readonly isOpen: boolean;
  /** Which policies select its pods is said of each of them. */
  readonly holdsWorkloads: boolean;
}

type Run = (rule: WorkspaceRule, document: PolicyDocument, around: Surroundings) => readonly Finding[];

/** Each rule again whenever something that it rests on is another thing, as far as its document is concerned. */
export function checkAmongOthers(
  rules: readonly WorkspaceRule[],
  surroundings: (place: FilePlace, index: number) => Surroundings,
  run: Run,
) {
  const known = new WeakMap<PolicyDocument, Known>();
  const [aroundFile, changesBetween] = [createAroundFile(), createChanges()];
  const basisOf = rememberedLast(({ clusters, isReading }: Snapshot, { file, census }: FilePlace): Basis => {
    return { census, isReading, around: aroundFile(clusters, file.uri) };
  });
  return (document: PolicyDocument, place: FilePlace, index: number): readonly Finding[] => {
    const [last, basis] = [known.get(document), basisOf(place.snapshot, place)];
    const isKept = last && judge(last, basis, place.file.uri, index, changesBetween);
    if (last && isKept === everything) {
      last.basis = basis;
      return last.all;
    }
    const around = surroundings(place, index);
    const found = rules.map((rule, index) => {
      const before = isKept?.[rule.restsOn] ? last?.found[index] : undefined;
      return before ?? run(rule, document, around);
    });
    const all = found.flat();
    known.set(document, { basis, found, all, ...dependences(document, around, all) });
    return all;
  };
}

/** On what it depends whether the findings stay what they are. */
function dependences(document: PolicyDocument, around: Surroundings, found: readonly Finding[]) {
  const { clusters, file, index } = around;
  const { all } = around.snapshot.clusters;
  const applied = document.resources.flatMap(({ policy }) => around.applied(policy));
  return {
    standing: clusters.map(({ policiesAt }) => policiesAt(file.uri, index)),
    concerns: clusters.map((own) =>
      applied.filter(({ cluster }) => cluster === own).map((one) => concernOf({ ...one, all })),
    ),
    isOpen: found.some(isAboutOthers),
    holdsWorkloads: file.objects[index]?.some(({ is }) => is === "workload") ?? false,
  };
}

/** How grave it is that a selector matches nothing depends on how many others do. */
function isAboutOthers({ code }: Finding): boolean {
  return code === selectorMatchesNothing;
}

const selectorMatchesNothing = "selector-matches-nothing";

type IsKept = { readonly [RestsOn in WorkspaceRule["restsOn"]]: boolean };

const nothing: IsKept = { labels: false, pods: false, "all pods": false, policies: false, everything: false };
const everything: IsKept = { labels: true, pods: true, "all pods": true, policies: true, everything: true };

/** What of the last findings still holds. */
function judge(
  known: Known,
  basis: Basis,
  uri: string,
  index: number,
  changesBetween: ReturnType<typeof createChanges>,
): IsKept {
  const { basis: last, concerns, isOpen, holdsWorkloads } = known;
  const labels = last.census === basis.census;
  const isStanding = last.isReading === basis.isReading && isSameStanding(known, basis.around, uri, index);
  if (!labels || !isStanding) return { ...nothing, labels };
  const changes = changesBetween(last.around, basis.around);
  const isSame = changes.policies.length === 0;
  const pods = arePodsKept(changes, concerns);
  const policies = pods && (isSame || (!holdsWorkloads && arePoliciesKept(changes, concerns)));
  const allPods = pods && !changes.elsewhere;
  const isAll = allPods && policies && (!isOpen || (isSame && changes.pods.length === 0));
  return isAll ? everything : { labels, pods, "all pods": allPods, policies, everything: false };
}

function isSameStanding({ standing }: Known, { own }: FileAround, uri: string, index: number): boolean {
  return (
    standing.length === own.length &&
    own.every(({ policiesAt }, cluster) => {
      const [before, after] = [standing[cluster], policiesAt(uri, index)];
      return before === after || (before !== undefined && haveSameMembers(before, after));
    })
  );
}
