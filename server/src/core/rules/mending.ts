/** Fixes that have been tried: one is offered only when its document is better off with it. */

import { applyEdits, type TextEdit } from "../base/text-edit";
import { editorOf } from "../model/editor";
import { editToFile } from "../syntax/region";
import { readDocument } from "../workspace/document";
import { type LocatedDocument, readSourceFile, type SourceFile } from "../workspace/source-file";
import { type Snapshot, withFile } from "../workspace/workspace";
import type { Checker, LocatedFinding } from "./checker";
import type { Finding, Fix } from "./finding";

/** A file in its surroundings, and who judges it. */
export interface Subject {
  readonly checker: Checker;
  readonly snapshot: Snapshot;
  readonly file: SourceFile;
}

/** The fixes of a finding, as edits of the file. Those that would leave it, or more findings than before, are left out. */
export function fixesOf(subject: Subject, { finding, located }: LocatedFinding): readonly Fix[] {
  return finding
    .mend(editorOf(located.document.yaml))
    .filter((fix) => helps(subject, located, [{ finding, edits: fix.edits }]))
    .map((fix) => ({ ...fix, edits: fix.edits.map((edit) => editToFile(located.region, edit)) }));
}

/** The file's text after every fix that is the one right answer; what a fix brings to light is mended in its turn. */
export function mendAll(subject: Subject): string {
  const { checker } = subject;
  let current = subject;
  let findings = checker.check(current.snapshot, current.file).length;
  for (const seen = new Set<string>(); !seen.has(current.file.text); ) {
    seen.add(current.file.text);
    const edits = helpfulEdits(current);
    if (edits.length === 0) break;
    const next = after(current, edits);
    const left = checker.check(next.snapshot, next.file).length;
    // Documents are evidence for each other: what helps each of them by itself may, all together, not help.
    if (left > findings) break;
    [current, findings] = [next, left];
  }
  return current.file.text;
}

/** A fix of a finding, as edits of its document. */
interface Proposal {
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
}

/** All proposals for a document at once where that helps; where it does not, the first that helps by itself. */
function helpfulEdits(subject: Subject): readonly TextEdit[] {
  const found = subject.checker.check(subject.snapshot, subject.file);
  return [...byDocument(found)].flatMap(([located, findings]) => {
    const all = disjoint(findings.flatMap((finding) => preferred(finding, located)));
    const best = helps(subject, located, all) ? all : all.filter((one) => helps(subject, located, [one])).slice(0, 1);
    return best.flatMap(({ edits }) => edits.map((edit) => editToFile(located.region, edit)));
  });
}

function byDocument(found: readonly LocatedFinding[]): ReadonlyMap<LocatedDocument, readonly Finding[]> {
  const documents = new Map<LocatedDocument, Finding[]>();
  for (const { finding, located } of found) documents.set(located, [...(documents.get(located) ?? []), finding]);
  return documents;
}

/** A finding with two right answers has none that can be chosen for its author. */
function preferred(finding: Finding, { document }: LocatedDocument): Proposal[] {
  const [fix, ...others] = finding.mend(editorOf(document.yaml)).filter((candidate) => candidate.preferred);
  return fix && others.length === 0 ? [{ finding, edits: fix.edits }] : [];
}

/** Those that touch no text that an earlier one touches: the others come round again. */
function disjoint(proposals: readonly Proposal[]): Proposal[] {
  const taken: TextEdit[] = [];
  return proposals.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => overlaps(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

function overlaps({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** After the edits each finding is there once less, and the document has no more findings and no more Errors than before. */
export function helps(
  { checker, snapshot, file }: Subject,
  { document }: LocatedDocument,
  proposals: readonly Proposal[],
): boolean {
  const edits = proposals.flatMap((proposal) => proposal.edits);
  if (edits.length === 0) return false;
  const before = checker.judge(snapshot, file, document);
  const then = checker.judge(snapshot, file, readDocument(applyEdits(document.yaml.text, edits)));
  const mended = tally(proposals.map(({ finding }) => finding));
  const [had, left] = [tally(before), tally(then)];
  const isMended = ([name, times]: [string, number]) => (left.get(name) ?? 0) + times <= (had.get(name) ?? 0);
  return then.length <= before.length && errors(then) <= errors(before) && [...mended].every(isMended);
}

function after({ checker, snapshot, file }: Subject, edits: readonly TextEdit[]): Subject {
  const changed = readSourceFile(file.uri, applyEdits(file.text, edits), file.language, file);
  return { checker, snapshot: withFile(snapshot, changed), file: changed };
}

function errors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

/** How often each finding is there: comments that ignore nothing can look alike. */
function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of findings.map(identity)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The same finding before and after an edit elsewhere in its document: spans move, paths do not. */
function identity({ code, paths, message }: Finding): string {
  return JSON.stringify([code, paths, message]);
}
