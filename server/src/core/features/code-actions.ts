/** The light bulb: what can be done about the findings at a place. */

import { type Span, touches } from "../base/span";
import type { LocatedFinding } from "../rules/checker";
import type { Finding, Fix } from "../rules/finding";
import { ignore } from "../rules/ignoring";
import { fixesOf, type Subject } from "../rules/mending";
import { spanToFile } from "../syntax/region";

export interface QuickFix {
  readonly fix: Fix;
  readonly finding: Finding;
  /** Of the finding, in the file. */
  readonly span: Span;
}

/** The fixes for the findings that a range of the file touches, each tried, then the ways to ignore those findings. */
export function quickFixes(subject: Subject, range: Span): readonly QuickFix[] {
  const touched = subject.checker.check(subject.snapshot, subject.file).flatMap((found) => {
    const span = spanToFile(found.located.region, found.finding.span);
    return touches(span, range.start) || touches(range, span.start) ? { found, span } : [];
  });
  const offer = (fixesFor: (found: LocatedFinding) => readonly Fix[]) =>
    touched.flatMap(({ found, span }) => fixesFor(found).map((fix) => ({ fix, finding: found.finding, span })));
  return [...offer((found) => fixesOf(subject, found)), ...offer((found) => [ignore(subject, found) ?? []].flat())];
}
