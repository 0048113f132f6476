/** Our spans and severities in the words of LSP. */

import { DiagnosticSeverity, type Range } from "vscode-languageserver";
import type { LineIndex } from "../core/base/line-index";
import type { Span } from "../core/base/span";
import type { Severity } from "../core/rules/finding";

/** The part of a line index that an open buffer has too. */
export type Lines = Pick<LineIndex, "positionAt">;

export function toRange(lines: Lines, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function toSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case "error":
      return DiagnosticSeverity.Error;
    case "warning":
      return DiagnosticSeverity.Warning;
    case "information":
      return DiagnosticSeverity.Information;
    case "hint":
      return DiagnosticSeverity.Hint;
  }
}
