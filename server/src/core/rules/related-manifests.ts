/** Workloads, Services and namespaces of the cluster as places of a finding's story. */

import { eachObject } from "../analysis/selection/each-object";
import type { Destination } from "../analysis/selection/rule-ports";
import { inlineCode } from "../analysis/words/inline-code";
import { samePath } from "../syntax/path";
import type { ClusterObject } from "../workspace/cluster-object";
import { manifestsIn } from "../workspace/document";
import type { Member } from "../workspace/kustomize/world";
import type { PartOf } from "../workspace/whereabouts";
import type { Snapshot } from "../workspace/workspace";
import type { Related } from "./finding";

/** As many as one reads. */
const most = 3;

interface Made {
  readonly name: string;
  /** Absent of a namespace that no manifest makes. */
  readonly member?: Member<ClusterObject>;
}

/**
 * The first few of the objects, each written once: their names, or the part that is chosen. `say` is told "Deployment `web`".
 * What is no longer there is left out.
 */
export function relatedManifests(
  made: readonly Made[],
  say: (who: string) => string,
  snapshot: Snapshot,
  part?: PartOf,
): readonly Related[] {
  const written = made.flatMap(({ name, member }) => (member ? [{ name, member }] : []));
  return eachObject(written)
    .slice(0, most)
    .flatMap(({ name, member: { uri, document: index, object } }) => {
      const document = snapshot.file(uri)?.documents[index]?.document;
      if (!document || object.is === "policy") return [];
      const manifest = manifestsIn(document.yaml.text).find(({ path }) => samePath(path, object.path));
      if (!manifest) return [];
      const span = part?.(manifest) ?? manifest.name?.span ?? manifest.span;
      return [{ message: say(`${object.kind} ${inlineCode(name)}`), span, document }];
    });
}

/** The ports that destinations declare: of each the first that is meant, or else the first at all. */
export function relatedPorts(
  destinations: readonly Destination[],
  isMeant: (port: { readonly name?: string; readonly number: number }) => boolean,
  snapshot: Snapshot,
): readonly Related[] {
  const declaring = destinations.map(({ workload }) => workload).filter(({ member }) => member.object.ports.length > 0);
  const part: PartOf = (manifest) => {
    if (manifest.is !== "workload") return undefined;
    const wanted = manifest.ports.find(({ name, port }) =>
      isMeant({ number: port.value, ...(name && { name: name.value }) }),
    );
    return (wanted ?? manifest.ports[0])?.span;
  };
  return relatedManifests(declaring, (who) => `${who} declares its ports here.`, snapshot, part);
}
