/** Real manifests by other projects: Errors stand where a real API server refuses, and nowhere else. Skipped where they are not at hand. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { createLineIndex } from "../../server/src/core/base/line-index";
import { newestKubernetes } from "../../server/src/core/rules/configuration";
import { toFile } from "../../server/src/core/syntax/region";
import { valueAt } from "../../server/src/core/syntax/tree";
import type { PolicyDocument } from "../../server/src/core/workspace/document";
import { type LocatedDocument, readSourceFile } from "../../server/src/core/workspace/source-file";
import { objectionsTo } from "../apiserver/answer";
import { type MemoryWorkspace, memoryWorkspace } from "../harness/memory-workspace";

const corpus = join(import.meta.dirname, "../../../shared/corpus");

/** Written when `namespaces` held a selector instead of being one. */
const administrators = "other/admin-network-policy/";

describe.runIf(existsSync(corpus))("the corpus", () => {
  // This much is run even where the tests are not.
  const found = existsSync(corpus) ? [...checkAll()] : [];

  test("has Errors in exactly the documents that the API server refuses", () => {
    const verdicts = readVerdicts();
    const files = new Set(verdicts.map(({ path }) => path));
    const refused = verdicts
      .filter(({ verdict }) => verdict === "reject")
      .map(({ path, document }) => `${path}#${document}`);
    const errors = found.filter(({ path, severity }) => severity === "error" && files.has(path));
    const documents = new Set(errors.map(({ path, document }) => `${path}#${document}`));
    console.log(`${verdicts.length} documents: ${refused.length} refused, ${documents.size} with Errors`);
    expect([...documents].sort()).toEqual(refused.sort());
  });

  test("is refused in the very words of the API server, as far as they are recorded", () => {
    const refused = readVerdicts().filter(({ verdict }) => verdict === "reject");
    const ours = refused.map((verdict) => refusalOf(verdict).slice(0, verdict.message.length));
    expect(ours).toEqual(refused.map(({ message }) => message));
  });

  test("has no Error in templates and in documents of other kinds", () => {
    const alarms = found.filter(({ path, severity }) => severity === "error" && /^(?:helm|other)\//.test(path));
    expect(alarms.filter(({ path }) => !path.startsWith(administrators))).toEqual([]);
  });

  test("has Errors in administrators' policies of an older version of their kinds, and no others", () => {
    const errors = found.filter(({ path, severity }) => severity === "error" && path.startsWith(administrators));
    expect(new Set(errors.map(({ message }) => message.split("\nAPI server: ")[1]))).toEqual(
      new Set(['unknown field "spec.ingress[0].from[0].namespaces.namespaceSelector"']),
    );
  });

  test("has no label whose case would be an alarm", () => {
    const others = found.filter(({ severity }) => severity !== "error");
    for (const code of new Set(others.map((finding) => finding.code))) {
      const some = others.filter((finding) => finding.code === code);
      console.log(`${code}: ${some.length}\n${some.map(describeFinding).join("\n")}`);
    }
    expect(others.filter(({ code }) => code.startsWith("label-"))).toEqual([]);
  });
});

interface Found {
  readonly path: string;
  readonly line: number;
  /** Counted over the file's `---`, as verdicts.tsv counts. */
  readonly document: number;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

function describeFinding({ path, line, message }: Found): string {
  return `  ${path}:${line} ${message}`;
}

/** Folder by folder, so that the files of one folder are seen together. */
function* checkAll(): Generator<Found> {
  for (const paths of byFolder(filesBelow(corpus))) {
    const files = paths.map((path) => ({ path: `/${path}`, text: readFileSync(join(corpus, path), "utf8") }));
    const workspace = memoryWorkspace(files);
    for (const path of paths) yield* checkFile(workspace, path);
  }
}

function* checkFile(workspace: MemoryWorkspace, path: string): Generator<Found> {
  const file = workspace.snapshot.file(`file:///${path}`);
  const lines = createLineIndex(file?.text ?? "");
  for (const { finding, located } of workspace.check(`/${path}`)) {
    const { severity, code, message } = finding;
    const offset = toFile(located.region, finding.span.start);
    const document = documentAt(file?.text ?? "", offset);
    yield { path, line: lines.positionAt(offset).line + 1, document, severity, code, message };
  }
}

/** What a server says of a whole object that it refuses. */
function refusalOf({ path, document: index }: Verdict): string {
  const { text, documents } = readSourceFile(path, readFileSync(join(corpus, path), "utf8"), "yaml");
  const document = documents.find((located) => documentAt(text, startOf(located)) === index)?.document;
  const messages = document ? objectionsTo(document, newestKubernetes).map(({ message }) => message) : [];
  const said = messages.length === 1 ? messages[0] : `[${messages.join(", ")}]`;
  return `NetworkPolicy.networking.k8s.io "${nameOf(document)}" is invalid: ${said}`;
}

function nameOf(document: PolicyDocument | undefined): string {
  const metadata = valueAt(document?.yaml.root, "metadata");
  const name = valueAt(metadata, "name");
  return name?.kind === "scalar" ? name.text : "";
}

function startOf({ region, document }: LocatedDocument): number {
  return toFile(region, document.yaml.root?.span.start ?? 0);
}

/** Which document of its file stands at an offset, as verdicts.tsv counts. */
function documentAt(text: string, offset: number): number {
  return text.slice(0, offset).match(/^---/gm)?.length ?? 0;
}

function filesBelow(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => /\.(?:ya?ml|json|md)$/.test(path) && statSync(join(folder, path)).isFile()).sort();
}

function byFolder(paths: readonly string[]): string[][] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = relative(corpus, join(corpus, path, ".."));
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders.values()];
}

interface Verdict {
  readonly path: string;
  readonly document: number;
  readonly verdict: string;
  /** The beginning of what the server said. */
  readonly message: string;
}

function readVerdicts(): readonly Verdict[] {
  const rows = readFileSync(join(corpus, "verdicts.tsv"), "utf8").trim().split(/\r?\n/).slice(1);
  return rows.map((row) => {
    const [path = "", document, verdict = "", cell = ""] = row.split("\t");
    const message = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    return { path, document: Number(document), verdict, message };
  });
}
