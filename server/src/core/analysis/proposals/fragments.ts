/** Whole items of the lists of a policy: peers, ports, rules, requirements, filled from what the folder knows. */

import type { LabelOwner } from "../../model/label-places";
import { list, map, type Sketch, scalar, stop } from "../../syntax/edit/sketch";
import { namespaceNameLabel } from "../vocabulary";
import { adminFragments } from "./admin-fragments";
import { fewOf, labelEntry, selectorSketch } from "./known-labels";
import { portsOfAny } from "./known-ports";
import { below, fragment, nextItem, ownerOf, type Site, type ValueProposal } from "./proposal";
import { requirementSketch } from "./skeleton";

/** The fragments that fit into the list at a place. */
export function fragments(site: Site): readonly ValueProposal[] {
  const owner = ownerOf(site);
  if (site.kind.scope === "cluster" && !owner) return adminFragments(site);
  switch (site.path.at(-1)) {
    case "from":
    case "to":
      return peers(nextItem(site));
    case "ports":
      return ports(nextItem(site));
    case "ingress":
      return rules(nextItem(site), "from");
    case "egress":
      return rules(nextItem(site), "to");
    case "matchExpressions":
      return owner ? requirements(site, owner) : [];
    default:
      return [];
  }
}

/** `site` is the place of a new item, here and below. */
function peers(site: Site): ValueProposal[] {
  const pods = selectorSketch(below(site, "podSelector"), "pod");
  const namespaces = ["namespaceSelector", selectorSketch(below(site, "namespaceSelector"), "namespace")] as const;
  return [
    fragment(
      "pods of this namespace",
      "podSelector",
      "The pods with this label in the policy's own namespace.",
      podsPeer(site),
    ),
    fragment(
      "all pods of namespaces",
      "namespaceSelector",
      `Every pod of the namespaces with this label. All namespaces carry \`${namespaceNameLabel}\`, which is their name.`,
      map(namespaces),
    ),
    fragment(
      "pods with a label in namespaces with a label",
      "namespaceSelector AND podSelector",
      "Both selectors in one item must hold: only the pods with the one label, in the namespaces with the other.",
      map(namespaces, ["podSelector", pods]),
    ),
    fragment(
      "outside addresses with an exception",
      "ipBlock",
      "The addresses of `cidr` without those of `except`. Not for pods: their addresses change.",
      map(["ipBlock", map(["cidr", stop("10.0.0.0/8")], ["except", list(stop("10.0.0.0/24"))])]),
    ),
  ];
}

function podsPeer(site: Site): Sketch {
  return map(["podSelector", selectorSketch(below(site, "podSelector"), "pod")]);
}

function ports(site: Site): ValueProposal[] {
  return [
    fragment("one port", "protocol, port", "One port, by its number or by its name on the pods.", portSketch(site)),
    fragment(
      "a range of ports",
      "protocol, port, endPort",
      "All ports from `port` to `endPort`, both included.",
      map(["protocol", stop("TCP", "UDP", "SCTP")], ["port", stop(32000)], ["endPort", stop(32768)]),
    ),
  ];
}

/** The protocol is that of the port that is known best. Another may be chosen, with which a port's name means none. */
function portSketch(site: Site): Sketch {
  const known = portsOfAny(site).filter(({ port }) => typeof port === "number");
  const first = known[0]?.protocols[0] ?? "TCP";
  const protocols = [first, ...["TCP", "UDP", "SCTP"].filter((protocol) => protocol !== first)];
  const numbers = known.filter(({ protocols }) => protocols.includes(first)).map(({ port }) => port);
  return map(["protocol", stop(...protocols)], ["port", fewOf(numbers, 8080)]);
}

function rules(site: Site, direction: "from" | "to"): ValueProposal[] {
  const onPort = ["ports", list(portSketch(site))] as const;
  const namespaces = map(["namespaceSelector", selectorSketch(below(site, "namespaceSelector"), "namespace")]);
  return [
    fragment(
      `${direction} pods of this namespace, on one port`,
      `${direction}, ports`,
      `Admits traffic ${direction} the pods with this label in the policy's own namespace, on this port alone.`,
      map([direction, list(podsPeer(site))], onPort),
    ),
    fragment(
      `${direction} all pods of namespaces, on one port`,
      `${direction}, ports`,
      `Admits traffic ${direction} every pod of the namespaces with this label, on this port alone.`,
      map([direction, list(namespaces)], onPort),
    ),
    fragment(
      `${direction} anywhere, on one port`,
      "ports",
      `Admits traffic ${direction} anywhere, inside and outside of the cluster, on this port alone.`,
      map(onPort),
    ),
  ];
}

function requirements(site: Site, owner: LabelOwner): ValueProposal[] {
  const [name] = labelEntry(site, owner);
  const key: Sketch = typeof name === "string" ? scalar(name) : name;
  const whose = `${owner.charAt(0).toUpperCase()}${owner.slice(1)}s`;
  return [
    fragment(
      "a label with one of some values",
      "key, operator, values",
      `${whose} whose label has (\`In\`) or has not (\`NotIn\`) one of these values. \`NotIn\` also takes those without the label.`,
      requirementSketch(site, owner),
    ),
    fragment(
      "a label, whatever its value",
      "key, operator",
      `${whose} that carry the label (\`Exists\`), or do not (\`DoesNotExist\`).`,
      map(["key", key], ["operator", stop("Exists", "DoesNotExist")]),
    ),
  ];
}
