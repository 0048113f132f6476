/** The list of all files that are derived from others. */

import { existsSync, readFileSync } from "node:fs";
import type { DerivedFile } from "./derived-file";
import { ruleTable } from "./generate-rule-table";
import { validators, validatorTypes } from "./generate-validators";
import { inRepository } from "./repository";

export const derivedFiles: readonly DerivedFile[] = [validators, validatorTypes, ruleTable];

/** Does the file differ from what it is derived from, or is it missing? */
export function isStale({ file, content }: DerivedFile): boolean {
  const path = inRepository(file);
  return !existsSync(path) || readFileSync(path, "utf8") !== content();
}
