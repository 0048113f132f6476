/** The list of all files that are derived from others. */

import { existsSync, readFileSync } from "node:fs";
import type { DerivedFile } from "./derived-file";
import { markdownSnippets } from "./generate-markdown-snippets";
import { ruleTable } from "./generate-rule-table";
import { sarifRules } from "./generate-sarif-rules";
import { settings } from "./generate-settings";
import { validators } from "./generate-validators";
import { inRepository } from "./repository";

export const derivedFiles: readonly DerivedFile[] = [
  ...validators,
  ruleTable,
  sarifRules,
  markdownSnippets,
  ...settings,
];

/** Does the file differ from what it is derived from, or is it missing? */
export function isStale({ file, content }: DerivedFile): boolean {
  const path = inRepository(file);
  return !existsSync(path) || readFileSync(path, "utf8") !== content();
}
