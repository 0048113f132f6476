/** Objects of other tools that find pods by labels, in ways of their own: whether one means a label is not always clear. */

import { parseYaml } from "../../syntax/parse-yaml";
import { type MapNode, type Node, valueAt } from "../../syntax/tree";
import { withoutActions } from "../../workspace/without-actions";
import type { LabelTarget } from "./label-target";

/** Whose kinds select pods or namespaces: a whole API group, or one kind of it. */
const selecting: readonly { readonly group: string; readonly kind?: string }[] = [
  { group: "cilium.io" },
  { group: "projectcalico.org" },
  { group: "crd.projectcalico.org" },
  { group: "crd.antrea.io" },
  { group: "k8s.ovn.org" },
  { group: "security.istio.io" },
  { group: "networking.istio.io" },
  { group: "telemetry.istio.io" },
  { group: "extensions.istio.io" },
  { group: "policy.linkerd.io" },
  // Of the operator's other kinds ServiceMonitor is the usual one: it looks at the labels of Services themselves.
  { group: "monitoring.coreos.com", kind: "PodMonitor" },
  { group: "monitoring.googleapis.com", kind: "PodMonitoring" },
  { group: "operator.victoriametrics.com", kind: "VMPodScrape" },
];

const mention = new RegExp(selecting.map(({ group }) => group.replaceAll(".", "\\.")).join("|"));

/** Can the text hold such an object that has to do with the label? A cheap look, before any YAML is read. */
export function mayBeOtherSelector(text: string, { name, value = "" }: LabelTarget): boolean {
  return text.includes(name) && text.includes(value) && mention.test(text);
}

/** What in a document's text may mean the label: `CiliumNetworkPolicy web`; undefined where nothing does. */
export function otherSelectorIn(text: string, { name, value }: LabelTarget): string | undefined {
  const { root } = parseYaml(withoutActions(text));
  const found = objectsIn(root).find((object) => {
    const words = object.entries.flatMap(({ key, value }) => (key.text === "metadata" ? [] : [...wordsIn(value)]));
    return isSelecting(object) && [name, value].every((word) => word === undefined || words.some(speaksOf(word)));
  });
  return found && [textAt(found, "kind"), textAt(valueAt(found, "metadata"), "name")].filter(Boolean).join(" ");
}

function objectsIn(root: Node | undefined): readonly MapNode[] {
  if (root?.kind !== "map") return [];
  const items = valueAt(root, "items");
  return items?.kind === "list" ? items.items.flatMap(({ value }) => objectsIn(value)) : [root];
}

function isSelecting(object: MapNode): boolean {
  const [group] = textAt(object, "apiVersion").split("/");
  const kind = textAt(object, "kind");
  return selecting.some((one) => one.group === group && (one.kind === undefined || one.kind === kind));
}

function* wordsIn(node: Node): Generator<string> {
  if (node.kind === "scalar") yield node.text;
  if (node.kind === "list") for (const { value } of node.items) yield* wordsIn(value);
  if (node.kind !== "map") return;
  for (const { key, value } of node.entries) {
    yield key.text;
    yield* wordsIn(value);
  }
}

/** Some write the label with a prefix (`k8s:app`), some whole expressions (`app == 'web'`). */
function speaksOf(word: string): (text: string) => boolean {
  return (text) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!isOfLabel(text[at - 1]) && !isOfLabel(text[at + word.length])) return true;
    }
    return false;
  };
}

function isOfLabel(character: string | undefined): boolean {
  return character !== undefined && /[\w./-]/.test(character);
}

function textAt(node: Node | undefined, field: string): string {
  const found = valueAt(node, field);
  return found?.kind === "scalar" ? found.text : "";
}
