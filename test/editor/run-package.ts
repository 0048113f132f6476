/** Installs the .vsix into a VS Code and looks whether it works there (`npm run test:package`); prints last `N passed, N failed`. */

import { match, strictEqual } from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { hoverOver, readStatus } from "./gestures";
import { brokenExamples, repository, storyFile } from "./places";
import { withWorkbench } from "./workbench";

const vsix = join(repository, "networkpolicy.vsix");

async function main(): Promise<void> {
  if (!existsSync(vsix)) throw new Error(`Missing ${vsix}: run "npm run package" first.`);
  await withWorkbench({ workspace: brokenExamples, file: storyFile, vsix }, look);
}

/** The bundles start, find the slips, and explain: what is not in the package shows here. */
async function look(page: Page): Promise<void> {
  await page.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
  await page.locator(".squiggly-warning").first().waitFor();
  strictEqual(await readStatus(page), "2 policies · 4 findings");
  await hoverOver(page, "podSelector");
  match(await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().innerText(), /Selects the pods/);
}

main().then(
  () => console.log("The installed package underlines, counts and explains.\n1 passed, 0 failed"),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.log("0 passed, 1 failed");
    process.exitCode = 1;
  },
);
