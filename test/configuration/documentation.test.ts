/** What docs/configuration.md shows is what the program takes. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEditorSettings, readSettings } from "../../server/src/core/configuration/read-settings";
import { memoryWorkspace } from "../harness/memory-workspace";

const page = readFileSync(join(import.meta.dirname, "../../docs/configuration.md"), "utf8");
const [file = "", policy = ""] = Array.from(page.matchAll(/^```yaml\n(.*?)^```$/gms), ([, block = ""]) => block);
const [, settings = ""] = /^```json\n(.*?)^```$/ms.exec(page) ?? [];

test("the file", () =>
  expect(readSettings(file)).toEqual({
    settings: {
      rules: { "label-value-case": "off", "unused-suppression": "warning" },
      kubernetesVersion: "1.29",
      exclude: ["vendor", "**/testdata", "docs/**/*.md"],
    },
    problems: [],
  }));

test("an editor's settings", () =>
  expect(readEditorSettings(JSON.parse(settings).networkpolicy)).toEqual({
    rules: { "label-value-case": "off" },
    kubernetesVersion: "1.29",
    exclude: ["vendor"],
  }));

test("the comments", () => {
  const path = "/policy.yaml";
  const codes = (text: string) =>
    memoryWorkspace([{ path, text }])
      .check(path)
      .map(({ finding }) => finding.code);
  expect(codes(policy)).toEqual([]);
  expect(codes(policy.replaceAll("netpol-ignore", ""))).toEqual(["unknown-field", "unsupported-value"]);
});
