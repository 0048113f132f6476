/** Fixes that have been tried: one is offered only when its document is better off with it. */

import { applyEdits, type TextEdit } from "../base/text-edit";
import { editorOf } from "../model/editor";
import { editToFile } from "../syntax/region";
import { type LocatedDocument, readSourceFile } from "../workspace/source-file";
import type { LocatedFinding } from "./checker";
import type { Finding, Fix } from "./finding";
import { completed, editsOf, helps, isWorse, type Proposal, preferredFixes, type Subject } from "./trial";

export type { Subject } from "./trial";

/** The fixes of a finding, as edits of the file. Those that would leave it, or more findings than before, are left out. */
export function fixesOf(subject: Subject, { finding, located }: LocatedFinding): readonly Fix[] {
  return finding.mend(editorOf(located.document.yaml)).flatMap((fix) => {
    const edits = completed(subject, located, { finding, edits: fix.edits });
    return edits ? [{ ...fix, edits: edits.map((edit) => editToFile(located.region, edit)) }] : [];
  });
}

/** The subject after every fix that is the one right answer; what a fix brings to light is mended in its turn. */
export function mendAll(subject: Subject): Subject {
  let current = subject;
  let findings = findingsOf(current);
  for (const seen = new Set<string>(); !seen.has(current.file.text); ) {
    seen.add(current.file.text);
    const edits = helpfulEdits(current);
    if (edits.length === 0) break;
    const next = after(current, edits);
    const left = findingsOf(next);
    // Documents are evidence for each other: what helps each of them by itself may, all together, not help.
    if (isWorse(left, findings)) break;
    [current, findings] = [next, left];
  }
  return current;
}

function findingsOf({ checker, snapshot, file }: Subject): readonly Finding[] {
  return checker.check(snapshot, file).map(({ finding }) => finding);
}

/** All fixes of a document at once where that helps; where it does not, the first that helps by itself. */
function helpfulEdits(subject: Subject): readonly TextEdit[] {
  const found = subject.checker.check(subject.snapshot, subject.file);
  return [...byDocument(found)].flatMap(([located, findings]) => {
    const all = preferredFixes(findings, located.document);
    const edits = helps(subject, located, all) ? editsOf(all) : firstCompleted(subject, located, all);
    return edits.map((edit) => editToFile(located.region, edit));
  });
}

function firstCompleted(
  subject: Subject,
  located: LocatedDocument,
  proposals: readonly Proposal[],
): readonly TextEdit[] {
  for (const proposal of proposals) {
    const edits = completed(subject, located, proposal);
    if (edits) return edits;
  }
  return [];
}

function byDocument(found: readonly LocatedFinding[]): ReadonlyMap<LocatedDocument, readonly Finding[]> {
  const documents = new Map<LocatedDocument, Finding[]>();
  for (const { finding, located } of found) documents.set(located, [...(documents.get(located) ?? []), finding]);
  return documents;
}

function after({ checker, snapshot, file }: Subject, edits: readonly TextEdit[]): Subject {
  const changed = readSourceFile(file.uri, applyEdits(file.text, edits), file.language, file);
  return { checker, snapshot: snapshot.with(changed), file: changed };
}
