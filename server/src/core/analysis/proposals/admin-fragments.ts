/** Whole items of the lists of an administrators' policy: peers, ports and rules, filled from what the folder knows. */

import { fieldAt } from "../../schema/fields";
import { list, map, type Sketch, scalar, stop } from "../../syntax/edit/sketch";
import { blockSketch, nameSketch, numberSketch } from "./admin-skeleton";
import { selectorSketch } from "./known-labels";
import { below, fragment, nextItem, type Site, type ValueProposal } from "./proposal";

/** The fragments that fit into the list at a place. */
export function adminFragments(site: Site): readonly ValueProposal[] {
  switch (site.path.at(-1)) {
    case "from":
      return podPeers(site);
    case "to":
      return [...podPeers(site), ...otherPeers(site)];
    case "ports":
      return ports(site);
    case "protocols":
      return protocols(site);
    case "ingress":
      return rules(site, "from");
    case "egress":
      return rules(site, "to");
    default:
      return [];
  }
}

function podPeers(site: Site): ValueProposal[] {
  const namespaces = selectorSketch(nextItem(site), "namespace");
  return [
    fragment(
      "all pods of namespaces",
      "namespaces",
      "Every pod of the namespaces with this label.",
      map(["namespaces", namespaces]),
    ),
    fragment(
      "pods with a label in namespaces with a label",
      "pods",
      "Only the pods with the one label, in the namespaces with the other.",
      map(["pods", map(["namespaceSelector", namespaces], ["podSelector", selectorSketch(nextItem(site), "pod")])]),
    ),
  ];
}

function otherPeers(site: Site): ValueProposal[] {
  return [
    fragment(
      "addresses",
      "networks",
      "The addresses of these blocks, inside and outside of the cluster: the traffic between pods counts, too.",
      map(["networks", list(blockSketch(site))]),
    ),
    fragment(
      "nodes",
      "nodes",
      "The nodes with this label, by their addresses.",
      map(["nodes", selectorSketch(site, "node")]),
    ),
  ];
}

const range = [["start", stop(32000)] as const, ["end", stop(32768)] as const];

function ports(site: Site): ValueProposal[] {
  const protocol = ["protocol", stop("TCP", "UDP", "SCTP")] as const;
  return [
    fragment("one port", "portNumber", "One port, by its number.", onePort(site)),
    fragment(
      "a range of ports",
      "portRange",
      "All ports from `start` to `end`, both included.",
      map(["portRange", map(protocol, ...range)]),
    ),
    fragment(
      "a port by its name",
      "namedPort",
      "The container port of this name on each destination pod; the protocol is that of the container's port.",
      map(["namedPort", nameSketch(site)]),
    ),
  ];
}

function protocols(site: Site): ValueProposal[] {
  return [
    fragment("one TCP port", "tcp", "One TCP port, by its number.", onePort(site)),
    fragment(
      "a range of TCP ports",
      "tcp",
      "All TCP ports from `start` to `end`, both included.",
      map(["tcp", map(["destinationPort", map(["range", map(...range)])])]),
    ),
    fragment("one UDP port", "udp", "One UDP port, by its number.", onDestination(site, "udp")),
    fragment(
      "a port by its name",
      "destinationNamedPort",
      "The container port of this name on each destination pod; the protocol is that of the container's port.",
      map(["destinationNamedPort", nameSketch(site)]),
    ),
  ];
}

/** As the kind writes it: ClusterNetworkPolicies name the protocol by a field. */
function onePort(site: Site): Sketch {
  if (fieldAt(site.kind, ["spec", "ingress", 0, "protocols"])) return onDestination(site, "tcp");
  const number = numberSketch(site);
  return map(["portNumber", map(["protocol", stop("TCP", "UDP", "SCTP")], ["port", number])]);
}

function onDestination(site: Site, protocol: "tcp" | "udp"): Sketch {
  return map([protocol, map(["destinationPort", map(["number", numberSketch(below(site, protocol))])])]);
}

/** One rule for each action of the kind; what is let through is let through on one port. */
function rules(site: Site, direction: "from" | "to"): ValueProposal[] {
  const actions = fieldAt(site.kind, [...site.path, 0, "action"])?.enum ?? [];
  const portsField = fieldAt(site.kind, [...site.path, 0, "protocols"]) ? "protocols" : "ports";
  const peers = [direction, list(map(["namespaces", selectorSketch(nextItem(site), "namespace")]))] as const;
  return actions.map((action) => {
    const onPort = action === "Allow" || action === "Accept" ? [[portsField, list(onePort(site))] as const] : [];
    const where = onPort.length > 0 ? ", on one port" : "";
    return fragment(
      `${action.toLowerCase()} ${direction} all pods of namespaces${where}`,
      ["action", direction, ...onPort.map(([field]) => field)].join(", "),
      `${meanings[action] ?? action} traffic ${direction} every pod of the namespaces with this label${where}.`,
      map(["action", scalar(action)], peers, ...onPort),
    );
  });
}

const meanings: Readonly<Record<string, string>> = {
  Allow: "Lets through",
  Accept: "Lets through",
  Deny: "Stops",
  Pass: "Leaves to NetworkPolicies",
};
