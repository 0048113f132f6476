/** Every place of a document where a label, a port or a namespace is called by its name. */

import { type Span, touches } from "../../base/span";
import type { AnyPolicy } from "../../model/admin-policy";
import type { Manifest } from "../../model/manifest";
import type { Valued } from "../../model/policy";
import { readManifests } from "../../model/read-manifests";
import { unknownMark } from "../../model/unknown";
import type { Path } from "../../syntax/path";
import type { ScalarNode } from "../../syntax/tree";
import { namespaceNameLabel } from "../../workspace/cluster/standings";
import { readDocument } from "../../workspace/document";
import type { LocatedDocument } from "../../workspace/source-file";
import { withoutActions } from "../../workspace/without-actions";
import { type LabelSpot, labelSpotsIn } from "../renaming/label-spots";
import type { Name } from "./name";

export interface NameSpot {
  readonly name: Name;
  /** Of the word without its quotes, in the document. What an alias repeats stands at its anchor. */
  readonly span: Span;
  /** What it stands in: the labels, the selector, the port or the object; in the document. */
  readonly path: Path;
  /** Here the thing itself is written: pods carry the label, a container has the port, a manifest makes the namespace. */
  readonly isDeclaration: boolean;
}

export function nameSpotsIn(located: LocatedDocument): readonly NameSpot[] {
  const { yaml, spots } = labelSpotsIn(located);
  const text = withoutActions(located.region.text);
  const { resources } = text === located.region.text ? located.document : readDocument(text);
  const found = [
    ...spots.flatMap((spot) => [...ofLabel(spot)]),
    ...resources.flatMap(({ policy }) => [...namespaceOf(policy), ...portsOfPolicy(policy)]),
    ...readManifests(yaml.root).flatMap((manifest) => [...namespaceOf(manifest), ...portsOfManifest(manifest)]),
  ];
  return found.map((spot) => ({ ...spot, span: withoutQuotes(text, spot.span) }));
}

/** The one at an offset of the document. */
export function nameSpotAt(spots: readonly NameSpot[], offset: number): NameSpot | undefined {
  return spots.find(({ span }) => touches(span, offset));
}

function* ofLabel({ owner, name, values, path }: LabelSpot): Generator<NameSpot> {
  if (owner === "own") return;
  // A Service's selector, and that of a few old kinds, is a map of labels, too.
  const isDeclaration = path.at(-1) === "labels";
  if (isWord(name)) yield { name: { is: "label", owner, name: name.text }, span: name.span, path, isDeclaration };
  const isNamespace = owner === "namespace" && name.text === namespaceNameLabel;
  for (const value of values.filter(isWord)) {
    const named: Name = isNamespace
      ? { is: "namespace", name: value.text }
      : { is: "label", owner, name: name.text, value: value.text };
    yield { name: named, span: value.span, path, isDeclaration: isDeclaration && !isNamespace };
  }
}

function isWord({ text }: ScalarNode): boolean {
  return isKnown(text);
}

function isKnown(text: string): boolean {
  return text !== "" && !text.includes(unknownMark);
}

/** Its own name of a Namespace, or the one that an object is put into. */
function* namespaceOf(object: AnyPolicy | Manifest): Generator<NameSpot> {
  const isNamespace = "is" in object && object.is === "namespace";
  const said = isNamespace ? object.name : "namespace" in object ? object.namespace : undefined;
  if (!said || !isKnown(said.value)) return;
  yield { name: { is: "namespace", name: said.value }, span: said.span, path: object.path, isDeclaration: isNamespace };
}

function* portsOfManifest(manifest: Manifest): Generator<NameSpot> {
  if (manifest.is === "namespace") return;
  const isDeclaration = manifest.is === "workload";
  for (const port of manifest.ports) {
    const said = "targetPort" in port ? port.targetPort : isDeclaration ? port.name : undefined;
    yield* portSpot(said, port.protocol?.value ?? "TCP", port.path, isDeclaration);
  }
}

function* portsOfPolicy(policy: AnyPolicy): Generator<NameSpot> {
  if (policy.scope === "namespace") {
    const ports = [...policy.ingress, ...policy.egress].flatMap((rule) => rule.ports);
    for (const { port, protocol, path } of ports) yield* portSpot(port, protocol?.value ?? "TCP", path, false);
    return;
  }
  const members = [...policy.ingress, ...policy.egress].flatMap((rule) => rule.ports.flatMap((port) => port.members));
  for (const member of members) if (member.is === "name") yield* portSpot(member.name, undefined, member.path, false);
}

function* portSpot(
  said: Valued<string | number> | undefined,
  protocol: string | undefined,
  path: Path,
  isDeclaration: boolean,
): Generator<NameSpot> {
  if (!said || typeof said.value !== "string" || !isKnown(said.value)) return;
  const name: Name = { is: "port", name: said.value, ...(protocol !== undefined && { protocol }) };
  yield { name, span: said.span, path, isDeclaration };
}

function withoutQuotes(text: string, span: Span): Span {
  const isQuoted = /["']/.test(text.charAt(span.start)) && text[span.end - 1] === text[span.start];
  return isQuoted && span.end - span.start > 1 ? { start: span.start + 1, end: span.end - 1 } : span;
}
