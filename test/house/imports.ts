/** Reads the imports of the sources, for the tests that hold the architecture. */

import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";

export const root = resolve(import.meta.dirname, "../..");

export interface Module {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Modules of the repository, by path. */
  readonly local: readonly string[];
  /** Packages, by name. */
  readonly packages: readonly string[];
}

/** All TypeScript of client and server. */
export function readModules(): readonly Module[] {
  return globSync(["client/src/**/*.ts", "server/**/*.ts"], { cwd: root, ignore: ["**/*.d.ts"] })
    .sort()
    .map((path) => readModule(path.replaceAll("\\", "/")));
}

function readModule(path: string): Module {
  const text = readFileSync(join(root, path), "utf8");
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const isLocal = (specifier: string) => specifier.startsWith(".");
  return {
    path,
    text,
    local: specifiers.filter(isLocal).map((specifier) => resolveLocal(path, specifier)),
    packages: specifiers.filter((specifier) => !isLocal(specifier)),
  };
}

function resolveLocal(from: string, specifier: string): string {
  const path = relative(root, resolve(root, dirname(from), specifier)).replaceAll("\\", "/");
  return /\.(json|js|ts)$/.test(path) ? path : `${path}.ts`;
}
