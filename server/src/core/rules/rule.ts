/** A rule as a declaration: its name is its folder, its setting and the code that users see. */

import type { LabelCensus } from "../analysis/label-census";
import type { PolicyDocument } from "../workspace/document";
import type { SourceFile } from "../workspace/source-file";
import type { Snapshot } from "../workspace/workspace";
import type { Draft, Severity } from "./finding";
import type { Suppression } from "./suppression";

interface RuleBase {
  /** kebab-case words, permanent. */
  readonly id: string;
  readonly severity: Severity;
}

/** Looks at one document alone: its findings live as long as the document's text does. */
export interface DocumentRule extends RuleBase {
  readonly scope: "document";
  check(document: PolicyDocument): Iterable<Draft>;
}

/** Looks at other documents too: asked again whenever the summary of a file beside this one changed. */
export interface WorkspaceRule extends RuleBase {
  readonly scope: "workspace";
  check(document: PolicyDocument, around: Surroundings): Iterable<Draft>;
}

/** Looks at the comments that ignore findings, when all other rules have spoken; nothing ignores its own findings. */
export interface SuppressionRule extends RuleBase {
  readonly scope: "suppression";
  /** `ids` are those of all rules. */
  check(document: PolicyDocument, suppressions: readonly Suppression[], ids: readonly string[]): Iterable<Draft>;
}

export type Rule = DocumentRule | WorkspaceRule | SuppressionRule;

/** What a workspace rule may look at besides its document. */
export interface Surroundings {
  readonly snapshot: Snapshot;
  readonly file: SourceFile;
  /** The labels in use in the file and in the files beside it. */
  readonly census: LabelCensus;
}

/** Declares a rule; the identity function, for the sake of types and of searching. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
