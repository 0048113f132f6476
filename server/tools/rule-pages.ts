/** The pages of the rules, read for what else is made of them. */

import { readFileSync } from "node:fs";
import { inRepository } from "./repository";

/** The page of a rule, relative to the repository's root. */
export function pageOf(ruleId: string): string {
  return `server/src/core/rules/${ruleId}/README.md`;
}

/** The first paragraph below the title. */
export function summaryOf(ruleId: string): string {
  const [, summary = ""] = readFileSync(inRepository(pageOf(ruleId)), "utf8").split(/\r?\n\r?\n/);
  return summary.replaceAll("\n", " ").trim();
}
