/** What the walkthrough's page on the command line shows is what the program prints. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { netpol } from "../cli/run-netpol";

const repository = join(__dirname, "../..");

test("the session shown is a real one", async () => {
  const page = await readFile(join(repository, "docs/command-line.md"), "utf8");
  const [, args = "", printed] = /```console\n\$ netpol (.*)\n(.*?)```/s.exec(page) ?? [];
  expect((await netpol(join(repository, "examples"), args)).stdout).toBe(printed);
});
