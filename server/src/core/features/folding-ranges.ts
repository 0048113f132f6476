/** What can be folded in a file with policies: everything that people expect, and more than the editor would find.
 *
 * VS Code folds by indentation as long as nobody answers; whoever does answer replaces that for the whole file. So a
 * file without policies gets no answer, and a file with one gets a complete one: documents of other kinds fold, too,
 * and so do comments and `# region` marks. Nothing of this needs a tree, which documents of other kinds do not have:
 * lines are compared by their indentation, as the editor does, but a dash counts as deeper than a key in its own
 * column. Hence `ingress:` folds above dashes that are not indented, and each document of several folds as a whole. In
 * Markdown, where editors merge our answer with their own, only what is inside of fences is told. */

import type { LineIndex } from "../base/line-index";
import { toFile } from "../syntax/region";
import type { PolicyDocument } from "../workspace/document";
import type { SourceFile } from "../workspace/source-file";

/** Zero-based lines of the file, both included; folded, only the first is seen. */
export interface FoldingRange {
  readonly start: number;
  readonly end: number;
  readonly is: "block" | "comment" | "region";
}

/** The lines of a file, as an open buffer knows them. */
type Lines = Pick<LineIndex, "positionAt">;

/**
 * The ranges of a file in the order of its text, properly nested, at most one for each first line; undefined where the
 * file has no policies. Those of a document are made once, as long as it stays in memory.
 */
export function createFoldingRanges(): (file: SourceFile, lines: Lines) => readonly FoldingRange[] | undefined {
  const known = new WeakMap<PolicyDocument, Folds>();
  const foldsOf = (document: PolicyDocument): Folds => {
    const folds = known.get(document) ?? readFolds(document.yaml.text);
    known.set(document, folds);
    return folds;
  };
  return ({ documents, text, language }, lines) => {
    if (!documents.some(({ document }) => document.isOurs)) return undefined;
    const found = documents.flatMap(({ region, document }) => {
      const folds = foldsOf(document);
      // Each line of a document is a line of the file, also where a fence puts something before it.
      const first = lines.positionAt(toFile(region, 0)).line;
      return (documents.length > 1 ? folds.amongOthers : folds.alone).map((range) => shifted(range, first));
    });
    const regions = language === "yaml" ? markedRegions(text, lines) : [];
    return regions.length === 0 ? found : nested([...found, ...regions]);
  };
}

/** The ranges of one document, with lines of the document. */
interface Folds {
  readonly alone: readonly FoldingRange[];
  /** The document as a whole, too. */
  readonly amongOthers: readonly FoldingRange[];
}

function readFolds(text: string): Folds {
  const lines = text.split(/\r\n|\n|\r/).map(readLine);
  const inside = [...blocks(lines), ...comments(lines)];
  return { alone: nested(inside), amongOthers: nested([...wholeDocument(lines), ...inside]) };
}

interface Line {
  readonly is: "content" | "comment" | "nothing";
  /** Twice the indentation, and one more for a dash. */
  readonly depth: number;
  readonly opensBracket: boolean;
}

function readLine(line: string): Line {
  let column = 0;
  while (" \t\ufeff".includes(line[column] ?? "#")) column++;
  const isDash = line[column] === "-" && " \t".includes(line[column + 1] ?? " ");
  const opensBracket = line[column] === "{" || line[column] === "[";
  return { is: kindOf(line, column), depth: 2 * column + (isDash ? 1 : 0), opensBracket };
}

function kindOf(line: string, column: number): Line["is"] {
  if (column === line.length || line[0] === "%" || /^\ufeff?(?:---|\.\.\.)(?:\s|$)/.test(line)) return "nothing";
  if (line[column] !== "#") return "content";
  // The mark of a region that begins behind a document is not about that document.
  return /^#[ \t]*region\b/.test(line.slice(column)) ? "nothing" : "comment";
}

/** From the first line that says something to the last; what stands in brackets folds by these. */
function wholeDocument(lines: readonly Line[]): readonly FoldingRange[] {
  const start = lines.findIndex(({ is }) => is === "content");
  const end = lines.findLastIndex(({ is }) => is !== "nothing");
  return lines[start]?.opensBracket === false && end > start ? [{ start, end, is: "block" }] : [];
}

/** A line folds with all lines behind it that are deeper. */
function blocks(lines: readonly Line[]): readonly FoldingRange[] {
  const found: FoldingRange[] = [];
  const open: { readonly start: number; readonly depth: number }[] = [];
  let last = 0;
  const close = (depth: number) => {
    for (let top = open.at(-1); top && top.depth >= depth; top = open.at(-1)) {
      open.pop();
      if (last > top.start) found.push({ start: top.start, end: last, is: "block" });
    }
  };
  const depths = depthsOf(lines);
  for (const [start, { is }] of lines.entries()) {
    if (is === "nothing") continue;
    const depth = depths[start] ?? 0;
    close(depth);
    if (is === "content") open.push({ start, depth });
    last = start;
  }
  close(-1);
  return found;
}

/** A comment is about what follows it, so it is at least as deep: at the margin it does not end a block. */
function depthsOf(lines: readonly Line[]): readonly number[] {
  let following = 0;
  return lines
    .toReversed()
    .map(({ is, depth }) => {
      if (is === "content") following = depth;
      return is === "comment" ? Math.max(depth, following) : depth;
    })
    .reverse();
}

/** Comments of several lines. */
function comments(lines: readonly Line[]): readonly FoldingRange[] {
  const found: FoldingRange[] = [];
  for (const [line, { is }] of lines.entries()) {
    if (is !== "comment") continue;
    const before = found.at(-1);
    if (before?.end === line - 1) found.splice(-1, 1, { ...before, end: line });
    else found.push({ start: line, end: line, is: "comment" });
  }
  return found.filter(({ start, end }) => end > start);
}

/** `# region` to `# endregion`, the marks that VS Code knows in YAML. */
function markedRegions(text: string, lines: Lines): readonly FoldingRange[] {
  const found: FoldingRange[] = [];
  const open: number[] = [];
  for (const { index, groups } of text.matchAll(/^[ \t]*#[ \t]*(?:(?<opens>region)|endregion)\b/gm)) {
    const { line } = lines.positionAt(index);
    if (groups?.opens) open.push(line);
    const start = groups?.opens ? undefined : open.pop();
    if (start !== undefined) found.push({ start, end: line, is: "region" });
  }
  return found;
}

/** Editors know one range for each line, and none that cross: the one that begins first, or holds more, stays. */
function nested(ranges: readonly FoldingRange[]): readonly FoldingRange[] {
  const around: FoldingRange[] = [];
  return ranges
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((range) => {
      for (let top = around.at(-1); top && top.end < range.start; top = around.at(-1)) around.pop();
      const holder = around.at(-1);
      const fits = !holder || (holder.start < range.start && range.end <= holder.end);
      if (fits) around.push(range);
      return fits;
    });
}

function shifted({ start, end, is }: FoldingRange, by: number): FoldingRange {
  return { start: start + by, end: end + by, is };
}
