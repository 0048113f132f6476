/** Does a patch change more of an object than its labels, in a way that counts for policies? */

import { isJsonObject, type JsonObject, type Operation, type Patch } from "../../model/patch";
import { startsWith } from "../../syntax/path";
import type { Json } from "../../syntax/to-json";
import type { WorldObject } from "./world";

/** Of what makes pods only their ports and hostNetwork count; of a policy or a Service everything in its spec. */
export function touchesSpec(patch: Patch, object: WorldObject): boolean {
  const place = [...(object.template ?? []), "spec"];
  const touches = object.template ? touchesPods : () => true;
  return patch.is === "merge"
    ? mergeTouches(patch.body, place, touches)
    : patch.operations.some((operation) => operationTouches(operation, place, touches));
}

type Touches = (value: Json, within: readonly string[], isGone: boolean) => boolean;

function mergeTouches(body: JsonObject, place: readonly string[], touches: Touches): boolean {
  let node: Json = body;
  for (const step of place) {
    if (!isJsonObject(node) || Object.hasOwn(node, "$patch")) return true;
    const next: Json | undefined = Object.hasOwn(node, step) ? node[step] : undefined;
    if (next === undefined) return false;
    node = next;
  }
  return touches(node, [], node === null);
}

function operationTouches({ op, path, from, value }: Operation, place: readonly string[], touches: Touches): boolean {
  if (op === "test") return false;
  const ends = op === "move" && from ? [path, from] : [path];
  return ends.some((end) => {
    if (startsWith(place, end)) return true;
    return startsWith(end, place) && touches(value ?? null, end.slice(place.length), op !== "add");
  });
}

/** `isGone`: what stood there before does so no longer, whatever it was. */
function touchesPods(value: Json, within: readonly string[], isGone: boolean): boolean {
  if (within.some((step) => counting.includes(step)) || mentions(value)) return true;
  const isContainer = within.length <= 2 && (within.length === 0 || /ontainers$/.test(within[0] ?? ""));
  return isGone && isContainer;
}

const counting: readonly string[] = ["ports", "hostNetwork", "$patch"];

function mentions(value: Json): boolean {
  if (Array.isArray(value)) return value.some(mentions);
  if (!isJsonObject(value)) return false;
  return Object.entries(value).some(([key, below]) => counting.includes(key) || mentions(below));
}
