/** The page that the project started from: its six slips and no others, mended to what its prose says. Skipped where it is not at hand. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryWorkspace } from "../harness/memory-workspace";

const page = join(import.meta.dirname, "../../../shared/seed/vpc-kube-policies.md");

describe.runIf(existsSync(page))("the published page", () => {
  const text = existsSync(page) ? readFileSync(page, "utf8") : "";
  const workspace = memoryWorkspace([{ path: "/page.md", text }]);

  test("has six slips", () => {
    const lines = text.split("\n");
    const found = workspace.annotations("/page.md").map(({ line, column, length, severity, code }) => {
      return `${line + 1} ${severity} ${code} ${lines[line]?.slice(column, column + length)}`;
    });
    expect(found).toEqual([
      "91 warning label-key-case Tier",
      "114 warning label-key-case Tier",
      "138 error unknown-field Namespace",
      "144 warning label-key-case Tier",
      "147 error unknown-field NamespaceSelector",
      "150 error unknown-field ports",
    ]);
  });

  test("is mended in these lines alone", () => {
    const after = text
      .replace("  Namespace: accounts", "  namespace: accounts")
      .replaceAll(/^( +)Tier: /gm, "$1tier: ")
      .replace("- NamespaceSelector:", "- namespaceSelector:")
      .replace("      ports:\n        port: 3111\n", "    ports:\n    - port: 3111\n");
    expect(workspace.mend("/page.md")).toBe(after);
  });
});
