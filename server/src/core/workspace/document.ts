/** One YAML document, read: a pure function of its text, so that a keystroke reads one document and no other. */

import type { AnyPolicy } from "../model/admin-policy";
import { decode } from "../model/decode";
import { type Identity, identify } from "../model/identify";
import { type LabelPlace, labelPlaces } from "../model/label-places";
import type { Manifest } from "../model/manifest";
import type { Problem } from "../model/problem";
import { readAnyPolicy } from "../model/read-any-policy";
import { knownText } from "../model/read-known";
import { doubted, mayHoldManifests, readManifests } from "../model/read-manifests";
import { isUnknown } from "../model/unknown";
import { type Kind, kinds, listedKind } from "../schema/kinds";
import { parseYaml } from "../syntax/parse-yaml";
import type { Path } from "../syntax/path";
import { type MapNode, type Node, type ParsedYaml, valueAt } from "../syntax/tree";
import { type ClusterObject, objectOfManifest, objectOfPolicy, objectOfTemplate } from "./cluster-object";
import { type TemplateSign, templateSign } from "./template";
import { withoutActions } from "./without-actions";

/** One object of a kind we know: the document itself, or an item of a list. */
export interface Resource {
  readonly kind: Kind;
  readonly path: Path;
  readonly problems: readonly Problem[];
  readonly policy: AnyPolicy;
}

export interface PolicyDocument {
  readonly yaml: ParsedYaml;
  /** It holds a resource of ours, or is too broken to tell and says that it does. */
  readonly isOurs: boolean;
  readonly resources: readonly Resource[];
  readonly template: TemplateSign;
  /** All that other documents may know of this one: its labels, without their places. */
  readonly labels: readonly LabelUse[];
  /** What it brings into a cluster, without places: workloads, namespaces, services, policies. */
  readonly objects: readonly ClusterObject[];
}

export interface LabelUse extends Pick<LabelPlace, "owner" | "subject"> {
  readonly name: string;
  readonly value?: string;
}

/** Reads a document; one that holds nothing of interest is set aside by a look at its text, before any YAML is parsed. */
export function readDocument(text: string): PolicyDocument {
  const plain = mayHoldManifests(text) ? parseYaml(withoutActions(text)) : undefined;
  const objects = plain ? manifestsOf(plain).map(objectOfManifest) : [];
  if (!/networking|network-?_?polic/i.test(text)) return foreign(text, plain, objects);
  const yaml = plain?.text === text ? plain : parseYaml(text);
  const resources = yaml.root?.kind === "map" ? [...readResources(yaml.root, text)] : [];
  const template = templateSign(text);
  const policies =
    template === "none" ? resources.map(({ policy }) => objectOfPolicy(policy)) : objectsOfTemplate(text, plain);
  if (resources.length === 0 && !claimsToBeOurs(yaml)) return foreign(text, yaml, [...objects, ...policies]);
  const labels = resources.flatMap(({ policy }) => labelsOf(policy));
  return { yaml, isOurs: true, resources, template, labels, objects: [...objects, ...policies] };
}

/**
 * The objects besides policies in a document's text, with their places. Nobody keeps them: of thousands of files what
 * they mean is kept, and where that stands is looked up when somebody asks.
 */
export function manifestsIn(text: string): readonly Manifest[] {
  return mayHoldManifests(text) ? manifestsOf(parseYaml(withoutActions(text))) : [];
}

/** Of a text that is no YAML not all is read: then there may be more than is known. */
function manifestsOf({ root, problems }: ParsedYaml): readonly Manifest[] {
  const manifests = readManifests(root);
  return problems.length > 0 ? manifests.map(doubted) : manifests;
}

/** The policies of a template, as far as they are plain YAML. */
function objectsOfTemplate(text: string, plain = parseYaml(withoutActions(text))): readonly ClusterObject[] {
  if (plain.root?.kind !== "map") return [];
  return Array.from(objectsBelow(plain.root, [], kindOfTemplate), ({ node, identity, path }) =>
    objectOfTemplate(readAnyPolicy(node, identity.kind, path)),
  );
}

/** The tree goes: of thousands of files nobody will ask for it. */
function foreign(text: string, yaml: ParsedYaml | undefined, objects: readonly ClusterObject[]): PolicyDocument {
  const template = objects.length > 0 ? templateSign(text) : "none";
  return {
    yaml: { text, problems: [], comments: yaml?.comments ?? [] },
    isOurs: false,
    resources: [],
    template,
    labels: [],
    objects,
  };
}

/** Of a text that cannot be read as YAML only its lines can tell what it was to be. */
function claimsToBeOurs({ text, problems }: ParsedYaml): boolean {
  const ours = kinds.some(
    ({ apiVersion, kind }) => saysLine(text, "apiVersion", apiVersion) && saysLine(text, "kind", kind),
  );
  return problems.length > 0 && ours;
}

function saysLine(text: string, key: string, value: string): boolean {
  const literal = value.replaceAll(".", "\\.");
  return new RegExp(`^[ \\t-]*["']?${key}["']?:[ \\t]+["']?${literal}["']?,?[ \\t]*(?:#.*)?\\r?$`, "m").test(text);
}

function* readResources(root: MapNode, text: string): Generator<Resource> {
  for (const { node, identity, path, implied } of objectsBelow(root, [], identify)) {
    const problems = [
      ...identity.problems,
      ...decode(node, identity.kind, { text, path, isListed: path.length > 0 && implied === undefined }),
    ];
    yield { kind: identity.kind, path, problems, policy: readAnyPolicy(node, identity.kind, path) };
  }
}

interface Identified {
  readonly node: MapNode;
  readonly identity: Identity;
  readonly path: Path;
  readonly implied: Kind | undefined;
}

function* objectsBelow(node: MapNode, path: Path, identifyAs: typeof identify, implied?: Kind): Generator<Identified> {
  const identity = identifyAs(node, path, implied);
  if (identity) {
    yield { node, identity, path, implied };
  } else if (path.length === 0) {
    for (const [index, item] of itemsOf(node).entries()) {
      if (item.kind === "map") yield* objectsBelow(item, ["items", index], identifyAs, listedKind(node));
    }
  }
}

/** Charts choose the apiVersion by the cluster that they are installed in. */
function kindOfTemplate(root: MapNode, path: Path, implied?: Kind): Identity | undefined {
  if (!isUnknown(valueAt(root, "apiVersion"))) return identify(root, path, implied);
  const said = knownText(valueAt(root, "kind"))?.value;
  const kind = kinds.find((known) => known.kind === said);
  return kind && { kind, problems: [] };
}

function itemsOf(root: MapNode): Node[] {
  const items = valueAt(root, "items");
  return items?.kind === "list" ? items.items.map((item) => item.value) : [];
}

function labelsOf(policy: AnyPolicy): LabelUse[] {
  return Array.from(labelPlaces(policy), ({ owner, subject, name, value }) => ({
    owner,
    subject,
    name: name.value,
    ...(value && { value: value.value }),
  }));
}
