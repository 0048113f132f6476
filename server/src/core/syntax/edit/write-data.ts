/** Plain data as YAML, in the style of the document that it is written into. */

import type { Json } from "../to-json";
import type { Layout } from "./layout";
import { indent } from "./lines";
import { stringText } from "./scalars";

/** In one line; as JSON where the document is JSON. */
export function flowData(data: Json, isJson: boolean): string {
  const text = (one: string) => (isJson ? JSON.stringify(one) : stringText(one));
  if (typeof data === "string") return text(data);
  if (isList(data)) return `[${data.map((item) => flowData(item, isJson)).join(", ")}]`;
  if (typeof data !== "object" || data === null) return String(data);
  const entries = Object.entries(data).map(([key, value]) => `${text(key)}: ${flowData(value, isJson)}`);
  return `{${entries.join(", ")}}`;
}

/** In block style, the first line at column zero. Lists of scalars stay in one line. */
export function blockData(data: Json, layout: Layout): string[] {
  if (!isBlock(data)) return [flowData(data, false)];
  if (isList(data)) return data.flatMap((item) => itemData(item, layout.gap, layout));
  return Object.entries(data).flatMap(([key, value]) => {
    if (!isBlock(value)) return [`${stringText(key)}: ${flowData(value, false)}`];
    return [`${stringText(key)}:`, ...indent(blockData(value, layout), depthBelow(value, layout))];
  });
}

/** The same as an item of a list, `gap` columns from its dash to what stands behind it. */
export function itemData(data: Json, gap: number, layout: Layout): string[] {
  const [first = "", ...rest] = blockData(data, layout);
  return [`-${" ".repeat(gap - 1)}${first}`, ...indent(rest, gap)];
}

/** How far below its key the value belongs. */
export function depthBelow(data: Json, layout: Layout): number {
  return isList(data) ? (layout.dash ?? 0) : layout.step;
}

type Collection = readonly Json[] | { readonly [key: string]: Json };

/** Does it take lines of its own? */
export function isBlock(data: Json): data is Collection {
  if (typeof data !== "object" || data === null) return false;
  return isList(data) ? data.some((item) => typeof item === "object" && item !== null) : Object.keys(data).length > 0;
}

/** `Array.isArray` does not see through `readonly`. */
function isList(data: Json): data is readonly Json[] {
  return Array.isArray(data);
}
