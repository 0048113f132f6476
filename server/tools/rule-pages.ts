/** The pages of the rules, read for what else is made of them. */

import { readFileSync } from "node:fs";
import { inRepository } from "./repository";

/** The page of a rule, relative to the repository's root. */
export function pageOf(ruleId: string): string {
  return `server/src/core/rules/${ruleId}/README.md`;
}

/** The first paragraph below the title. */
export function summaryOf(ruleId: string): string {
  const [, summary = ""] = textOf(ruleId).split("\n\n");
  return inOneLine(summary);
}

/** What stands below a heading (`Why`), as Markdown. */
export function sectionOf(ruleId: string, heading: string): string {
  const sections = textOf(ruleId).split(/^## /m);
  return (sections.find((section) => section.startsWith(`${heading}\n`)) ?? "").slice(heading.length).trim();
}

/** A paragraph without its line ends. */
export function inOneLine(paragraph: string): string {
  return paragraph.replaceAll("\n", " ").trim();
}

/** Markdown without the links that lead to files beside it, for where these are not: their words stay. */
export function withoutRelativeLinks(markdown: string): string {
  return markdown.replace(/(?<!!)\[([^\]]+)\]\((?![a-z]+:)[^)]*\)/g, "$1");
}

function textOf(ruleId: string): string {
  return readFileSync(inRepository(pageOf(ruleId)), "utf8").replaceAll("\r\n", "\n");
}
