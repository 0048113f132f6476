/** Labels as people write them elsewhere: `app=web,tier=db` or `app in (web, db)`, as for `kubectl -l`, or `app:web` without the blank. */

import { formatErrors } from "../../schema/formats";

export type Labels = Readonly<Record<string, string>>;

/** Undefined for everything else, and for a label that stands twice. */
export function readLabels(text: string): Labels | undefined {
  const words = text
    .trim()
    .replace(/\s*(==?|:)\s*/g, "$1")
    .split(/[\s,]+/);
  const labels = words.map(readLabel);
  const known = labels.filter((label) => label !== undefined);
  const names = new Set(known.map(([name]) => name));
  return known.length === words.length && names.size === known.length ? Object.fromEntries(known) : undefined;
}

function readLabel(word: string): readonly [name: string, value: string] | undefined {
  const { name, value } = /^(?<name>[^=:!]+)(?:==?|:)(?<value>[^=:]*)$/.exec(word)?.groups ?? {};
  if (name === undefined || value === undefined) return undefined;
  const isLabel = formatErrors("label-key", name).length === 0 && formatErrors("label-value", value).length === 0;
  return isLabel ? [name, value] : undefined;
}

export interface RequirementData {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

/** One requirement of `kubectl -l`; undefined for everything else. */
export function readRequirement(text: string): RequirementData | undefined {
  const { key, not, values } =
    /^(?<key>[^\s!=,]+)\s+(?<not>not)?in\s*\((?<values>[^()]*)\)$/.exec(text.trim())?.groups ?? {};
  const words = values?.split(",").map((word) => word.trim()) ?? [];
  const areLabels = words.length > 0 && words.every((word) => formatErrors("label-value", word).length === 0);
  if (key === undefined || !areLabels || formatErrors("label-key", key).length > 0) return undefined;
  return { key, operator: not ? "NotIn" : "In", values: words };
}
