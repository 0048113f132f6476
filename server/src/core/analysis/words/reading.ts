/** How far a policy can be taken at its word: what an error touches is not put into sentences. */

import type { Direction, Peer, Placed, Policy, Requirement, Selector } from "../../model/policy";
import { type Path, startsWith } from "../../syntax/path";
import type { Resource } from "../../workspace/document";

/** A policy, and which parts of it can be taken at their word. */
export interface Reading {
  readonly policy: Policy;
  /** No problem is inside of the part or around it. */
  isSound(part: Pick<Placed, "path">): boolean;
  /** Is it sure which namespace the policy says that it lives in? */
  readonly knowsNamespace: boolean;
  /** Is it sure which directions the policy isolates? */
  readonly knowsIsolation: boolean;
  /** Is it sure which pods the policy selects? */
  readonly knowsPods: boolean;
  /** Is it sure what the policy admits in the direction? */
  knowsRules(direction: Direction): boolean;
}

export function readingOf({ policy, problems, path }: Pick<Resource, "policy" | "problems" | "path">): Reading {
  const broken = [...problems, ...unfinished(policy)];
  const isSound = soundness(broken.map((problem) => problem.path));
  const spec = [...path, "spec"];
  /** A misspelt field may be any of those that are not there. */
  const isComplete = (holder: Path): boolean =>
    !problems.some(
      ({ type, path: at }) => type === "unknown-field" && at.length === holder.length + 1 && startsWith(at, holder),
    );
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

/** Is no broken place inside of a part or around it? Asked for every part of a policy: looked up, not compared with each. */
function soundness(broken: readonly Path[]): Reading["isSound"] {
  const places = new Set(broken.map(keyOf));
  const around = new Set(broken.flatMap((path) => path.map((_, length) => keyOf(path.slice(0, length)))));
  return ({ path }) =>
    places.size === 0 ||
    !(
      around.has(keyOf(path)) ||
      places.has(keyOf(path)) ||
      path.some((_, length) => places.has(keyOf(path.slice(0, length))))
    );
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
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
