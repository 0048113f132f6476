/** Which cluster of the one side is which of the other. */

import { relative, resolve, sep } from "node:path";
import type { NamedCluster } from "../read-clusters";
import type { Side } from "./side";

export interface Match {
  /** The path of the folder that makes the cluster, from the one that is compared; `.` for that itself. */
  readonly name: string;
  /** At least one of both is there. */
  readonly before?: NamedCluster;
  readonly after?: NamedCluster;
}

/**
 * Those that are made in the same way by the folder of the same path, then those of the same path, in the order of the paths.
 * Where each side has but one cluster, they are the same one.
 */
export function matchClusters(before: Side, after: Side, cwd: string): readonly Match[] {
  const [old, current] = [placed(before, cwd), placed(after, cwd)];
  const [was, is] = [old[0], current[0]];
  if (old.length === 1 && current.length === 1 && was && is) return [matched(was, is)];
  const exact = matchBy(old, current, ({ at, cluster }) => `${cluster.madeBy} ${at}`);
  const rest = matchBy(exact.old, exact.current, ({ at }) => at);
  const alone = [
    ...rest.old.map((one) => matched(one, undefined)),
    ...rest.current.map((one) => matched(undefined, one)),
  ];
  return [...exact.matches, ...rest.matches, ...alone].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

interface Placed {
  readonly at: string;
  readonly cluster: NamedCluster;
}

function placed({ clusters, folder }: Side, cwd: string): readonly Placed[] {
  return clusters.map((cluster) => {
    const at = relative(folder, resolve(cwd, cluster.folder ?? folder)).replaceAll(sep, "/");
    return { at: at || ".", cluster };
  });
}

function matchBy(old: readonly Placed[], current: readonly Placed[], keyOf: (one: Placed) => string) {
  const [matches, without, left]: [Match[], Placed[], Placed[]] = [[], [], [...current]];
  for (const one of old) {
    const index = left.findIndex((other) => keyOf(other) === keyOf(one));
    const [other] = index < 0 ? [] : left.splice(index, 1);
    if (other) matches.push(matched(one, other));
    else without.push(one);
  }
  return { matches, old: without, current: left };
}

function matched(before: Placed | undefined, after: Placed | undefined): Match {
  return {
    name: (after ?? before)?.at ?? ".",
    ...(before && { before: before.cluster }),
    ...(after && { after: after.cluster }),
  };
}
