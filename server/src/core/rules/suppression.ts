/** The comments that ignore findings in place: `# netpol-ignore <id>, <id>: reason`. */

import { createLineIndex } from "../base/line-index";
import { type Span, shift } from "../base/span";
import { hasOwnLine } from "../syntax/own-line";
import type { PolicyDocument } from "../workspace/document";
import type { Finding } from "./finding";

export interface Suppression {
  /** The whole comment. */
  readonly span: Span;
  readonly rules: readonly SuppressedRule[];
  /** Empty where none is given. */
  readonly reason: string;
}

export interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
  /** There is a finding that it ignores. */
  readonly used: boolean;
}

export interface Suppressed {
  /** The findings that nobody ignores. */
  readonly left: readonly Finding[];
  readonly suppressions: readonly Suppression[];
}

const word = "netpol-ignore";

/** The comment that ignores a rule for a reason. */
export function suppressionText(id: string, reason: string): string {
  return `# ${word} ${id}: ${reason}`;
}

/**
 * Takes away what comments ignore: findings that begin on the comment's line, or on the next one with more than
 * comments where the comment has its line to itself.
 */
export function suppress({ yaml: { text, comments } }: PolicyDocument, findings: readonly Finding[]): Suppressed {
  const targets = text.includes(word) ? targetsOf(text, comments) : [];
  const written = targets.flatMap((target, index) => readSuppression(text, comments[index], target) ?? []);
  if (written.length === 0) return { left: findings, suppressions: [] };
  const lines = createLineIndex(text);
  const name = (id: string, at: number) => `${id} ${lines.positionAt(at).line}`;
  const nameOf = ({ code, span }: Finding) => name(code, span.start);
  const ignored = new Set(written.flatMap(({ rules, target }) => rules.map(({ id }) => name(id, target))));
  const found = new Set(findings.map(nameOf));
  return {
    left: findings.filter((finding) => !ignored.has(nameOf(finding))),
    suppressions: written.map(({ target, rules, ...comment }) => ({
      ...comment,
      rules: rules.map((rule) => ({ ...rule, used: found.has(name(rule.id, target)) })),
    })),
  };
}

/** For each comment an offset on the line that it speaks about. */
function targetsOf(text: string, comments: readonly Span[]): readonly number[] {
  const targets: number[] = [];
  for (const [index, comment] of [...comments.entries()].reverse()) {
    const next = endOfBlanks(text, comment.end);
    const below = comments[index + 1]?.start === next ? targets[index + 1] : next;
    targets[index] = below !== undefined && hasOwnLine(text, comment) ? below : comment.start;
  }
  return targets;
}

function endOfBlanks(text: string, from: number): number {
  const blanks = /\s*/y;
  blanks.lastIndex = from;
  blanks.exec(text);
  return blanks.lastIndex;
}

function readSuppression(text: string, span: Span | undefined, target: number) {
  const comment = span ? text.slice(span.start, span.end) : "";
  const head = /^#\s*netpol-ignore(?![\w-])/.exec(comment)?.[0];
  if (!span || head === undefined) return undefined;
  const [list = ""] = comment.slice(head.length).split(":", 1);
  const reason = comment.slice(head.length + list.length + 1).trim();
  const rules = Array.from(list.matchAll(/[^\s,][^,]*/g), ({ 0: item, index }) => {
    const id = item.trimEnd();
    return { id, span: shift({ start: index, end: index + id.length }, span.start + head.length) };
  });
  return { span, rules, reason, target };
}
