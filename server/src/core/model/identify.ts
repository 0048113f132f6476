/** Is this document ours? By apiVersion and kind alone, never by its path; a near miss is ours too, with a problem. */

import { distance } from "fastest-levenshtein";
import { type Kind, kinds } from "../schema/kinds";
import type { Path } from "../syntax/path";
import { entryOf, type MapNode, valueAt } from "../syntax/tree";
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
  if (found === undefined) return hasKeyLike(root, "apiVersion") ? [] : [required("apiVersion", root, path)];
  const removed = kind.removedApiVersions.find((version) => version.apiVersion === found);
  if (removed) return [removedApiVersion(kind, found, removed.since, root, path)];
  return mayMean(found, kind.apiVersion)
    ? [nearMiss("apiVersion", found, kind.apiVersion, root, path, { apiVersion: found, kind: kind.kind })]
    : undefined;
}

/** Without a kind only a spec of ours tells whose document it is; a fragment of documentation may be anybody's. */
function missingKind(kind: Kind, root: MapNode, path: Path): readonly Problem[] | undefined {
  const other = root.entries.find((entry) => entry.key.text.toLowerCase() === "kind");
  if (other) return readText(other.value)?.value === kind.kind ? [] : undefined;
  return entryOf(valueAt(root, "spec"), "podSelector") ? [required("kind", root, path)] : undefined;
}

/** A version without a group, or of a group that looks like ours; other groups have kinds of the same name (Calico). */
function mayMean(found: string, meant: string): boolean {
  const [group = "", ...version] = found.split("/");
  if (version.length === 0 && /^v\d/i.test(group)) return true;
  const right = meant.split("/")[0] ?? meant;
  return group.toLowerCase() === right.split(".")[0] || isNearMiss(group, right);
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
  const server = `no matches for kind "${given.kind}" in version "${given.apiVersion}"`;
  return { type: "unknown-kind", ...placeOf(root, field, path), field, found, meant, server };
}

function removedApiVersion(kind: Kind, found: string, since: string, root: MapNode, path: Path): Problem {
  const server = `no matches for kind "${kind.kind}" in version "${found}"`;
  const place = placeOf(root, "apiVersion", path);
  return { type: "removed-api-version", ...place, found, since, instead: kind.apiVersion, server };
}

function required(name: "apiVersion" | "kind", root: MapNode, path: Path): Problem {
  const place = { span: root.entries[0]?.key.span ?? root.span, path: [...path, name] };
  return { type: "required-field", ...place, name, holder: path, server: `error validating data: ${name} not set` };
}

function placeOf(root: MapNode, field: string, path: Path) {
  const entry = entryOf(root, field);
  return { span: entry?.value.span ?? root.span, path: [...path, field] };
}

function hasKeyLike(root: MapNode, name: string): boolean {
  return root.entries.some((entry) => entry.key.text.toLowerCase() === name.toLowerCase());
}

function textOf(root: MapNode, field: string): string | undefined {
  const text = readText(valueAt(root, field))?.value;
  return text === "" ? undefined : text;
}
