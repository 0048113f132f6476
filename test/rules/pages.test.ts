/** The page of every rule, executed: its Invalid blocks give the finding, its Valid ones none, and its fixes hold. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../server/src/core/base/text-edit";
import { rules } from "../../server/src/core/rules/index";
import { memoryWorkspace, withText } from "../harness/memory-workspace";

const folder = join(import.meta.dirname, "../../server/src/core/rules");
const path = "/policy.yaml";

test("every rule has a page, and every page has a rule", () => {
  const pages = readdirSync(folder).filter((name) => existsSync(join(folder, name, "README.md")));
  expect(pages).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(rules.map(({ id }) => id))("%s", (id) => {
  const page = readFileSync(join(folder, id, "README.md"), "utf8");

  test("has all sections", () => {
    expect(page.match(/^#+ .*$/gm)).toEqual([
      `# ${id}`,
      "## Invalid",
      "## Valid",
      "## Why",
      "## When to ignore",
      "## See also",
    ]);
    expect(page.split("\n")[2]).toMatch(/^[A-Z].*\.$/);
    expect(blocks(page, "Invalid").length * blocks(page, "Valid").length).toBeGreaterThan(0);
  });

  test.each(blocks(page, "Invalid"))("finds exactly one slip in Invalid block %#", (text) => {
    expect(codes(text)).toEqual([id]);
  });

  test.each(blocks(page, "Invalid"))("mends Invalid block %# wherever it offers to", (text) => {
    const workspace = memoryWorkspace([{ path, text }]);
    const fixes = workspace.check(path).flatMap((found) => workspace.fixes(path, found));
    for (const { edits } of fixes) expect(withText(workspace, path, applyEdits(text, edits))).toEqual([]);
  });

  test.each(blocks(page, "Valid"))("finds nothing in Valid block %#", (text) => {
    expect(codes(text)).toEqual([]);
  });
});

function codes(text: string): string[] {
  return memoryWorkspace([{ path, text }])
    .check(path)
    .map(({ finding }) => finding.code);
}

/** The YAML blocks of a section. */
function blocks(page: string, section: string): string[] {
  const text = page.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? "";
  return Array.from(text.matchAll(/^```yaml\n(.*?)^```$/gms), ([, block = ""]) => block);
}
