/** The licence notices of the packages whose code is inside of our bundles. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "./repository";

/** The notices as a page, for bundles made of these files (relative to the repository). */
export function thirdPartyNotices(sources: readonly string[]): string {
  const head =
    "# Third-party notices\n\nThe bundles of this package contain code of the packages below, under the licences given here.\n";
  return [head, ...packagesIn(sources).map(noticeOf)].join("\n");
}

/** The folders of the packages, each once, in the order of their names. */
function packagesIn(sources: readonly string[]): readonly string[] {
  const paths = sources.flatMap((source) => [source, ...pathsInside(source)]);
  return [...new Set(paths.flatMap((path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))].sort();
}

/** What is generated from a library carries parts of it along: each stands behind a comment with its path. */
function pathsInside(source: string): readonly string[] {
  if (!source.endsWith(".generated.js")) return [];
  const text = readFileSync(inRepository(source), "utf8");
  return [...text.matchAll(/^\/\/ (node_modules\/.*)$/gm)].map(([, path = ""]) => path);
}

/** @throws Error when a package says nothing of its licence. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(inRepository(join(folder, "package.json")), "utf8"));
  if (typeof license !== "string") throw new Error(`${folder} names no licence.`);
  const file = readdirSync(inRepository(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence text.`);
  const text = readFileSync(inRepository(join(folder, file)), "utf8").trim();
  return `## ${name} ${version} (${license})\n\n\`\`\`\`text\n${text.replaceAll("\r\n", "\n")}\n\`\`\`\`\n`;
}
