/** Peers in one rule and ports in the next: the dash between them opens every port to the ones, and these ports to everybody. */

import { isWorld } from "../../analysis/connectivity/address-set";
import { readsAsOneRule } from "../../analysis/connectivity/dash-traps";
import type { Applied } from "../../analysis/selection/applied";
import { workloadsOfPeer } from "../../analysis/selection/selecting";
import { termsOf } from "../../analysis/selection/terms";
import { andList } from "../../analysis/words/listing";
import { peerWords } from "../../analysis/words/peer-words";
import { portWords } from "../../analysis/words/port-words";
import { readingOf } from "../../analysis/words/reading";
import type { Span } from "../../base/span";
import type { Peer, Rule } from "../../model/policy";
import { hasOwnLine } from "../../syntax/own-line";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import type { PolicyDocument } from "../../workspace/document";
import { type Draft, finding, fix } from "../finding";
import { type Judged, policiesToJudge } from "../judged";
import { defineRule } from "../rule";
import { workloadsList } from "../workloads-list";

export const splitRule = defineRule({
  id: "split-rule",
  scope: "workspace",
  restsOn: "pods",
  severity: "warning",
  *check(document, around) {
    for (const judged of policiesToJudge(document, around)) {
      const { ingress, egress, isolates } = judged.policy;
      if (isolates.ingress) yield* inRules(ingress, judged, document);
      if (isolates.egress) yield* inRules(egress, judged, document);
    }
  },
});

function* inRules(rules: readonly Rule[], judged: Judged, document: PolicyDocument): Generator<Draft> {
  for (const [index, above] of rules.entries()) {
    const below = rules[index + 1];
    if (!below || !readsAsOneRule(above, below)) continue;
    yield worded(above, below, judged, mayBeMeant(above, below, document));
  }
}

/** All of a namespace or all addresses on every port, and some ports for everybody; or a rule that a comment explains by itself. */
function mayBeMeant(above: Rule, below: Rule, { yaml: { text, comments } }: PolicyDocument): boolean {
  const isBetween = ({ start }: Span) => above.span.end < start && start < below.span.start;
  return (
    [...above.peers, ...below.peers].every(isWide) ||
    comments.some((comment) => isBetween(comment) && hasOwnLine(text, comment))
  );
}

function isWide({ podSelector, namespaceSelector, ipBlock }: Peer): boolean {
  if (ipBlock) return isWorld(ipBlock.cidr.value);
  return [podSelector, namespaceSelector].every((one) => one === undefined || termsOf(one).length === 0);
}

function worded(above: Rule, below: Rule, judged: Judged, isMild: boolean): Draft {
  const [peers, ports] = above.ports.length === 0 ? [above, below] : [below, above];
  const [whom, which] = [peersNamed(peers, judged), andList(ports.ports.map(portWords))];
  const [isIngress, field] = below.direction === "ingress" ? [true, "from"] : [false, "to"];
  return finding({
    span: below.span,
    path: below.path,
    ...(isMild && { severity: "information" as const }),
    what: `The dash makes a rule of its own of this: ${whom} ${isIngress ? "may use" : "may be reached on"} every port, and everybody ${isIngress ? "may use" : "on"} ${which}.`,
    why: `As one rule it would be ${whom} on ${which} alone.`,
    todo: `Join the two, unless ${which} ${ports.ports.length === 1 ? "is" : "are"} meant for everybody.`,
    related: () => [{ span: above.span, message: "This is the other rule." }],
    mend: (editor) => [
      ...fix("Join the two rules: these peers on these ports", editor.joinAbove(below.path), false),
      ...fix(
        "Keep both rules: say that everybody is meant",
        editor.insert(ports.path, field, everybody, { first: true }),
        false,
      ),
    ],
  });
}

/** What a rule without peers means, written out. */
const everybody = [{ namespaceSelector: {} }, { ipBlock: { cidr: "0.0.0.0/0" } }, { ipBlock: { cidr: "::/0" } }];

/** The workloads here that the peers name; of others, and of all of a namespace, what is written. */
function peersNamed(rule: Rule, { policy, applied }: Judged): string {
  const reading = readingOf(policy, { problems: [], path: policy.path });
  const named = rule.peers.map((peer) => ({ peer, found: isWide(peer) ? [] : podsOf(peer, applied) }));
  const found = named.flatMap((one) => one.found);
  const others = named.flatMap((one) => (one.found.length > 0 ? [] : peerWords(reading, one.peer)));
  return andList([...(found.length > 0 ? [workloadsList(found)] : []), ...others]);
}

function podsOf(peer: Peer, applied: readonly Applied[]): readonly ClusterWorkload[] {
  return applied.flatMap(({ cluster, policy }) => workloadsOfPeer(cluster.inventory, policy.namespace, peer).certain);
}
