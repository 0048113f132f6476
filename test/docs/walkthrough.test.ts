/** The walkthrough and the README: what they show is there and ships, and what they call exists. */

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const repository = join(__dirname, "../..");
const { contributes, files } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
const shipped = new Set(globSync(files, { cwd: repository, ignore: ["dist/**"] }));
const [walkthrough] = contributes.walkthroughs;
const descriptions: string = walkthrough.steps.map((step: { description: string }) => step.description).join("\n");

test("five steps: a wrong label, a dash, a pattern, a connection, the command line", () => {
  expect(walkthrough.steps.map((step: { id: string }) => step.id)).toEqual([
    "findSlip",
    "explainDash",
    "insertPattern",
    "explainConnection",
    "commandLine",
  ]);
});

test("every picture and page of the walkthrough ships", () => {
  const media = walkthrough.steps.flatMap(({ media }: { media: Media }) => [
    ...Object.values(media.image ?? {}),
    ...(media.markdown ? [media.markdown] : []),
  ]);
  expect(media.filter((file: string) => !shipped.has(file))).toEqual([]);
});

test("every button calls a command that the extension has, and ticks the step off", () => {
  const commands = contributes.commands.map(({ command }: { command: string }) => command);
  const called = [...descriptions.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command);
  const ticked = walkthrough.steps.flatMap((step: { completionEvents: string[] }) => step.completionEvents);
  expect(called.filter((command) => !commands.includes(command))).toEqual([]);
  expect([...new Set(called)].map((command) => `onCommand:${command}`)).toEqual(ticked);
});

test("every picture of the README is there in dark and light, and all together are small", () => {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const pictures = [...readme.matchAll(/docs\/images\/([\w-]+)\.png/g)].map(([path]) => path);
  const both = pictures.map((path) =>
    path.replace(/(dark|light)(?=\.png)/, (theme) => (theme === "dark" ? "light" : "dark")),
  );
  expect([...pictures, ...both].filter((path) => !pictures.includes(path) || !shipped.has(path))).toEqual([]);
  const bytes = [...shipped]
    .filter((path) => path.startsWith("docs/images/"))
    .map((path) => statSync(join(repository, path)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});

interface Media {
  readonly image?: Readonly<Record<string, string>>;
  readonly markdown?: string;
}
