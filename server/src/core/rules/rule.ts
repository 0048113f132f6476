/** A rule as a declaration: its name is its folder, its setting and the code that users see. */

import type { LabelCensus } from "../analysis/label-census";
import type { Applied } from "../analysis/selection/applied";
import type { RulePort } from "../analysis/selection/rule-ports";
import type { AnyPolicy } from "../model/admin-policy";
import type { Policy } from "../model/policy";
import type { Cluster } from "../workspace/cluster/cluster";
import type { PolicyDocument } from "../workspace/document";
import type { SourceFile } from "../workspace/source-file";
import type { Snapshot } from "../workspace/workspace";
import type { Draft, Severity } from "./finding";
import type { LabelSlip } from "./label-slip";
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

/** Looks at other documents too: asked again whenever something changed that it rests on. */
export interface WorkspaceRule extends RuleBase {
  readonly scope: "workspace";
  /**
   * `labels`: the census alone. `pods`: also the inventories of the clusters that the document is in, and what becomes
   * of it there. `all pods`: also the inventories of the other clusters. `policies`: `pods`, and the other policies of the
   * document's clusters. `everything`: all of that.
   */
  readonly restsOn: "labels" | "pods" | "all pods" | "policies" | "everything";
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
  /** Of the document in the file. */
  readonly index: number;
  /** The clusters that an object of the document is in. */
  readonly clusters: readonly Cluster[];
  /** What becomes of a policy of the document in each of these. */
  applied(policy: AnyPolicy): readonly Applied[];
  /** The ports that its rules name, with the pods whose ports they are: see `rulePortsOf`. */
  rulePorts(policy: Policy): readonly RulePort[];
  /** The labels of a policy of the document that are written otherwise than they are meant. */
  labelSlips(policy: AnyPolicy): readonly LabelSlip[];
}

/** Declares a rule; the identity function, for the sake of types and of searching. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
