/** What docs/in-ci.md tells people to write, taken from its blocks. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export const repository = join(import.meta.dirname, "../..");
const page = readFileSync(join(repository, "docs/in-ci.md"), "utf8");

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: {
    readonly netpol: { readonly env: Readonly<Record<string, string>>; readonly steps: readonly Step[] };
  };
}

export interface PreCommitConfig {
  readonly repos: readonly {
    readonly repo: string;
    readonly rev: string;
    readonly hooks: readonly { readonly id: string; readonly args: readonly string[] }[];
  }[];
}

/** The job that annotates. */
export const job = only<Workflow>("name: NetworkPolicies").jobs.netpol;

/** The steps that take the place of its last one, for code scanning. */
export const scanningSteps = only<readonly Step[]>("- name: Check");

export const preCommitConfig = only<PreCommitConfig>("repos:");

/** The text of the hook that git runs. */
export const gitHook = blocks("sh").find((block) => block.startsWith("#!/bin/sh\n")) ?? "";

/** The script of a step. */
export function scriptOf(steps: readonly Step[], name: string): string {
  const script = steps.find((step) => step.name === name)?.run;
  if (script === undefined) throw new Error(`the page has no step "${name}" that runs something`);
  return script;
}

function only<T>(start: string): T {
  const found = blocks("yaml").filter((block) => block.startsWith(start));
  if (found.length !== 1) throw new Error(`${found.length} blocks of the page begin with "${start}"`);
  return parse(found[0] ?? "");
}

function blocks(language: string): readonly string[] {
  return Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms")), ([, block = ""]) => block);
}
