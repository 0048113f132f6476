/** A line above each policy and each workload: whom it selects here, and what selects it; a click leads there. */

import { appliedIn } from "../analysis/selection/applied";
import { inOneLine } from "../analysis/words/pods/by-cluster";
import { policySummary, type Summary } from "../analysis/words/pods/policy-summary";
import { workloadSummary } from "../analysis/words/pods/workload-summary";
import { refusals } from "../analysis/words/soundness";
import type { Span } from "../base/span";
import { type Path, samePath } from "../syntax/path";
import { spanToFile } from "../syntax/region";
import type { Cluster, ClusterPolicy, ClusterWorkload } from "../workspace/cluster/cluster";
import { manifestsIn, type PolicyDocument } from "../workspace/document";
import type { SourceFile } from "../workspace/source-file";
import { createWhereabouts, type Whereabouts } from "../workspace/whereabouts";
import type { Snapshot } from "../workspace/workspace";

export interface CodeLens extends LensAddress {
  /** Of the object that it stands above, in the file. */
  readonly span: Span;
}

/** What its title is looked up by: of all lenses of a file only those in sight are asked for theirs. */
export interface LensAddress {
  readonly is: "policy" | "workload";
  /** The document's index in the file, and the object's path in the document. */
  readonly document: number;
  readonly path: Path;
}

export interface LensTitle {
  /** Plain text. */
  readonly title: string;
  /** Where a click leads. */
  readonly targets: readonly Whereabouts[];
}

type Spot = Pick<CodeLens, "is" | "path" | "span">;

/** Makes the lenses of files; a document's are looked up once for its text. */
export function createCodeLenses(): (snapshot: Snapshot, file: SourceFile) => readonly CodeLens[] {
  const known = new WeakMap<PolicyDocument, readonly Spot[]>();
  const spotsOf = (document: PolicyDocument, text: string): readonly Spot[] => {
    const spots = known.get(document) ?? spotsIn(document, text);
    known.set(document, spots);
    return spots;
  };
  return (snapshot, file) => {
    const clusters = snapshot.clusters.clustersOf(file.uri);
    const isTold = {
      policy: clusters.some(({ inventory }) => inventory.workloads.length > 0),
      workload: clusters.some(({ policies }) => policies.length > 0),
    };
    return file.documents.flatMap(({ region, document }, index) =>
      spotsOf(document, region.text)
        .filter(({ is }) => isTold[is])
        .map(({ is, path, span }) => ({ is, path, document: index, span: spanToFile(region, span) })),
    );
  };
}

/** What a template makes of a policy is not known; of a workload enough is. */
function spotsIn({ resources, objects, template }: PolicyDocument, text: string): readonly Spot[] {
  const policies = template === "none" ? resources.map(({ policy }) => ({ ...policy, is: "policy" as const })) : [];
  const hasWorkloads = objects.some(({ is }) => is === "workload");
  const workloads = hasWorkloads ? manifestsIn(text).filter((manifest) => manifest.is === "workload") : [];
  return [...policies, ...workloads].map(({ is, path, span }) => ({ is, path, span }));
}

/** Undefined where the object is there no more, or nothing can be told of it any more. */
export function lensTitle(snapshot: Snapshot, file: SourceFile, address: LensAddress): LensTitle | undefined {
  const { is, document, path } = address;
  const resource = file.documents[document]?.document.resources.find((one) => samePath(one.policy.path, path));
  const clusters = snapshot.clusters.clustersOf(file.uri);
  if (is === "workload") return titled(snapshot, workloadAnswers(clusters, file, address));
  if (!resource) return undefined;
  if (refusals(resource.problems).length > 0) return { title: "the API server refuses it", targets: [] };
  const applied = appliedIn(clusters, file.uri, document, resource.policy);
  const answers = applied.map(({ cluster, policy }) => ({
    cluster,
    summary: policySummary(policy, cluster.inventory),
  }));
  return titled(snapshot, answers);
}

interface Answer {
  readonly cluster: Cluster;
  readonly summary: Summary<ClusterPolicy | ClusterWorkload> | undefined;
}

function workloadAnswers(
  clusters: readonly Cluster[],
  { uri }: SourceFile,
  { document, path }: LensAddress,
): readonly Answer[] {
  return clusters.flatMap((cluster) =>
    cluster.inventory.workloads
      .filter(({ member }) => member.uri === uri && member.document === document && samePath(member.object.path, path))
      .map((workload) => ({ cluster, summary: workloadSummary(workload, cluster) })),
  );
}

function titled(snapshot: Snapshot, answers: readonly Answer[]): LensTitle | undefined {
  const whereIs = createWhereabouts(snapshot);
  const title = inOneLine(
    answers.map(({ cluster, summary }) => ({ cluster, words: summary?.title })),
    snapshot,
  );
  const found = answers.flatMap(({ summary }) => (summary?.those ?? []).flatMap(({ member }) => whereIs(member) ?? []));
  const targets = new Map(found.map((target) => [`${target.uri} ${target.span.start}`, target]));
  return title === undefined ? undefined : { title, targets: [...targets.values()] };
}
