/** Edits of comments: one more above a line, and one gone. */

import type { Span } from "../../base/span";
import type { TextEdit } from "../../base/text-edit";
import { pathAt, type Step } from "../node-at";
import type { Node, ParsedYaml } from "../tree";
import { indentationAt, type Lines, linesOf } from "./lines";

/**
 * Writes a comment above the line of an offset, as far to the right. Undefined where none can stand: in JSON, inside a
 * flow collection, inside a scalar, and above `---`, where it would belong to the document before.
 */
export function insertCommentAbove(yaml: ParsedYaml, offset: number, comment: string): readonly TextEdit[] | undefined {
  const lines = linesOf(yaml.text);
  const line = lines.lineAt(offset);
  const start = lines.startOf(line);
  if (isJson(yaml) || lines.textOf(line).startsWith("---") || isInsideValue(yaml, start)) return undefined;
  const newText = `${" ".repeat(indentationAt(lines, offset))}${comment}${lines.ending}`;
  return [{ span: { start, end: start }, newText }];
}

/** Removes a comment: with its line where nothing else stands there, else with the blanks before it. */
export function removeComment({ text }: ParsedYaml, comment: Span): readonly TextEdit[] {
  const lines = linesOf(text);
  const line = lines.lineAt(comment.start);
  const lead = text.slice(lines.startOf(line), comment.start);
  const start =
    lead.trim() === "" ? lineBreakBefore(lines, line) : comment.start - (lead.length - lead.trimEnd().length);
  // The first line has no line break before it, so it takes the one behind.
  const end = start === 0 ? lines.startOf(line + 1) : comment.end;
  return [{ span: { start, end }, newText: "" }];
}

function lineBreakBefore(lines: Lines, line: number): number {
  return line === 0 ? 0 : lines.startOf(line - 1) + lines.textOf(line - 1).length;
}

function isJson({ text, root }: ParsedYaml): boolean {
  const isFlow = root !== undefined && root.kind !== "scalar" && root.style === "flow";
  return isFlow || /^\s*[{[]/.test(text);
}

function isInsideValue({ root }: ParsedYaml, offset: number): boolean {
  if (!root) return false;
  return [root, ...pathAt(root, offset).flatMap(nodesOf)].some((node) => isBrokenBy(node, offset));
}

function nodesOf(step: Step): Node[] {
  return step.into === "item" ? [step.item.value] : [step.entry.key, step.entry.value];
}

function isBrokenBy(node: Node, offset: number): boolean {
  const isWhole = node.kind === "scalar" || node.style === "flow";
  return isWhole && node.span.start < offset && offset < node.span.end;
}
