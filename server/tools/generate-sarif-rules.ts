/** What a SARIF log says of the rules, from the rule list and the rules' pages: a bundle has no pages beside it. */

import type { ReportingDescriptor } from "sarif";
import type { Rule } from "../src/core/rules/rule";
import { rules } from "../src/core/rules/index";
import { levelOf } from "../src/hosts/cli/sarif/level";
import type { DerivedFile } from "./derived-file";
import { inOneLine, sectionOf, summaryOf, withoutRelativeLinks } from "./rule-pages";

export const sarifRules: DerivedFile = {
  file: "server/src/hosts/cli/sarif/rules.generated.json",
  content: () => `${JSON.stringify(rules.map(descriptorOf), null, 2)}\n`,
};

/** The examples are left out: the finding's own message says what to write. */
function descriptorOf({ id, severity }: Rule): ReportingDescriptor {
  const headings = ["Why", "When to ignore", "See also"];
  const help = headings
    .map((heading) => `## ${heading}\n\n${withoutRelativeLinks(sectionOf(id, heading))}`)
    .join("\n\n");
  const [reason = ""] = sectionOf(id, "Why").split("\n\n");
  return {
    id,
    shortDescription: { text: summaryOf(id) },
    fullDescription: { text: plain(inOneLine(withoutRelativeLinks(reason))) },
    help: { text: plain(help), markdown: help },
    defaultConfiguration: { level: levelOf(severity) },
  };
}

/** Markdown as plain text: headings bare, the addresses of links in brackets. */
function plain(markdown: string): string {
  return markdown.replace(/^## /gm, "").replace(/\[([^\]]+)\]\(([^)]*)\)/g, "$1 ($2)");
}
