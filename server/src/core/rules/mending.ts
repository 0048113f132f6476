/** Fixes that have been tried: one is offered only when the file is better off with it. */

import { applyEdits, type TextEdit } from "../base/text-edit";
import { editorOf } from "../model/editor";
import { editToFile } from "../syntax/region";
import { readSourceFile, type SourceFile } from "../workspace/source-file";
import { type Snapshot, withFile } from "../workspace/workspace";
import type { Checker, LocatedFinding } from "./checker";
import type { Fix } from "./finding";

/** A file in its surroundings, and who judges it. */
export interface Subject {
  readonly checker: Checker;
  readonly snapshot: Snapshot;
  readonly file: SourceFile;
}

/** The fixes of a finding, as edits of the file. Those that would leave the finding, or more findings than before, are left out. */
export function fixesOf(subject: Subject, found: LocatedFinding): readonly Fix[] {
  return proposals(found).filter((fix) => helps(subject, fix.edits, [found]));
}

/** The file's text after every fix that is the one right answer; what a fix brings to light is mended in its turn. */
export function mendAll(subject: Subject): string {
  let current = subject;
  for (const seen = new Set<string>(); !seen.has(current.file.text); ) {
    seen.add(current.file.text);
    const edits = helpfulEdits(current);
    if (edits.length > 0) current = after(current, edits);
  }
  return current.file.text;
}

function proposals({ finding, located }: LocatedFinding): readonly Fix[] {
  return finding
    .mend(editorOf(located.document.yaml))
    .map((fix) => ({ ...fix, edits: fix.edits.map((edit) => editToFile(located.region, edit)) }));
}

interface Proposal {
  readonly found: LocatedFinding;
  readonly edits: readonly TextEdit[];
}

/** All at once where that helps; else document by document, and in a document that resists, one by one. */
function helpfulEdits(subject: Subject): readonly TextEdit[] {
  const all = disjoint(preferred(subject));
  if (allHelp(subject, all)) return all.flatMap(({ edits }) => edits);
  const documents = new Set(all.map(({ found }) => found.located));
  return [...documents].flatMap((document) => {
    const own = all.filter(({ found }) => found.located === document);
    if (allHelp(subject, own)) return own.flatMap(({ edits }) => edits);
    return own.find((proposal) => allHelp(subject, [proposal]))?.edits ?? [];
  });
}

function preferred(subject: Subject): Proposal[] {
  return subject.checker.check(subject.snapshot, subject.file).flatMap((found) => {
    const [fix, ...others] = proposals(found).filter((candidate) => candidate.preferred);
    return fix && others.length === 0 ? [{ found, edits: fix.edits }] : [];
  });
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

function allHelp(subject: Subject, proposals: readonly Proposal[]): boolean {
  const edits = proposals.flatMap((proposal) => proposal.edits);
  return (
    proposals.length > 0 &&
    helps(
      subject,
      edits,
      proposals.map(({ found }) => found),
    )
  );
}

/** After the edits none of the findings is left, and there are no more findings and no more Errors than before. */
function helps(subject: Subject, edits: readonly TextEdit[], mended: readonly LocatedFinding[]): boolean {
  const before = subject.checker.check(subject.snapshot, subject.file);
  const then = after(subject, edits);
  const found = then.checker.check(then.snapshot, then.file);
  const left = new Set(found.map((finding) => identity(finding, then.file)));
  return (
    found.length <= before.length &&
    errors(found) <= errors(before) &&
    mended.every((finding) => !left.has(identity(finding, subject.file)))
  );
}

function after({ checker, snapshot, file }: Subject, edits: readonly TextEdit[]): Subject {
  const changed = readSourceFile(file.uri, applyEdits(file.text, edits), file.language, file);
  return { checker, snapshot: withFile(snapshot, changed), file: changed };
}

function errors(findings: readonly LocatedFinding[]): number {
  return findings.filter(({ finding }) => finding.severity === "error").length;
}

/** The same finding before and after an edit elsewhere: spans move, paths and documents' places in their file do not. */
function identity({ finding, located }: LocatedFinding, file: SourceFile): string {
  return JSON.stringify([finding.code, finding.paths, finding.message, file.documents.indexOf(located)]);
}
