/** The table of all rules in the project's README, from the rule list and the summary line of each rule's page. */

import { readFileSync } from "node:fs";
import { rules } from "../src/core/rules/index";
import type { DerivedFile } from "./derived-file";
import { inRepository } from "./repository";
import { pageOf, summaryOf } from "./rule-pages";

const readme = "README.md";
const [begin, end] = ["<!-- rules:begin (generated) -->", "<!-- rules:end -->"];

export const ruleTable: DerivedFile = {
  file: readme,
  content() {
    const text = readFileSync(inRepository(readme), "utf8");
    const [before, rest = ""] = text.split(begin);
    const [, after] = rest.split(end);
    return [before, begin, "\n", rows(), end, after].join("");
  },
};

function rows(): string {
  const heads = ["| code | severity | finds |", "|---|---|---|"];
  const lines = rules.map(({ id, severity }) => `| [${id}](${pageOf(id)}) | ${severity} | ${summaryOf(id)} |`);
  return [...heads, ...lines].map((line) => `${line}\n`).join("");
}
