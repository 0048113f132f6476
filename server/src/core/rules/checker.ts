/** Runs the rules over a file's documents, each no more often than what it looks at has changed. */

import { type CensusTaker, createCensusTaker, type LabelCensus } from "../analysis/label-census";
import { type LabelSightings, takeSightings } from "../analysis/label-sightings";
import type { PolicyDocument } from "../workspace/document";
import type { LocatedDocument, SourceFile } from "../workspace/source-file";
import { liesAmongTemplates } from "../workspace/template";
import { folderOf, type Snapshot } from "../workspace/workspace";
import { checkAmongOthers } from "./among-others";
import { type ConfigurationFor, configured, defaultConfiguration } from "./configuration";
import type { Draft, Finding, Related, Sightings } from "./finding";
import type { DocumentRule, Rule } from "./rule";
import { type Suppressed, suppress } from "./suppression";
import { createSurroundings, type FilePlace } from "./surroundings";

export interface LocatedFinding {
  readonly finding: Finding;
  readonly located: LocatedDocument;
  /** The other places of its story, as the snapshot has them that the finding was asked for with. */
  related(): readonly Related[];
}

/** Keeps what it found by document, so that a keystroke costs one document. One checker serves one workspace. */
export interface Checker {
  /** The findings of a file in the order of its text. */
  check(snapshot: Snapshot, file: SourceFile): readonly LocatedFinding[];
  /** The findings that a document would have in the place of the file's one with this index: for trying a change out. */
  judge(snapshot: Snapshot, file: SourceFile, index: number, document: PolicyDocument): readonly Finding[];
}

type Report = (ruleId: string, error: unknown) => void;

/**
 * `report` hears of a rule that threw: it costs its own findings and nothing else. The configuration is asked for at
 * each check: when it changes, no rule looks at anything again.
 */
export function createChecker(
  rules: readonly Rule[],
  report: Report,
  configurationFor: ConfigurationFor = () => defaultConfiguration,
): Checker {
  const alone = checkAlone(
    rules.filter((rule) => rule.scope === "document"),
    report,
  );
  const amongOthers = checkAmongOthers(
    rules.filter((rule) => rule.scope === "workspace"),
    createSurroundings(),
    (rule, document, around) => run(rule, () => rule.check(document, around), report),
  );
  const aboutSuppressions = checkSuppressions(rules, report);
  // Of what is found among others each document has a list of its own.
  const known = new WeakMap<readonly Finding[], readonly Finding[]>();
  const notIgnored = (document: PolicyDocument, found: readonly Finding[]): readonly Finding[] => {
    const suppressed = suppress(document, alone(document).concat(found));
    return suppressed.left.concat(aboutSuppressions(document, suppressed));
  };
  const findings = (document: PolicyDocument, place: FilePlace, index: number): readonly Finding[] => {
    if (isTemplate(document, place.file)) return none;
    const others = amongOthers(document, place, index);
    const found = known.get(others) ?? notIgnored(document, others);
    known.set(others, found);
    if (found.length === 0) return none;
    return configured(found, configurationFor(place.file.uri)).sort((a, b) => a.span.start - b.span.start);
  };
  return checkerOf(findings);
}

/** From the findings of one document in its place to those of a file. */
function checkerOf(
  findings: (document: PolicyDocument, place: FilePlace, index: number) => readonly Finding[],
): Checker {
  const folderOfFile = createFolderViews();
  return {
    check(snapshot, file) {
      if (snapshot.clusters.isPatch(file.uri)) return [];
      const { census, sightings } = folderOfFile(snapshot, file);
      const [place, all]: [FilePlace, LocatedFinding[]] = [{ snapshot, file, census }, []];
      for (const [index, located] of file.documents.entries()) {
        for (const finding of findings(located.document, place, index)) {
          all.push({ finding, located, related: () => finding.related(sightings, snapshot) });
        }
      }
      return all;
    },
    judge(snapshot, file, index, document) {
      if (snapshot.clusters.isPatch(file.uri)) return [];
      const { census } = folderOfFile(snapshot, file);
      return findings(document, { snapshot, file, census }, index);
    },
  };
}

const none: readonly Finding[] = [];

/** The findings of a document by itself: once for each document. */
function checkAlone(rules: readonly DocumentRule[], report: Report) {
  const known = new WeakMap<PolicyDocument, readonly Finding[]>();
  return (document: PolicyDocument): readonly Finding[] => {
    const found = known.get(document) ?? rules.flatMap((rule) => run(rule, () => rule.check(document), report));
    known.set(document, found);
    return found;
  };
}

/** The findings about the comments that ignore others. In a document that is no YAML most others are not there to be ignored. */
function checkSuppressions(all: readonly Rule[], report: Report) {
  const ids = all.map(({ id }) => id);
  const rules = all.filter((rule) => rule.scope === "suppression");
  return (document: PolicyDocument, { suppressions }: Suppressed): readonly Finding[] => {
    if (suppressions.length === 0 || !document.isOurs || document.yaml.problems.length > 0) return [];
    return rules.flatMap((rule) => run(rule, () => rule.check(document, suppressions, ids), report));
  };
}

/** What the labels of a folder's files say. */
interface FolderView {
  readonly files: readonly SourceFile[];
  /** The very same object while nothing of it changes. */
  readonly census: LabelCensus;
  readonly sightings: Sightings;
}

/** Looks at a folder again when a snapshot holds other files of it. */
function createFolderViews() {
  const takers = new Map<string, CensusTaker>();
  const views = new Map<string, FolderView>();
  return (snapshot: Snapshot, { uri }: SourceFile): FolderView => {
    const folder = folderOf(uri);
    const files = snapshot.siblings(uri);
    const last = views.get(folder);
    if (last?.files === files) return last;
    const takeCensus = takers.get(folder) ?? createCensusTaker();
    takers.set(folder, takeCensus);
    const view = { files, census: takeCensus(files), sightings: sightingsIn(files) };
    views.set(folder, view);
    return view;
  };
}

function sightingsIn(files: readonly SourceFile[]): Sightings {
  let seen: LabelSightings | undefined;
  return () => {
    seen ??= takeSightings(files.flatMap(({ documents }) => documents.map(({ document }) => document)));
    return seen;
  };
}

function run(rule: Rule, check: () => Iterable<Draft>, report: Report) {
  try {
    return Array.from(check(), (draft): Finding => ({ severity: rule.severity, ...draft, code: rule.id }));
  } catch (error) {
    report(rule.id, error);
    return [];
  }
}

/** What a template will become is not known, and what is not known is not wrong. */
function isTemplate(document: PolicyDocument, file: SourceFile): boolean {
  return document.template === "certain" || (document.template === "possible" && liesAmongTemplates(file.uri));
}
