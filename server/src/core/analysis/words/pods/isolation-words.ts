/** Which policies select a workload's pods, and what that leaves open. */

import type { Direction } from "../../../model/policy";
import type { Cluster, ClusterPolicy, ClusterWorkload } from "../../../workspace/cluster/cluster";
import { type Isolation, isolationOf } from "../../selection/isolation";
import { andList } from "../listing";
import { sentences } from "../paragraphs";
import type { Link } from "./links";

/** "Selected by **2 policies** here: web and deny-all. Ingress isolated; **egress not isolated**." */
export function isolationWords(workload: ClusterWorkload, cluster: Cluster, link: Link): string {
  const isolation = isolationOf(workload, cluster);
  return sentences(
    selectedByWords(isolation, link),
    directionsWords(isolation),
    workload.member.object.hostNetwork &&
      "Its pods use the network of their node (`hostNetwork`): most network plug-ins apply no policy to them.",
  );
}

/** "**2 policies** here: web and guard (AdminNetworkPolicy)" */
export function policiesWords(policies: readonly ClusterPolicy[], link: Link): string {
  return `**${countedPolicies(policies.length)}** here: ${namedPolicies(policies, link)}`;
}

function selectedByWords({ certain, possible }: Isolation, link: Link): string {
  const isNone = certain.length + possible.length === 0;
  if (isNone) return "**No policy here** selects its pods.";
  return sentences(
    certain.length > 0 && `Selected by ${policiesWords(certain, link)}.`,
    possible.length > 0 &&
      `${certain.length > 0 ? `${possible.length} more` : `**${countedPolicies(possible.length)}** here`} may select it: ${namedPolicies(possible, link)}.`,
  );
}

function countedPolicies(count: number): string {
  return count === 1 ? "1 policy" : `${count} policies`;
}

/** Only those that are named are asked for their places. */
function namedPolicies(policies: readonly ClusterPolicy[], link: Link): string {
  const sorted = policies.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return andList(sorted.map((policy, index) => (index < 6 ? named(policy, link) : "")));
}

function named(policy: ClusterPolicy, link: Link): string {
  const { kind } = policy.member.object;
  return kind === "NetworkPolicy" ? link(policy) : `${link(policy)} (${kind})`;
}

/** What is not isolated is what one looks for. */
function directionsWords({ isolated }: Isolation): string {
  const { ingress, egress } = isolated;
  if (ingress === egress && ingress === "no") return "**Neither ingress nor egress is isolated.**";
  if (ingress === egress && ingress === "yes") return "Ingress and egress isolated.";
  const [first, second] = [directionWords("ingress", ingress), directionWords("egress", egress)];
  return `${first.replace(/[ie]/, (letter) => letter.toUpperCase())}; ${second}.`;
}

function directionWords(direction: Direction, answer: Isolation["isolated"][Direction]): string {
  switch (answer) {
    case "yes":
      return `${direction} isolated`;
    case "no":
      return `**${direction} not isolated**`;
    case "unknown":
      return `${direction} perhaps isolated`;
  }
}
