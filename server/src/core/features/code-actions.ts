/** The light bulb: what can be done about the findings at a place. */

import { type Span, touches } from "../base/span";
import type { Finding, Fix } from "../rules/finding";
import { fixesOf, type Subject } from "../rules/mending";
import { spanToFile } from "../syntax/region";

export interface QuickFix {
  readonly fix: Fix;
  readonly finding: Finding;
  /** Of the finding, in the file. */
  readonly span: Span;
}

/** The fixes for the findings that a range of the file touches; each has been tried and helps. */
export function quickFixes(subject: Subject, range: Span): readonly QuickFix[] {
  return subject.checker.check(subject.snapshot, subject.file).flatMap((found) => {
    const span = spanToFile(found.located.region, found.finding.span);
    if (!touches(span, range.start) && !touches(range, span.start)) return [];
    return fixesOf(subject, found).map((fix) => ({ fix, finding: found.finding, span }));
  });
}
