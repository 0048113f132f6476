/** Whole items of the lists of a policy: peers, ports, rules, requirements, filled from what the folder knows. */

import type { LabelOwner } from "../../model/label-places";
import { list, map, type Sketch, scalar, stop } from "../../syntax/edit/sketch";
import { namespaceNameLabel, type Vocabulary } from "../vocabulary";
import { adminFragments } from "./admin-fragments";
import { fewOf, labelEntry, selectorSketch } from "./known-labels";
import { fragment, ownerOf, type Site, type ValueProposal } from "./proposal";
import { requirementSketch } from "./skeleton";

/** The fragments that fit into the list at a place. */
export function fragments(site: Site): readonly ValueProposal[] {
  const owner = ownerOf(site);
  if (site.kind.scope === "cluster" && !owner) return adminFragments(site);
  switch (site.path.at(-1)) {
    case "from":
    case "to":
      return peers(site.vocabulary);
    case "ports":
      return ports(site.vocabulary);
    case "ingress":
      return rules(site.vocabulary, "from");
    case "egress":
      return rules(site.vocabulary, "to");
    case "matchExpressions":
      return owner ? requirements(site, owner) : [];
    default:
      return [];
  }
}

function peers(vocabulary: Vocabulary): ValueProposal[] {
  const pods = selectorSketch(vocabulary, "pod");
  return [
    fragment(
      "pods of this namespace",
      "podSelector",
      "The pods with this label in the policy's own namespace.",
      podsPeer(vocabulary),
    ),
    fragment(
      "all pods of namespaces",
      "namespaceSelector",
      `Every pod of the namespaces with this label. All namespaces carry \`${namespaceNameLabel}\`, which is their name.`,
      map(["namespaceSelector", selectorSketch(vocabulary, "namespace")]),
    ),
    fragment(
      "pods with a label in namespaces with a label",
      "namespaceSelector AND podSelector",
      "Both selectors in one item must hold: only the pods with the one label, in the namespaces with the other.",
      map(["namespaceSelector", selectorSketch(vocabulary, "namespace")], ["podSelector", pods]),
    ),
    fragment(
      "outside addresses with an exception",
      "ipBlock",
      "The addresses of `cidr` without those of `except`. Not for pods: their addresses change.",
      map(["ipBlock", map(["cidr", stop("10.0.0.0/8")], ["except", list(stop("10.0.0.0/24"))])]),
    ),
  ];
}

function podsPeer(vocabulary: Vocabulary): Sketch {
  return map(["podSelector", selectorSketch(vocabulary, "pod")]);
}

function ports(vocabulary: Vocabulary): ValueProposal[] {
  return [
    fragment(
      "one port",
      "protocol, port",
      "One port, by its number or by its name on the pods.",
      portSketch(vocabulary),
    ),
    fragment(
      "a range of ports",
      "protocol, port, endPort",
      "All ports from `port` to `endPort`, both included.",
      map(["protocol", stop("TCP", "UDP", "SCTP")], ["port", stop(32000)], ["endPort", stop(32768)]),
    ),
  ];
}

/** The protocol is that of the port that is known best. */
function portSketch(vocabulary: Vocabulary): Sketch {
  const known = vocabulary.ports();
  const first = known[0]?.protocol ?? "TCP";
  const protocols = [first, ...["TCP", "UDP", "SCTP"].filter((protocol) => protocol !== first)];
  const numbers = known.filter(({ protocol }) => protocol === first).map(({ port }) => port);
  return map(["protocol", stop(...protocols)], ["port", fewOf<number | string>(numbers, 8080)]);
}

function rules(vocabulary: Vocabulary, direction: "from" | "to"): ValueProposal[] {
  const onPort = ["ports", list(portSketch(vocabulary))] as const;
  const namespaces = map(["namespaceSelector", selectorSketch(vocabulary, "namespace")]);
  return [
    fragment(
      `${direction} pods of this namespace, on one port`,
      `${direction}, ports`,
      `Admits traffic ${direction} the pods with this label in the policy's own namespace, on this port alone.`,
      map([direction, list(podsPeer(vocabulary))], onPort),
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
  const [name] = labelEntry(site.vocabulary, owner);
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
