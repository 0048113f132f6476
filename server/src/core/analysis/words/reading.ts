/** How far a NetworkPolicy can be taken at its word. */

import type { Direction, Peer, Placed, Policy, Requirement, Selector } from "../../model/policy";
import type { Resource } from "../../workspace/document";
import { type Soundness, soundnessOf } from "./soundness";

/** A policy, and which parts of it can be taken at their word. */
export interface Reading extends Pick<Soundness, "isSound"> {
  readonly policy: Policy;
  /** Is it sure which namespace the policy says that it lives in? */
  readonly knowsNamespace: boolean;
  /** Is it sure which directions the policy isolates? */
  readonly knowsIsolation: boolean;
  /** Is it sure which pods the policy selects? */
  readonly knowsPods: boolean;
  /** Is it sure what the policy admits in the direction? */
  knowsRules(direction: Direction): boolean;
}

/** What is sure about the policy of a resource. */
export function readingOf(policy: Policy, { problems, path }: Pick<Resource, "problems" | "path">): Reading {
  const { isSound, isComplete } = soundnessOf(problems, unfinished(policy));
  const spec = [...path, "spec"];
  const knowsSpec = isComplete(path) && isComplete(spec);
  const knowsRules = (direction: Direction): boolean => knowsSpec && isSound({ path: [...spec, direction] });
  return {
    policy,
    isSound,
    knowsNamespace:
      isComplete(path) && isComplete([...path, "metadata"]) && isSound({ path: [...path, "metadata", "namespace"] }),
    knowsIsolation:
      (policy.isolates.ingress || policy.isolates.egress) &&
      knowsSpec &&
      isSound({ path: [...spec, "policyTypes"] }) &&
      (policy.policyTypesGiven || knowsRules("egress")),
    knowsPods: (knowsSpec || policy.selectorGiven) && isSound(policy.podSelector),
    knowsRules,
  };
}

/** Does the policy leave this direction alone, rules and all? Undefined where an error makes it unsure. */
export function isIgnored(reading: Reading, direction: Direction): boolean | undefined {
  return reading.knowsIsolation ? !reading.policy.isolates[direction] : undefined;
}

/** What lacks something it needs, even where the problem list holds only the misspelt field that explains it. */
function unfinished({ podSelector, ingress, egress }: Policy): readonly Placed[] {
  const peers = [...ingress, ...egress].flatMap((rule) => rule.peers);
  const selectors = [podSelector, ...peers.flatMap(selectorsOf)];
  const requirements = selectors.flatMap((selector) => selector.requirements);
  return [...peers.filter(isEmptyPeer), ...requirements.filter(isUnfinished)];
}

function selectorsOf({ podSelector, namespaceSelector }: Peer): Selector[] {
  return [podSelector, namespaceSelector].filter((selector) => selector !== undefined);
}

function isEmptyPeer(peer: Peer): boolean {
  return selectorsOf(peer).length === 0 && !peer.ipBlock;
}

function isUnfinished({ name, operator, values }: Requirement): boolean {
  const needsValues = operator.value === "In" || operator.value === "NotIn";
  return name.value === "" || operator.value === "" || (needsValues && values.length === 0);
}
