/** A model as text: one line for each part and each value, without the places. */

import type { Selector } from "../../server/src/core/model/policy";

/** The parts of a policy, indented; a selector as `kubectl --selector` takes it, `{}` where it is written and empty. */
export function drawModel(part: object, depth = 0): string {
  return Object.entries(part)
    .filter(([field]) => !places.has(field))
    .map(([field, value]) => drawField(field, value, "  ".repeat(depth), depth))
    .join("");
}

const places: ReadonlySet<string> = new Set(["span", "key", "path"]);

function drawField(field: string, value: unknown, indent: string, depth: number): string {
  if (Array.isArray(value)) return value.map((item: unknown) => drawField(field, item, indent, depth)).join("");
  if (typeof value !== "object" || value === null) return `${indent}${field}: ${value}\n`;
  if (isSelector(value)) return `${indent}${field}: ${drawSelector(value)}\n`;
  if ("value" in value) return `${indent}${field}: ${JSON.stringify(value.value)}\n`;
  return `${indent}${field}\n${drawModel(value, depth + 1)}`;
}

function isSelector(value: object): value is Selector {
  return "labels" in value && "requirements" in value;
}

function drawSelector({ labels, requirements, key }: Selector): string {
  const conditions = [
    ...labels.map(({ name, value }) => `${name.value}=${value.value}`),
    ...requirements.map(({ name, operator, values }) =>
      [name, operator, ...values].map(({ value }) => value).join(" "),
    ),
  ];
  return conditions.length > 0 ? conditions.join(", ") : key ? "{}" : "left out";
}
