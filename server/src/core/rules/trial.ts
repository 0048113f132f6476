/** Trying fixes out: what a document would be like with them. */

import { applyEdits, difference, type TextEdit } from "../base/text-edit";
import { editorOf } from "../model/editor";
import { type PolicyDocument, readDocument } from "../workspace/document";
import type { LocatedDocument, SourceFile } from "../workspace/source-file";
import type { Snapshot } from "../workspace/workspace";
import type { Checker } from "./checker";
import type { Finding } from "./finding";

/** A file in its surroundings, and who judges it. */
export interface Subject {
  readonly checker: Checker;
  readonly snapshot: Snapshot;
  readonly file: SourceFile;
}

type Findings = readonly Finding[];

/** A fix of a finding, as edits of its document. */
export interface Proposal {
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
}

/** So deep are the lists of a policy nested into each other, and a little deeper. */
const mostRounds = 5;

/**
 * The edits of a fix that helps. One that brings more slips to light (a map that becomes a list shows the maps inside
 * that should be lists too) is made complete by mending those as well; undefined where that does not help either.
 */
export function completed(
  subject: Subject,
  located: LocatedDocument,
  proposal: Proposal,
): readonly TextEdit[] | undefined {
  if (helps(subject, located, [proposal])) return proposal.edits;
  const { text } = located.document.yaml;
  const found = judge(subject, located, located.document);
  const before = new Set(found.map(identity));
  let mended = applyEdits(text, proposal.edits);
  for (let round = 0; round < mostRounds; round++) {
    const document = readDocument(mended);
    const then = judge(subject, located, document);
    // A key that now stands twice was not hidden before: the one that has always been there is not to go.
    if (duplicates(then) > duplicates(found)) return undefined;
    const fresh = then.filter((finding) => !before.has(identity(finding)));
    const edits = editsOf(preferredFixes(fresh, document));
    if (edits.length === 0) return undefined;
    mended = applyEdits(mended, edits);
    const whole = difference(text, mended);
    if (whole && helps(subject, located, [{ ...proposal, edits: [whole] }])) return [whole];
  }
  return undefined;
}

/** After the edits each finding is there once less, and the document is no worse: Errors, findings, syntax. */
export function helps(subject: Subject, located: LocatedDocument, proposals: readonly Proposal[]): boolean {
  const edits = editsOf(proposals);
  if (edits.length === 0) return false;
  const { document } = located;
  const before = judge(subject, located, document);
  const changed = readDocument(applyEdits(document.yaml.text, edits));
  // A document that is no YAML has but that one finding.
  if (changed.yaml.problems.length > document.yaml.problems.length) return false;
  const then = judge(subject, located, changed);
  const mended = proposals.map(({ finding }) => finding);
  return (
    !isWorse(then, before) && (areFewer(identity, mended, before, then) || areFewer(wording, mended, before, then))
  );
}

/** Is each of the mended ones there once less? */
function areFewer(nameOf: (finding: Finding) => string, mended: Findings, before: Findings, then: Findings): boolean {
  const [had, left] = [tally(before, nameOf), tally(then, nameOf)];
  return [...tally(mended, nameOf)].every(([name, times]) => (left.get(name) ?? 0) + times <= (had.get(name) ?? 0));
}

/** The right answers to findings, as far as they touch no text that an earlier one touches: the others come round again. */
export function preferredFixes(findings: readonly Finding[], document: PolicyDocument): readonly Proposal[] {
  return disjoint(findings.flatMap((finding) => preferred(finding, document)));
}

export function editsOf(proposals: readonly Proposal[]): readonly TextEdit[] {
  return proposals.flatMap(({ edits }) => edits);
}

/** A finding with two right answers has none that can be chosen for its author. */
function preferred(finding: Finding, document: PolicyDocument): Proposal[] {
  const [fix, ...others] = finding.mend(editorOf(document.yaml)).filter((candidate) => candidate.preferred);
  return fix && others.length === 0 ? [{ finding, edits: fix.edits }] : [];
}

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

/** The findings of a document in the place of another one. */
function judge(
  { checker, snapshot, file }: Subject,
  located: LocatedDocument,
  document: PolicyDocument,
): readonly Finding[] {
  return checker.judge(snapshot, file, file.documents.indexOf(located), document);
}

function duplicates(findings: readonly Finding[]): number {
  return findings.filter(({ code }) => code === "duplicate-field").length;
}

/** Errors decide: a policy that the server takes again may show redundancies that nobody saw in the one that it refused. */
export function isWorse(then: readonly Finding[], before: readonly Finding[]): boolean {
  const difference = errors(then) - errors(before);
  return difference > 0 || (difference === 0 && then.length > before.length);
}

function errors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

/** How often each finding is there: comments that ignore nothing can look alike. */
function tally(findings: Findings, nameOf: (finding: Finding) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of findings.map(nameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The same finding before and after an edit elsewhere in its document: spans move, paths do not. */
function identity({ code, paths, message }: Finding): string {
  return JSON.stringify([code, paths, message]);
}

/** Of two items of a list that are wrong alike, one takes the other's path when that one goes. */
function wording({ code, message }: Finding): string {
  return JSON.stringify([code, message]);
}
