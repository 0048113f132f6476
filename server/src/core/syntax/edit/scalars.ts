/** Edits of one scalar: setting, quoting, unquoting. */

import type { TextEdit } from "../../base/text-edit";
import { parseYaml } from "../parse-yaml";
import type { ParsedYaml, ScalarNode } from "../tree";

/**
 * Gives the scalar another text in the same quotes. A plain scalar gets double quotes where the text would not stay
 * that text, or would become a value of another type. Undefined for a block scalar and for a value that is not there.
 */
export function setScalar(_doc: ParsedYaml, node: ScalarNode, text: string): readonly TextEdit[] | undefined {
  if (node.style === "literal" || node.style === "folded" || isMissing(node)) return undefined;
  return [{ span: node.span, newText: inStyle(node, text) }];
}

/** Puts what was typed into double quotes. Undefined unless the scalar is plain. */
export function quoteScalar(_doc: ParsedYaml, node: ScalarNode): readonly TextEdit[] | undefined {
  if (node.style !== "plain" || isMissing(node)) return undefined;
  return [{ span: node.span, newText: JSON.stringify(node.text) }];
}

/** Takes the quotes off. Undefined unless the scalar is quoted and its content can stand without them. */
export function unquoteScalar(_doc: ParsedYaml, node: ScalarNode): readonly TextEdit[] | undefined {
  if (node.style !== "single-quoted" && node.style !== "double-quoted") return undefined;
  return readPlain(node.text) ? [{ span: node.span, newText: node.text }] : undefined;
}

/** Takes the `|` or `>` away, so that what stands below is read as YAML. Undefined for every other scalar. */
export function readBelow(doc: ParsedYaml, node: ScalarNode): readonly TextEdit[] | undefined {
  if (node.style !== "literal" && node.style !== "folded") return undefined;
  const indicator = /[|>][-+0-9]*[ \t]*/y;
  indicator.lastIndex = node.span.start;
  if (!indicator.test(doc.text)) return undefined;
  const end = indicator.lastIndex;
  const before = doc.text.slice(0, node.span.start);
  const start = /[\r\n]/.test(doc.text[end] ?? "\n") ? before.trimEnd().length : before.length;
  return [{ span: { start, end }, newText: "" }];
}

/** The text as a scalar that reads as this very string: plain where that is enough, else in double quotes. */
export function stringText(text: string): string {
  return typeof readPlain(text)?.value === "string" ? text : JSON.stringify(text);
}

function inStyle(node: ScalarNode, text: string): string {
  if (node.style === "plain" && typeof readPlain(text)?.value === typeof node.value) return text;
  if (node.style === "plain") return stringText(text);
  const printable = /^[^\p{Cc}\p{Cs}]*$/u.test(text);
  if (node.style === "single-quoted" && printable) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}

/** What the text is as a plain scalar; undefined where it cannot be one in both a block and a flow collection. */
function readPlain(text: string): ScalarNode | undefined {
  const { root, problems } = parseYaml(`[{ key: ${text} }]`);
  const map = root?.kind === "list" && root.items.length === 1 ? root.items[0]?.value : undefined;
  const value = map?.kind === "map" && map.entries.length === 1 ? map.entries[0]?.value : undefined;
  if (problems.length > 0 || value?.kind !== "scalar" || value.style !== "plain") return undefined;
  return value.text === text && text !== "" ? value : undefined;
}

function isMissing(node: ScalarNode): boolean {
  return node.span.start === node.span.end;
}
