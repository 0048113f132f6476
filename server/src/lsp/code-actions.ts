/** Quick-fixes and fix-all, as LSP code actions. */

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit as LspTextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "../core/base/text-edit";
import { type QuickFix, quickFixes } from "../core/features/code-actions";
import { fixAll } from "../core/features/fix-all";
import type { Subject } from "../core/rules/mending";
import { toRange } from "./convert";
import { source } from "./diagnostics";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.networkpolicy`;

type OpenSubject = Subject & { readonly buffer: TextDocument };

/** The actions for a range of an open buffer, of the kinds that the client asks for. */
export function codeActions(subject: OpenSubject, { range, context }: CodeActionParams): CodeAction[] {
  const wants = (kind: string) => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const { buffer } = subject;
  const span = { start: buffer.offsetAt(range.start), end: buffer.offsetAt(range.end) };
  return [
    ...(wants(CodeActionKind.QuickFix)
      ? quickFixes(subject, span).map((quick) => toAction(quick, buffer, context.diagnostics))
      : []),
    ...(wants(fixAllKind) && context.only ? fixAllAction(subject) : []),
  ];
}

function toAction(
  { fix, finding, span }: QuickFix,
  buffer: TextDocument,
  diagnostics: readonly Diagnostic[],
): CodeAction {
  const range = toRange(buffer, span);
  const mended = diagnostics.filter(
    (one) => one.source === source && one.code === finding.code && same(one.range, range),
  );
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred,
    diagnostics: mended,
    edit: { changes: { [buffer.uri]: toEdits(fix.edits, buffer) } },
  };
}

/** Only where it was asked for by its kind: in the light bulb's list it would stand beside every single fix. */
function fixAllAction(subject: OpenSubject): CodeAction[] {
  const edits = fixAll(subject);
  if (edits.length === 0) return [];
  const changes = { [subject.buffer.uri]: toEdits(edits, subject.buffer) };
  return [{ title: "Fix all NetworkPolicy problems that have one right answer", kind: fixAllKind, edit: { changes } }];
}

function toEdits(edits: readonly TextEdit[], buffer: TextDocument): LspTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(buffer, span), newText }));
}

function same(a: Diagnostic["range"], b: Diagnostic["range"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
