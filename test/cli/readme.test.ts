/** The reports that the command line's README shows are what the program says. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { netpol, temporaryFolder } from "./run-netpol";

test.each([
  ["json", "json"],
  ["github", "text"],
  ["junit", "xml"],
])("the README's example of --format %s is what the program prints", async (format, language) => {
  const readme = await readFile(join(__dirname, "../../server/src/hosts/cli/README.md"), "utf8");
  const block = (of: string) => new RegExp(`\`\`\`${of}\\n(.*?)\`\`\``, "s").exec(readme)?.[1] ?? "";
  const folder = await temporaryFolder({ "db.yaml": block("yaml") });
  expect((await netpol(folder, `check --format ${format} db.yaml`)).stdout).toBe(block(language));
});
