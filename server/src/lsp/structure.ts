/** Outline, folding, selections and links: what an editor asks about the shape of a buffer. */

import {
  type DocumentLink,
  type FoldingRange,
  FoldingRangeKind,
  type DocumentSymbol as LspSymbol,
  type SelectionRange,
  type ServerCapabilities,
  SymbolKind,
} from "vscode-languageserver";
import { documentLinks } from "../core/features/document-links";
import { createDocumentSymbols, type DocumentSymbol } from "../core/features/document-symbols";
import { createFoldingRanges, type FoldingRange as Fold } from "../core/features/folding-ranges";
import { selectionRanges } from "../core/features/selection-ranges";
import type { SourceFile } from "../core/workspace/source-file";
import { answer } from "./answer";
import { type Lines, toRange } from "./convert";
import type { Session } from "./session";

export const structureCapabilities = {
  // The label tells our outline from that of another YAML extension.
  documentSymbolProvider: { label: "NetworkPolicy" },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: { resolveProvider: false },
} as const satisfies ServerCapabilities;

/** Answers the requests that {@link structureCapabilities} announces. */
export function answerStructure(session: Session): void {
  const { connection } = session;
  const symbols = createSymbols();
  const folds = createFoldingRanges();
  connection.onDocumentSymbol(answer(session, null, ({ file, buffer }): LspSymbol[] | null => symbols(file, buffer)));
  connection.onFoldingRanges(
    answer(
      session,
      null,
      ({ file, buffer }): FoldingRange[] | null => folds(file, buffer)?.map(toFoldingRange) ?? null,
    ),
  );
  connection.onSelectionRanges(
    answer(session, null, ({ file, buffer }, { positions }): SelectionRange[] | null => {
      const found = positions.map((position) => selectionRanges(file, buffer.offsetAt(position)));
      if (found.every((spans) => spans.length === 0)) return null;
      return found.map((spans, index) => {
        const ranges = spans.map((span) => toRange(buffer, span));
        return toSelectionRange(ranges, positions[index] ?? { line: 0, character: 0 });
      });
    }),
  );
  connection.onDocumentLinks(
    answer(session, null, ({ file, buffer }): DocumentLink[] | null =>
      documentLinks(file).map(({ span, url, tooltip }) => ({ range: toRange(buffer, span), target: url, tooltip })),
    ),
  );
}

/** An editor asks for the outline again and again while nothing changes: of each state of a file it is made once. */
function createSymbols(): (file: SourceFile, lines: Lines) => LspSymbol[] {
  const symbols = createDocumentSymbols();
  const known = new WeakMap<SourceFile, LspSymbol[]>();
  return (file, lines) => {
    const made = known.get(file) ?? symbols(file).map((symbol) => toSymbol(symbol, lines));
    known.set(file, made);
    return made;
  };
}

function toSymbol({ is, name, detail, span, selection, children }: DocumentSymbol, lines: Lines): LspSymbol {
  return {
    name,
    ...(detail !== "" && { detail }),
    kind: symbolKinds[is],
    range: toRange(lines, span),
    selectionRange: toRange(lines, selection),
    ...(children.length > 0 && { children: children.map((child) => toSymbol(child, lines)) }),
  };
}

/** LSP knows the parts of programs only: these have icons of their own in every editor. */
const symbolKinds: Readonly<Record<DocumentSymbol["is"], SymbolKind>> = {
  policy: SymbolKind.Class,
  direction: SymbolKind.Interface,
  rule: SymbolKind.Method,
  peer: SymbolKind.Field,
  port: SymbolKind.Constant,
};

function toFoldingRange({ start, end, is }: Fold): FoldingRange {
  const kind = is === "comment" ? FoldingRangeKind.Comment : FoldingRangeKind.Region;
  return { startLine: start, endLine: end, ...(is !== "block" && { kind }) };
}

/** From the innermost outwards; where there is none, LSP asks for the empty range at the position. */
function toSelectionRange(ranges: readonly SelectionRange["range"][], at: SelectionRange["range"]["start"]) {
  const none: SelectionRange = { range: { start: at, end: at } };
  return (
    ranges.reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range, ...(parent && { parent }) }),
      undefined,
    ) ?? none
  );
}
