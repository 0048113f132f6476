/** Is this document ours? By apiVersion and kind alone, never by its path; a near miss is ours too, with a problem. */

import { distance } from "fastest-levenshtein";
import { type Kind, kinds } from "../schema/kinds";
import type { Path } from "../syntax/path";
import { entryOf, type MapNode, type Node, valueAt } from "../syntax/tree";
import { type Objection, refused } from "./objection";
import type { Problem } from "./problem";
import { readText } from "./read-selector";

/** A resource of a kind we know, and what is wrong with the two lines that say so. */
export interface Identity {
  readonly kind: Kind;
  readonly problems: readonly Problem[];
}

/** Undefined for every document that is none of our business; `implied` is the kind of a typed list's items. */
export function identify(root: MapNode, path: Path, implied?: Kind): Identity | undefined {
  const given = { apiVersion: textOf(root, "apiVersion"), kind: textOf(root, "kind") };
  if (implied && given.kind === undefined) return { kind: implied, problems: [] };
  for (const kind of kinds) {
    const problems = problemsAs(kind, given, root, path);
    if (problems) return { kind, problems };
  }
  return undefined;
}

type Given = { readonly [Field in "apiVersion" | "kind"]: string | undefined };

/** No problems: it is of this kind. Some: it nearly is. Undefined: it is something else. */
function problemsAs(kind: Kind, given: Given, root: MapNode, path: Path): readonly Problem[] | undefined {
  if (given.kind === kind.kind) return apiVersionProblems(kind, given.apiVersion, root, path);
  if (given.kind === undefined) return given.apiVersion === kind.apiVersion ? missingKind(kind, root, path) : undefined;
  if (!isNearMiss(given.kind, kind.kind) || kind.siblings.includes(given.kind)) return undefined;
  const misspelt = nearMiss("kind", given.kind, kind.kind, root, path, given);
  if (given.apiVersion === kind.apiVersion) return [misspelt];
  // Two near misses at once: without a group of ours in it, it may be anybody's.
  const version = given.apiVersion?.includes("/") ? apiVersionProblems(kind, given.apiVersion, root, path) : undefined;
  return version && [...version, misspelt];
}

function apiVersionProblems(
  kind: Kind,
  found: string | undefined,
  root: MapNode,
  path: Path,
): readonly Problem[] | undefined {
  if (found === kind.apiVersion) return [];
  if (found === undefined) {
    const isSaid = hasKeyLike(root, "apiVersion") && !isEmpty(root, "apiVersion");
    return isSaid ? [] : [required("apiVersion", root, path)];
  }
  const removed = kind.removedApiVersions.find((version) => version.apiVersion === found);
  if (removed) return [removedApiVersion(kind, found, removed.since, root, path)];
  return mayMean(found, kind.apiVersion) && !mayCome(found, kind)
    ? [nearMiss("apiVersion", found, kind.apiVersion, root, path, { apiVersion: found, kind: kind.kind })]
    : undefined;
}

/** Without a kind only a spec of ours tells whose document it is; a fragment of documentation may be anybody's. */
function missingKind(kind: Kind, root: MapNode, path: Path): readonly Problem[] | undefined {
  const other = root.entries.find((entry) => entry.key.text.toLowerCase() === "kind");
  const said = other && readText(other.value);
  if (said && said.value !== "") return said.value === kind.kind ? [] : undefined;
  const spec = valueAt(root, "spec");
  const isKnown = kind.knownBy.every((field) => entryOf(spec, field));
  // Of a list, or a number, the schema says what is wrong with it.
  if (other && !said) return isKnown || holdsText(other.value, kind.kind) ? [] : undefined;
  return isKnown ? [required("kind", root, path)] : undefined;
}

/** A version without a group, or of a group that looks like ours; other groups have kinds of the same name (Calico). */
function mayMean(found: string, meant: string): boolean {
  const [group = "", ...version] = found.split("/");
  if (version.length === 0 && /^v\d/i.test(group)) return true;
  const right = groupOf(meant);
  const isOurs = kinds.some(({ apiVersion }) => groupOf(apiVersion) === group);
  return isOurs || group.toLowerCase() === right.split(".")[0] || isNearMiss(group, right);
}

