/** What a rule has to say about a place of a document. */

import type { LabelSightings } from "../analysis/label-sightings";
import type { Span } from "../base/span";
import type { TextEdit } from "../base/text-edit";
import type { Editor } from "../model/editor";
import { type Objection, said } from "../model/objection";
import type { Releases } from "../model/releases";
import type { Path } from "../syntax/path";
import type { PolicyDocument } from "../workspace/document";
import type { Snapshot } from "../workspace/workspace";

/** From the API server's refusal down to an invitation: see the rule pages for what each is used for. */
export type Severity = "error" | "warning" | "information" | "hint";

/** A change that mends a finding. `preferred` means that it is the one right answer: fix-all applies it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly preferred: boolean;
}

/** Another place that is part of the story. */
export interface Related {
  readonly message: string;
  readonly span: Span;
  /** The document that the span belongs to; absent where it is the finding's own. */
  readonly document?: PolicyDocument;
}

/** Where labels are used now; looked through when first asked for. */
export type Sightings = () => LabelSightings;

/** Spans are relative to the document that the finding is about. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  /** The places that the finding is about; more than one where one slip shows at several fields. */
  readonly paths: readonly Path[];
  readonly message: string;
  /** Looked for when somebody asks, where things stand by then: other documents change while this finding stays. */
  related(sightings: Sightings, snapshot: Snapshot): readonly Related[];
  /** The Kubernetes releases that it holds for; absent: all of them. */
  readonly releases?: Releases;
  /** The ways to mend it, computed when somebody asks. */
  mend(editor: Editor): readonly Fix[];
}

/** A rule's words before the rule's name is put to them, and its severity, unless this one is milder. */
export type Draft = Omit<Finding, "code" | "severity"> & { readonly severity?: Severity };

export interface Wording {
  readonly span: Span;
  readonly path: Path;
  /** Where it is milder than the rule's. */
  readonly severity?: Severity;
  /** Further places of the same slip. */
  readonly alsoAt?: readonly Path[];
  /** What is wrong; why it matters; what to do. Sentences. */
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  /** What the API server says, as it will be quoted. */
  readonly server?: readonly Objection[];
  readonly related?: Finding["related"];
  readonly releases?: Releases;
  readonly mend?: (editor: Editor) => readonly Fix[];
}

/** Puts a finding's words together, in the one order that all findings share. */
export function finding(wording: Wording): Draft {
  const sentences = [wording.what, wording.why, wording.todo].filter((sentence) => sentence !== "").join(" ");
  return {
    span: wording.span,
    paths: [wording.path, ...(wording.alsoAt ?? [])],
    message: wording.server === undefined ? sentences : `${sentences}\nAPI server: ${said(wording.server)}`,
    related: wording.related ?? (() => []),
    ...(wording.severity && { severity: wording.severity }),
    ...(wording.releases && { releases: wording.releases }),
    mend: wording.mend ?? (() => []),
  };
}

/** The fix that these edits make, as the one element of a list; none where no exact edit is possible. */
export function fix(title: string, edits: readonly TextEdit[] | undefined, preferred = true): readonly Fix[] {
  return edits ? [{ title, edits, preferred }] : [];
}
