/** What a document is judged among, with what several rules want to know of it worked out once, and only if one asks. */

import { type Applied, appliedIn } from "../analysis/selection/applied";
import { carriedLabels } from "../analysis/selection/carried-labels";
import { remembered } from "../base/remembered";
import type { AnyPolicy } from "../model/admin-policy";
import { type WithoutPlaces, withoutPlaces } from "../model/without-places";
import { type LabelSlip, labelSlipsOf } from "./label-slip";
import type { Surroundings } from "./rule";

type Given = Omit<Surroundings, "clusters" | "applied" | "labelSlips">;

/** What a policy says is remembered as long as somebody holds the policy. */
export function createSurroundings(): (given: Given) => Surroundings {
  const saidBy = remembered((policy: AnyPolicy): WithoutPlaces<AnyPolicy> => withoutPlaces(policy));
  return (given) => {
    const { snapshot, file, index, census } = given;
    const clusters = snapshot.clusters.clustersOf(file.uri);
    const applied = remembered((policy: AnyPolicy): readonly Applied[] =>
      appliedIn(clusters, file.uri, index, policy, saidBy),
    );
    const labelSlips = remembered((policy: AnyPolicy): readonly LabelSlip[] => {
      const known = snapshot.isReading ? [] : applied(policy);
      return labelSlipsOf(policy, carriedLabels(known, known.length > 0 ? snapshot.clusters.all : []), census);
    });
    return { ...given, clusters, applied, labelSlips };
  };
}
