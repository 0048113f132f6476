/** What is wrong in a file, at its places in the file. */

import type { Span } from "../base/span";
import type { LocatedFinding } from "../rules/checker";
import type { Related, Severity } from "../rules/finding";
import type { Subject } from "../rules/mending";
import { spanToFile } from "../syntax/region";
import { homeOf } from "../workspace/home-of";
import type { SourceFile } from "../workspace/source-file";
import type { Snapshot } from "../workspace/workspace";

export interface FileDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly file: SourceFile;
  readonly span: Span;
}

/** The diagnostics of a file in the order of its text. */
export function diagnostics({ checker, snapshot, file }: Subject): readonly FileDiagnostic[] {
  return checker.check(snapshot, file).map((found) => ({
    code: found.finding.code,
    severity: found.finding.severity,
    message: found.finding.message,
    span: spanToFile(found.located.region, found.finding.span),
    related: found.related().flatMap((related) => placeOf(related, found, snapshot, file) ?? []),
  }));
}

/** Where a related place stands now: documents keep their spans while their files move around them. */
function placeOf(
  related: Related,
  { located }: LocatedFinding,
  snapshot: Snapshot,
  own: SourceFile,
): RelatedPlace | undefined {
  const home = homeOf(snapshot, own, related.document ?? located.document);
  if (!home) return undefined;
  return { message: related.message, file: home.file, span: spanToFile(home.located.region, related.span) };
}
