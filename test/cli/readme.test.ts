/** The JSON that the command line's README shows is what the program says. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { netpol, temporaryFolder } from "./run-netpol";

test("the README's example is what the program prints", async () => {
  const readme = await readFile(join(__dirname, "../../server/src/hosts/cli/README.md"), "utf8");
  const [, manifest = ""] = /```yaml\n(.*?)```/s.exec(readme) ?? [];
  const [, report = ""] = /```json\n(.*?)```/s.exec(readme) ?? [];
  const folder = await temporaryFolder({ "db.yaml": manifest });
  expect((await netpol(folder, "check --format json db.yaml")).stdout).toBe(report);
});
