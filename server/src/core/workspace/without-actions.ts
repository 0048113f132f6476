/** Helm templates read tolerantly: what is plain YAML counts, what is templated is unknown. */

import { unknownMark } from "../model/unknown";
import { isContent, type Neighbour, type Neighbours, neighbourOf, standInAt } from "./stand-in";

const action = /\{\{(?:[^}]|\}(?!\}))*\}\}/g;

/** What comes next is there only sometimes. */
const opening = /^\{\{-?\s*(?:if|with|range|else)\b/;

/** Brings nothing itself that would stand in the document. */
const silent = /^\{\{-?\s*(?:\/\*|(?:if|else|end|range|with|define|block|break|continue)\b|\$\S*\s*:?=)/;

/**
 * The text with its template actions replaced, offset by offset (not line by line). Inside of a line letters stand for
 * what is unknown. Actions that have a line to themselves become an unknown entry or item, where something may come of
 * them or what follows is there only sometimes.
 */
export function withoutActions(text: string): string {
  if (!text.includes("{{")) return text;
  const lines = linesOf(text);
  const next = followers(lines);
  const masked: string[] = [];
  for (const [index, line] of lines.entries()) {
    masked.push(line.includes("{{") ? maskedLine(line, { before: masked, after: next[index] }) : line);
  }
  return masked.join("");
}

/** Lines with their breaks; an action of several lines, and what stands beside it, counts as one. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let open = "";
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    open += line;
    if (open.lastIndexOf("{{") > open.lastIndexOf("}}")) continue;
    lines.push(open);
    open = "";
  }
  return open === "" ? lines : [...lines, open];
}

/** For each line the next one that has content of its own. */
function followers(lines: readonly string[]): readonly (Neighbour | undefined)[] {
  const next: (Neighbour | undefined)[] = [];
  let follower: Neighbour | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = follower;
    const line = lines[index] ?? "";
    if (isContent(line) && !isAlone(line)) follower = neighbourOf(line);
  }
  return next;
}

function isAlone(line: string): boolean {
  return line.includes("{{") && line.replace(action, "").trim() === "";
}

function maskedLine(line: string, around: Neighbours): string {
  const actions = line.match(action) ?? [];
  if (actions.length === 0) return line;
  if (isAlone(line)) return standInAt(columnOf(line, actions, around), line, around);
  const value = /^(\s*(?:-\s+)*[^\s:{}]+:\s+)(\{\{[\s\S]*\}\})\s*$/.exec(line);
  const key = value?.[1] ?? "";
  const isOpened = value && isAlone(value[2] ?? "") && (around.after?.column ?? 0) > neighbourOf(line).inside;
  return (isOpened ? opened(key, line, around) : undefined) ?? line.replace(action, letters);
}

/** Only its first line holds letters: others could stand where nothing may stand. */
function letters(found: string): string {
  const [first = ""] = found.split("\n");
  return unknownMark.repeat(first.length) + " ".repeat(found.length - first.length);
}

/** A value that the template begins and the next lines go on with: they are one map, or one list. */
function opened(key: string, line: string, { after }: Neighbours): string | undefined {
  if (!after) return undefined;
  const text = `${key.trimEnd()}\n${" ".repeat(after.column)}${after.isItem ? `- ${unknownMark}` : `${unknownMark}:`}`;
  return text.length < line.length ? `${text.padEnd(line.length - 1)}\n` : undefined;
}

/** Where what comes of these actions stands; undefined where nothing does. */
function columnOf(line: string, actions: readonly string[], { after }: Neighbours): number | undefined {
  const output = actions.findLast((found) => !silent.test(found));
  if (output === undefined) return actions.some((found) => opening.test(found)) ? after?.column : undefined;
  const [, how, by] = /\b(n?)indent\s+(\d+)/.exec(output) ?? [];
  const own = line.length - line.trimStart().length;
  return Math.max(by === undefined ? own : how === "n" ? Number(by) : own + Number(by), after?.column ?? 0);
}
