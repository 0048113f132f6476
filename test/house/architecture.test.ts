/** The invariants of ARCHITECTURE.md, each held by the sentence that states it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { type Module, readModules, root } from "./imports";

const modules = readModules();
const architecture = readFileSync(join(root, "server/ARCHITECTURE.md"), "utf8").replace(/\s+/g, " ");

/** The test's name is a sentence of ARCHITECTURE.md; `broken` lists what breaks it. */
function holds(sentence: string, broken: () => readonly string[]): void {
  test(sentence, () => {
    expect(architecture).toContain(`**${sentence}**`);
    expect(broken()).toEqual([]);
  });
}

const rooms = [
  "base",
  "syntax",
  "schema",
  "model",
  "workspace",
  "analysis",
  "rules",
  "configuration",
  "features",
  "lsp",
  "hosts",
];

function roomOf(path: string): string | undefined {
  return /^server\/src\/(?:core\/)?([a-z]+)\//.exec(path)?.[1];
}

/** All imports between modules for which the predicate holds, as "a -> b". */
function imports(wrong: (from: string, to: string) => boolean): string[] {
  return modules.flatMap(({ path, local }) => local.filter((to) => wrong(path, to)).map((to) => `${path} -> ${to}`));
}

function packageUsers(name: RegExp, allowed: (path: string) => boolean): string[] {
  return modules
    .filter(({ path, packages }) => packages.some((used) => name.test(used)) && !allowed(path))
    .map(({ path }) => path);
}

holds("Imports point leftwards only.", () =>
  imports((from, to) => {
    const [a, b] = [roomOf(from), roomOf(to)];
    return a !== undefined && b !== undefined && rooms.indexOf(b) > rooms.indexOf(a);
  }),
);

holds("There is no import cycle.", () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (done.has(path)) return;
    done.add(path);
    for (const next of modules.find((module) => module.path === path)?.local ?? []) visit(next, [...trail, path]);
  };
  for (const { path } of modules) visit(path, []);
  return cycles;
});

holds("Only `syntax` imports `yaml`.", () => packageUsers(/^yaml$/, (path) => roomOf(path) === "syntax"));

holds("Only `lsp` and `hosts` import `vscode-languageserver`.", () =>
  packageUsers(/^vscode-languageserver/, (path) => ["lsp", "hosts"].includes(roomOf(path) ?? "")),
);

holds("The command line stops at `rules` and `analysis`.", () =>
  imports((from, to) => from.startsWith("server/src/hosts/cli/") && ["features", "lsp"].includes(roomOf(to) ?? "")),
);

holds("The client imports `lsp/protocol.ts` and nothing else of the server.", () =>
  imports((from, to) => from.startsWith("client/") && to.startsWith("server/") && to !== "server/src/lsp/protocol.ts"),
);

holds("A rule imports no other rule, a feature no other feature.", () =>
  imports((from, to) => {
    const [a, b] = [folderBelow("rules", from), folderBelow("rules", to)];
    const bothFeatures = roomOf(from) === "features" && roomOf(to) === "features";
    return bothFeatures || (a !== undefined && b !== undefined && a !== b);
  }),
);

function folderBelow(room: string, path: string): string | undefined {
  return new RegExp(`^server/src/core/${room}/([^/]+)/`).exec(path)?.[1];
}

holds("`core` knows ECMAScript and nothing else.", () => {
  const config = ts.readConfigFile(join(root, "server/src/core/tsconfig.json"), ts.sys.readFile).config;
  const { lib, types } = config.compilerOptions;
  return [
    ...lib.filter((name: string) => !/^ES\d+$/.test(name)),
    ...types,
    ...packageUsers(/^node:|^vscode/, (path) => !path.startsWith("server/src/core/")),
  ];
});

holds("No module holds mutable state.", () =>
  modules
    .filter(
      ({ text }) =>
        /^(?:export )?(?:let|var) /m.test(text) ||
        /^(?:export )?const \w+ = new (?:Map|Set|WeakMap|Array)\(\);/m.test(text),
    )
    .map(({ path }) => path),
);

holds("No function is longer than 40 lines, and no file longer than 200.", () => [
  ...modules.flatMap(longFunctions),
  ...modules.filter(({ text }) => text.split("\n").length > 201).map(({ path }) => path),
]);

function longFunctions({ path, text }: Module): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const lines =
      source.getLineAndCharacterOfPosition(node.end).line -
      source.getLineAndCharacterOfPosition(node.getStart()).line +
      1;
    if (ts.isFunctionLike(node) && lines > 40)
      found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} (${lines} lines)`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

holds("The first line of a file says what it is for.", () =>
  modules.filter(({ text }) => !/^\/\*\* \S/.test(text)).map(({ path }) => path),
);

test("the code map names every room", () => {
  const folders = new Set(
    modules.map(({ path }) => /^server\/((?:src\/core\/|src\/)?[a-z]+)\//.exec(path)?.[1]).filter((folder) => folder),
  );
  expect([...folders].filter((folder) => !architecture.includes(`\`${folder}\``))).toEqual([]);
});
