/** Takes pictures of what only a person sees: squiggles, hover, light bulb, dark and light (`tsx screenshot.ts FOLDER`). */

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { hoverOver, openLightBulb } from "./gestures";
import { brokenExamples, requireBundles, storyFile } from "./places";
import { withWorkbench } from "./workbench";

const themes = { dark: "Default Dark Modern", light: "Default Light Modern" };

async function main(folder: string): Promise<void> {
  requireBundles();
  await mkdir(folder, { recursive: true });
  for (const [name, colorTheme] of Object.entries(themes)) {
    const settings = { "workbench.colorTheme": colorTheme };
    await withWorkbench({ workspace: brokenExamples, file: storyFile, settings }, (page) =>
      takePictures(page, join(folder, name)),
    );
  }
}

async function takePictures(page: Page, prefix: string): Promise<void> {
  const shoot = async (what: string) => {
    await page.screenshot({ path: `${prefix}-${what}.png` });
    console.log(`${prefix}-${what}.png`);
  };
  await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
  await shoot("squiggles");
  await hoverOver(page, "podSelector");
  await shoot("hover");
  await openLightBulb(page, "Tier");
  await shoot("light-bulb");
}

main(resolve(process.argv[2] ?? "screenshots")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
