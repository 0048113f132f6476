/** Runs the rules over a file's documents, each no more often than what it looks at has changed. */

import { type CensusTaker, createCensusTaker, type LabelCensus } from "../analysis/label-census";
import type { PolicyDocument } from "../workspace/document";
import type { LocatedDocument, SourceFile } from "../workspace/source-file";
import { liesAmongTemplates } from "../workspace/template";
import { folderOf, type Snapshot } from "../workspace/workspace";
import type { Draft, Finding } from "./finding";
import type { DocumentRule, Rule, Surroundings, WorkspaceRule } from "./rule";

export interface LocatedFinding {
  readonly finding: Finding;
  readonly located: LocatedDocument;
}

/** Keeps what it found by document, so that a keystroke costs one document. One checker serves one workspace. */
export interface Checker {
  /** The findings of a file in the order of its text. */
  check(snapshot: Snapshot, file: SourceFile): readonly LocatedFinding[];
}

type Report = (ruleId: string, error: unknown) => void;

/** `report` hears of a rule that threw: it costs its own findings and nothing else. */
export function createChecker(rules: readonly Rule[], report: Report): Checker {
  const alone = checkAlone(
    rules.filter((rule) => rule.scope === "document"),
    report,
  );
  const amongOthers = checkAmongOthers(
    rules.filter((rule) => rule.scope === "workspace"),
    report,
  );
  const censusAround = censuses();
  return {
    check(snapshot, file) {
      const surroundings = { snapshot, file, census: censusAround(snapshot, file) };
      return file.documents.flatMap((located) => {
        if (isTemplate(located.document, file)) return [];
        const found = alone(located.document).concat(amongOthers(located.document, surroundings));
        return found.sort((a, b) => a.span.start - b.span.start).map((finding) => ({ finding, located }));
      });
    },
  };
}

/** The findings of a document by itself: once for each document. */
function checkAlone(rules: readonly DocumentRule[], report: Report) {
  const known = new WeakMap<PolicyDocument, readonly Finding[]>();
  return (document: PolicyDocument): readonly Finding[] => {
    const found = known.get(document) ?? rules.flatMap((rule) => run(rule, () => rule.check(document), report));
    known.set(document, found);
    return found;
  };
}

/** The findings of a document among others: again whenever the census says something else. */
function checkAmongOthers(rules: readonly WorkspaceRule[], report: Report) {
  const known = new WeakMap<PolicyDocument, { readonly census: LabelCensus; readonly found: readonly Finding[] }>();
  return (document: PolicyDocument, around: Surroundings): readonly Finding[] => {
    const last = known.get(document);
    if (last?.census === around.census) return last.found;
    const found = rules.flatMap((rule) => run(rule, () => rule.check(document, around), report));
    known.set(document, { census: around.census, found });
    return found;
  };
}

/** The census of the folder that a file lies in. */
function censuses() {
  const takers = new Map<string, CensusTaker>();
  return (snapshot: Snapshot, { uri }: SourceFile): LabelCensus => {
    const folder = folderOf(uri);
    const taker = takers.get(folder) ?? createCensusTaker();
    takers.set(folder, taker);
    return taker(snapshot.siblings(uri).map(({ labels }) => labels));
  };
}

function run(
  rule: DocumentRule | WorkspaceRule,
  check: () => Iterable<Draft>,
  report: (id: string, error: unknown) => void,
) {
  try {
    return Array.from(check(), (draft): Finding => ({ ...draft, code: rule.id, severity: rule.severity }));
  } catch (error) {
    report(rule.id, error);
    return [];
  }
}

/** What a template will become is not known, and what is not known is not wrong. */
function isTemplate(document: PolicyDocument, file: SourceFile): boolean {
  return document.template === "certain" || (document.template === "possible" && liesAmongTemplates(file.uri));
}
