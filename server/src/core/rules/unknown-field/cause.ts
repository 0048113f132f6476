/** Why a key is unknown: wrong case, misspelt, at the wrong level, a label without `matchLabels`, or none of these. */

import { fieldAt, fieldsOf } from "../../schema/fields";
import type { Kind } from "../../schema/kinds";
import type { Path } from "../../syntax/path";
import { type Home, homesBelow, homesOf } from "./home";
import { byOtherWord, closest, isCasing, letters } from "./near-name";
import type { UnknownKey } from "./unknown-key";

export type Cause =
  | { readonly cause: "wrong-case" | "misspelt" | "wrong-direction"; readonly right: string }
  /** Of several places only the author knows which is meant. */
  | { readonly cause: "wrong-level"; readonly homes: readonly [Home, ...Home[]] }
  /** Each of the `ways` leads from the map that holds the label to a `matchLabels` that could be meant. */
  | { readonly cause: "label"; readonly ways: readonly [Way, ...Way[]] }
  /** A peer says the name of a namespace, for which there is a label. */
  | { readonly cause: "namespace-name" }
  /** `port:80`, which YAML takes for one word. */
  | { readonly cause: "blank" }
  /** What servers wrote once, and `kubectl get` still shows. */
  | { readonly cause: "status" }
  /** A selector in a selector: what is in it belongs one level up. */
  | { readonly cause: "superfluous-level" }
  | { readonly cause: "none" };

type Way = readonly string[];

/** The likeliest cause. A right name at a wrong level counts before a wrong name that resembles another. */
export function causeOf(kind: Kind, key: UnknownKey): Cause {
  const names = fieldsOf(kind, key.holder)?.map((field) => field.name) ?? [];
  const cause = sameField(kind, key, names) ?? strangeForm(kind, key, names) ?? wrongLevel(kind, key);
  return (
    cause ?? resemblance(key, names) ?? dedentedLabel(kind, key) ?? labelOfPeer(kind, key, names) ?? { cause: "none" }
  );
}

/** A field that stands in the right place under another name; anything below a selector may be a label. */
function sameField(kind: Kind, key: UnknownKey, names: readonly string[]): Cause | undefined {
  const right = names.find((name) => letters(name) === letters(key.name));
  if (right !== undefined) return { cause: isCasing(right, key.name) ? "wrong-case" : "misspelt", right };
  if (names.includes("matchLabels") && isScalar(key)) return labelOrRequirement(kind, key);
  const known = byOtherWord(key.name, names);
  return known === undefined ? otherDirection(key.name, names) : { cause: "misspelt", right: known };
}

function strangeForm(kind: Kind, key: UnknownKey, names: readonly string[]): Cause | undefined {
  if (isSelectorInSelector(kind, key, names)) return { cause: "superfluous-level" };
  if (isNamespaceName(kind, key)) return { cause: "namespace-name" };
  if (isStatus(key)) return { cause: "status" };
  return lacksBlank(key, names) ? { cause: "blank" } : undefined;
}

function wrongLevel(kind: Kind, key: UnknownKey): Cause | undefined {
  const [home, ...others] = homesOf(kind, key);
  const isFitting = home && [home, ...others].every((one) => fits(one, key));
  return isFitting ? { cause: "wrong-level", homes: [home, ...others] } : undefined;
}

function resemblance(key: UnknownKey, names: readonly string[]): Cause | undefined {
  const right = closest(key.name, names);
  return right === undefined ? undefined : { cause: "misspelt", right };
}

/** A list below `port` is not what `ports[].port` takes: there, `ports` itself is meant. */
function fits({ field }: Home, key: UnknownKey): boolean {
  const shape = key.shape([...key.holder, key.name]);
  const takesCollection = field.types.some((type) => type === "list" || type === "map" || type === "struct");
  return takesCollection || (shape !== "list" && shape !== "map");
}

/** `namespaces: {namespaceSelector: {...}}`, as early AdminNetworkPolicies had it. */
function isSelectorInSelector({ scope }: Kind, key: UnknownKey, names: readonly string[]): boolean {
  const path = [...key.holder, key.name];
  const isNamed = key.name === "namespaceSelector" && key.holder.at(-1) === "namespaces";
  return (
    scope === "cluster" && isNamed && key.shape(path) === "map" && key.keys(path).every((name) => names.includes(name))
  );
}

/** The status went with Kubernetes 1.28, the clusterName with 1.24. */
function isStatus({ name, holder }: UnknownKey): boolean {
  return holder.length === 0 ? name === "status" : name === "clusterName" && holder.join() === "metadata";
}

function lacksBlank(key: UnknownKey, names: readonly string[]): boolean {
  const [name = "", value] = key.name.split(":");
  return value !== undefined && names.includes(name) && key.shape([...key.holder, key.name]) === "null";
}

/** Any name may be a label's, even that of a field elsewhere; `key` and `operator` are far likelier a requirement's. */
function labelOrRequirement(kind: Kind, key: UnknownKey): Cause {
  const [home] = homesBelow(kind, key);
  return home ? { cause: "wrong-level", homes: [home] } : { cause: "label", ways: [["matchLabels"]] };
}

/** A label that lost its indentation stands beside the selector, which holds nothing. */
function dedentedLabel(kind: Kind, key: UnknownKey): Cause | undefined {
  const given = key.keys(key.holder);
  const empty = given.slice(0, given.indexOf(key.name)).findLast((name) => {
    const path = [...key.holder, name];
    return isSelector(kind, path) && key.shape(path) === "null";
  });
  return empty !== undefined && isScalar(key) ? { cause: "label", ways: [[empty, "matchLabels"]] } : undefined;
}

/** Nothing but labels stands in the peer: those of pods, or those of namespaces. */
function labelOfPeer(kind: Kind, key: UnknownKey, names: readonly string[]): Cause | undefined {
  const isAlone = key.keys(key.holder).every((name) => !names.includes(name));
  const selectors = names.filter((name) => isSelector(kind, [...key.holder, name]));
  const [first, ...others] = selectors.map((name): Way => [name, "matchLabels"]);
  return isAlone && isScalar(key) && first && others.length > 0
    ? { cause: "label", ways: [first, ...others] }
    : undefined;
}

/** `namespace: shop` in a peer. */
function isNamespaceName(kind: Kind, key: UnknownKey): boolean {
  const selector = [...key.holder, "namespaceSelector"];
  const isFree = isSelector(kind, selector) && !key.keys(key.holder).includes("namespaceSelector");
  return key.name.toLowerCase() === "namespace" && isFree && key.shape([...key.holder, key.name]) === "scalar";
}

function isSelector(kind: Kind, path: Path): boolean {
  return fieldAt(kind, path)?.members?.some((field) => field.name === "matchLabels") === true;
}

function isScalar(key: UnknownKey): boolean {
  const shape = key.shape([...key.holder, key.name]);
  return shape === "scalar" || shape === "null";
}

/** Ingress rules say `from`, egress rules say `to`. */
function otherDirection(name: string, names: readonly string[]): Cause | undefined {
  const right = name === "from" ? "to" : name === "to" ? "from" : undefined;
  return right !== undefined && names.includes(right) ? { cause: "wrong-direction", right } : undefined;
}
