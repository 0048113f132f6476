/** One YAML document, read: a pure function of its text, so that a keystroke reads one document and no other. */

import type { AnyPolicy } from "../model/admin-policy";
import { decode } from "../model/decode";
import { identify } from "../model/identify";
import { type LabelPlace, labelPlaces } from "../model/label-places";
import type { Problem } from "../model/problem";
import { readAnyPolicy } from "../model/read-any-policy";
import { type Kind, kinds, listedKind } from "../schema/kinds";
import { parseYaml } from "../syntax/parse-yaml";
import type { Path } from "../syntax/path";
import { type MapNode, type Node, type ParsedYaml, valueAt } from "../syntax/tree";
import { type TemplateSign, templateSign } from "./template";

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
}

export interface LabelUse extends Pick<LabelPlace, "owner" | "subject"> {
  readonly name: string;
  readonly value?: string;
}

/** Reads a document; one that cannot hold a policy is set aside by a look at its text, before any YAML is parsed. */
export function readDocument(text: string): PolicyDocument {
  if (!/networking|network-?_?polic/i.test(text)) return foreign({ text, problems: [], comments: [] });
  const yaml = parseYaml(text);
  const resources = yaml.root?.kind === "map" ? [...readResources(yaml.root, [], text)] : [];
  if (resources.length === 0 && !claimsToBeOurs(yaml)) return foreign(yaml);
  const labels = resources.flatMap(({ policy }) => labelsOf(policy));
  return { yaml, isOurs: true, resources, template: templateSign(text), labels };
}

function foreign(yaml: ParsedYaml): PolicyDocument {
  return { yaml, isOurs: false, resources: [], template: "none", labels: [] };
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

function* readResources(root: MapNode, path: Path, text: string, implied?: Kind): Generator<Resource> {
  const identity = identify(root, path, implied);
  if (identity) {
    const problems = [
      ...identity.problems,
      ...decode(root, identity.kind, { text, path, isListed: path.length > 0 && implied === undefined }),
    ];
    yield { kind: identity.kind, path, problems, policy: readAnyPolicy(root, identity.kind, path) };
  } else if (path.length === 0) {
    for (const [index, item] of itemsOf(root).entries()) {
      if (item.kind === "map") yield* readResources(item, ["items", index], text, listedKind(root));
    }
  }
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
