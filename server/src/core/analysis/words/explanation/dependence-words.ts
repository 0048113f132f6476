/** On what an answer hangs, in words. */

import type { Dependence } from "../../connectivity/dependences";
import { inlineCode } from "../inline-code";
import { endCode } from "./names";

export function dependenceWords(dependence: Dependence): string {
  switch (dependence.is) {
    case "namespace-labels":
      return `the labels of the namespace ${inlineCode(dependence.namespace)}: no manifest here says them all`;
    case "pod-labels":
      return `the labels of ${endCode({ is: "pods", workload: dependence.workload })}: not all of them are known here`;
    case "container-ports":
      return `the container ports of ${endCode({ is: "pods", workload: dependence.workload })}: not all of them are known here`;
    case "host-network":
      return `${endCode({ is: "pods", workload: dependence.workload })}: its pods use the network of their node, and Kubernetes leaves it to the network plug-in what policies make of that`;
    case "policy":
      return `the policy ${inlineCode(dependence.policy.name)}: a template or a patch may make it say something else`;
    case "addresses":
      return `the policy ${inlineCode(dependence.policy.name)}: nothing here says whose addresses it names`;
  }
}
