/** A workspace in memory, with everything that judges it. */

import { createLineIndex } from "../../server/src/core/base/line-index";
import { applyEdits } from "../../server/src/core/base/text-edit";
import { type Checker, createChecker, type LocatedFinding } from "../../server/src/core/rules/checker";
import { type ConfigurationFor, defaultConfiguration } from "../../server/src/core/rules/configuration";
import type { Fix } from "../../server/src/core/rules/finding";
import { ignore } from "../../server/src/core/rules/ignoring";
import { rules } from "../../server/src/core/rules/index";
import { fixesOf, mendAll, type Subject } from "../../server/src/core/rules/mending";
import { spanToFile } from "../../server/src/core/syntax/region";
import type { SourceLanguage } from "../../server/src/core/syntax/regions";
import type { SourceFile } from "../../server/src/core/workspace/source-file";
import { readSourceFile } from "../../server/src/core/workspace/source-file";
import { createWorkspace, type Snapshot } from "../../server/src/core/workspace/workspace";
import type { Annotation } from "./fixture";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface MemoryWorkspace {
  readonly snapshot: Snapshot;
  readonly checker: Checker;
  /** The findings of a file in the order of its text. Throws where the workspace has no such file. */
  check(path: string): readonly LocatedFinding[];
  /** The same, as a test draws them, with their whole messages. */
  annotations(path: string): readonly Annotation[];
  /** The fixes that an editor would offer for a finding. */
  fixes(path: string, found: LocatedFinding): readonly Fix[];
  /** The file's text after it is chosen to ignore a finding; undefined where that is not offered. */
  ignore(path: string, found: LocatedFinding): string | undefined;
  /** The file's text after fix-all. */
  mend(path: string): string;
}

/** A rule that throws fails the test. */
export function memoryWorkspace(files: readonly TextFile[], configurationFor?: ConfigurationFor): MemoryWorkspace {
  const workspace = createWorkspace();
  const changes = files.map(({ path, text }) => ({ uri: uriOf(path), text, language: languageOf(path) }));
  const snapshot = workspace.apply(changes);
  const fail = (rule: string, error: unknown): never => {
    throw new Error(`the rule ${rule} threw`, { cause: error });
  };
  const checker = createChecker(rules, fail, configurationFor);
  const subject = (path: string): Subject => ({ checker, snapshot, file: fileAt(snapshot, path) });
  return {
    snapshot,
    checker,
    check: (path) => checker.check(snapshot, fileAt(snapshot, path)),
    annotations: (path) => annotate(fileAt(snapshot, path), checker.check(snapshot, fileAt(snapshot, path))),
    fixes: (path, found) => fixesOf(subject(path), found),
    ignore(path, found) {
      const fix = ignore(subject(path), found);
      return fix && applyEdits(fileAt(snapshot, path).text, fix.edits);
    },
    mend: (path) => mendAll(subject(path)).file.text,
  };
}

/** For all files this release; the newest one where none is given. */
export function forKubernetes(version = defaultConfiguration.kubernetesVersion): ConfigurationFor {
  return () => ({ ...defaultConfiguration, kubernetesVersion: version });
}

/** The workspace with one file's text replaced. */
export function withText(workspace: MemoryWorkspace, path: string, text: string): readonly LocatedFinding[] {
  const file = readSourceFile(uriOf(path), text, languageOf(path));
  return workspace.checker.check(workspace.snapshot.with(file), file);
}

/** In the words of a test: by lines, of which a span of several shows the first. */
export function annotate(file: SourceFile, findings: readonly LocatedFinding[]): readonly Annotation[] {
  const lines = createLineIndex(file.text);
  return findings.map(({ finding, located }) => {
    const span = spanToFile(located.region, finding.span);
    const start = lines.positionAt(span.start);
    const end = lines.positionAt(span.end);
    const runsOn = end.line > start.line;
    const lineEnd = lines.offsetAt({ line: start.line + 1, character: 0 });
    const firstLine = file.text.slice(span.start, runsOn ? lineEnd : span.end).replace(/[\r\n]+$/, "");
    const { code, severity, message } = finding;
    return { line: start.line, column: start.character, length: firstLine.length, runsOn, severity, code, message };
  });
}

function fileAt(snapshot: Snapshot, path: string): SourceFile {
  const file = snapshot.file(uriOf(path));
  if (!file) throw new Error(`the workspace has no ${path}`);
  return file;
}

function uriOf(path: string): string {
  return `file://${path}`;
}

function languageOf(path: string): SourceLanguage {
  return path.endsWith(".md") ? "markdown" : "yaml";
}