/** The definition of a custom resource may serve a version that is newer than all that were known when this was written. */
function mayCome(found: string, { definedBy, apiVersion }: Kind): boolean {
  const group = groupOf(apiVersion);
  if (definedBy !== "custom-resource" || groupOf(found) !== group) return false;
  const served = kinds.map((kind) => kind.apiVersion).filter((version) => groupOf(version) === group);
  return apiVersion === served.toSorted(compareVersions).at(-1) && compareVersions(found, apiVersion) > 0;
}

/** `v1alpha2` is older than `v1beta1`, and that is older than `v1`; what is no version is older than all. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((apiVersion) => {
    const [, major = "0", stage, minor = "0"] = /\/v(\d+)(?:(alpha|beta)(\d+))?$/.exec(apiVersion) ?? [];
    return [major === "0" ? 0 : stage === "alpha" ? 1 : stage === "beta" ? 2 : 3, Number(major), Number(minor)];
  });
  const differing = [0, 1, 2].map((index) => (left?.[index] ?? 0) - (right?.[index] ?? 0));
  return differing.find((difference) => difference !== 0) ?? 0;
}

function groupOf(apiVersion: string): string {
  return apiVersion.split("/")[0] ?? apiVersion;
}

function isNearMiss(found: string, meant: string): boolean {
  const [a, b] = [found.toLowerCase().trim(), meant.toLowerCase()];
  return a === `${b.replace(/y$/, "ie")}s` || distance(a, b) <= 2;
}

function nearMiss(
  field: "kind" | "apiVersion",
  found: string,
  meant: string,
  root: MapNode,
  path: Path,
  given: Given,
): Problem {
  const server = [notServed(field, given.kind, given.apiVersion)];
  return { type: "unknown-kind", ...placeOf(root, field, path), field, found, meant, server };
}

/** rules.md, K1: the words of kube-apiserver's own registry of kinds; of custom resources it is kubectl that finds none. */
function notServed(field: "kind" | "apiVersion", kind = "", apiVersion = ""): Objection {
  const scheme = 'scheme "k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30"';
  const isOfCustomResources = kinds.some(
    (known) => known.definedBy === "custom-resource" && groupOf(known.apiVersion) === groupOf(apiVersion),
  );
  if (isOfCustomResources)
    return refused("Decode", [field], `no matches for kind "${kind}" in version "${apiVersion}"`);
  const isMalformed = apiVersion.split("/").length > 2;
  const unknown = `no kind "${kind}" is registered for version "${apiVersion}" in ${scheme}`;
  return refused("Decode", [field], isMalformed ? `unexpected GroupVersion string: ${apiVersion}` : unknown);
}

function removedApiVersion(kind: Kind, found: string, since: string, root: MapNode, path: Path): Problem {
  const detail = `the API version in the data (${found}) does not match the expected API version (${kind.apiVersion})`;
  const server = [refused("Decode", ["apiVersion"], detail)];
  const place = placeOf(root, "apiVersion", path);
  return { type: "removed-api-version", ...place, found, since, instead: kind.apiVersion, server };
}

function required(name: "apiVersion" | "kind", root: MapNode, path: Path): Problem {
  const head = entryOf(root, name) ?? root.entries[0];
  const place = { span: head?.key.span ?? root.span, path: [...path, name] };
  const server = [refused("Decode", [name], `error validating data: ${name} not set`)];
  return { type: "required-field", ...place, name, holder: path, server };
}

function placeOf(root: MapNode, field: string, path: Path) {
  const entry = entryOf(root, field);
  return { span: entry?.value.span ?? root.span, path: [...path, field] };
}

function holdsText(node: Node, text: string): boolean {
  return node.kind === "list" && node.items.some(({ value }) => readText(value)?.value === text);
}

function isEmpty(root: MapNode, field: string): boolean {
  return readText(valueAt(root, field))?.value === "";
}

function hasKeyLike(root: MapNode, name: string): boolean {
  return root.entries.some((entry) => entry.key.text.toLowerCase() === name.toLowerCase());
}

function textOf(root: MapNode, field: string): string | undefined {
  const text = readText(valueAt(root, field))?.value;
  return text === "" ? undefined : text;
}
