/** What the pages on the command line show is what the program prints. */

import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { netpol, temporaryFolder } from "../cli/run-netpol";
import { type Shown, sessionsIn } from "./sessions";

const repository = join(__dirname, "../..");

/** What the page says, and what is printed when its commands are run in the folder. */
async function expectPrinted(folder: string, sessions: readonly Shown[], program = "netpol"): Promise<void> {
  for (const { command, printed } of sessions) {
    expect(command).toMatch(new RegExp(`^${program} `));
    expect(await netpol(folder, command.slice(program.length))).toMatchObject({ stdout: printed, stderr: "" });
  }
}

function read(page: string): Promise<string> {
  return readFile(join(repository, page), "utf8");
}

test("the walkthrough's page: in the folder of the examples", async () => {
  const sessions = sessionsIn(await read("docs/command-line.md"));
  expect(sessions.map(({ command }) => command.split(" ")[1])).toEqual(["check", "connectivity", "explain", "diff"]);
  await expectPrinted(join(repository, "examples"), sessions);
});

test("the README: in the repository", async () => {
  const sessions = sessionsIn(await read("README.md")).filter(({ printed }) => printed !== "");
  expect(sessions).toHaveLength(3);
  await expectPrinted(repository, sessions, "node dist/cli/netpol.js");
});

test.each([
  ["connectivity", 5],
  ["explain", 3],
  ["diff", 3],
])("the page on %s: among the examples and its own shop.yaml", async (command, count) => {
  const page = await read(`server/src/hosts/cli/${command}/README.md`);
  const folder = await temporaryFolder({});
  await cp(join(repository, "examples"), folder, { recursive: true });
  await writeFile(join(folder, "shop.yaml"), /^```yaml\n(.*?)^```$/ms.exec(page)?.[1] ?? "");
  const sessions = sessionsIn(page);
  expect(sessions.map(({ command }) => command.split(" ")[1])).toEqual(Array(count).fill(command));
  await expectPrinted(folder, sessions);
});
