/** Takes the README's and the walkthrough's pictures from a real VS Code, dark and light (`npm run pictures`). */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { callCommand, goToLine, hoverOver, openFixes, openLightBulb, readStatus } from "./gestures";
import { repository, requireBundles } from "./places";
import type { Settings } from "./serve";
import { withWorkbench } from "./workbench";

interface Picture {
  readonly name: string;
  /** In the folder of the examples. */
  readonly file: string;
  /** From the top of the editor, in pixels. */
  readonly height: number;
  readonly settings?: Settings;
  /** Of the window; narrow as a page is where it is left out. */
  readonly width?: number;
  pose(page: Page): Promise<void>;
}

const accounts = "broken/accounts/policies.yaml";
const traps = "broken/dashes/policies.yaml";

const pictures: readonly Picture[] = [
  {
    name: "squiggles",
    file: accounts,
    height: 470,
    async pose(page) {
      await showLine(page, 34);
      await hoverOver(page, "Tier");
    },
  },
  {
    name: "light-bulb",
    file: accounts,
    height: 470,
    async pose(page) {
      await showLine(page, 34);
      await openLightBulb(page, "Tier");
    },
  },
  {
    name: "dash",
    file: "one-dash/policies.yaml",
    height: 470,
    // The selector above the hovered one is what it is about.
    settings: { "editor.hover.above": false },
    async pose(page) {
      await showLine(page, 41);
      await hoverOver(page, "podSelector", "last");
    },
  },
  {
    name: "pods",
    file: "good/one-namespace/policies.yaml",
    height: 470,
    settings: { "editor.hover.above": false },
    async pose(page) {
      await showLine(page, 14);
      await hoverOver(page, "podSelector");
    },
  },
  {
    name: "lens",
    file: "good/one-namespace/policies.yaml",
    height: 470,
    settings: { "editor.codeLens": true, "networkpolicy.inlayHints.enabled": true },
    async pose(page) {
      await showLine(page, 1);
      await page.locator(".codelens-decoration", { hasText: "selects" }).first().waitFor();
    },
  },
  {
    name: "trap",
    file: traps,
    height: 470,
    async pose(page) {
      await readStatus(page);
      await goToLine(page, 18, 9);
      await openFixes(page);
    },
  },
  {
    name: "explanation",
    file: traps,
    height: 400,
    width: 1180,
    async pose(page) {
      await showLine(page, 1);
      await callCommand(page, "NetworkPolicy: Explain a Connection…");
      // The examples are several clusters: the first one, then the ends, then any port.
      for (const choice of ["", "ledger", "orders", ""]) await pick(page, choice);
      await pageWith(page, "Allowed");
    },
  },
  {
    name: "connectivity",
    file: "good/one-namespace/policies.yaml",
    height: 400,
    width: 1180,
    async pose(page) {
      await showLine(page, 1);
      await callCommand(page, "NetworkPolicy: Show Connectivity");
      await (await pageWith(page, "Choose a namespace")).click();
      await pick(page, "accounts");
      await pageWith(page, "Connections of");
    },
  },
  {
    name: "completion",
    file: "one-dash/policies.yaml",
    height: 510,
    async pose(page) {
      await showLine(page, 44);
      for (const key of ["End", "Enter", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) await page.keyboard.press(key);
      await page.keyboard.type("- ");
      await page.locator(".suggest-widget.visible .label-name").first().waitFor();
      for (let down = 0; down < 3; down += 1) await page.keyboard.press("ArrowDown");
      await showDetails(page);
    },
  },
  {
    name: "patterns",
    file: "README.md",
    height: 330,
    async pose(page) {
      await callCommand(page, "NetworkPolicy: New Policy from a Pattern");
      await page.locator(".suggest-widget.visible .label-name").first().waitFor();
      for (let down = 0; down < 4; down += 1) await page.keyboard.press("ArrowDown");
      await showDetails(page);
    },
  },
];

const themes = { dark: "Default Dark Modern", light: "Default Light Modern" };

/** Nothing in the picture but the text and what the extension says about it. */
const bareSettings = {
  "breadcrumbs.enabled": false,
  "editor.codeLens": false,
  "editor.minimap.enabled": false,
  "editor.stickyScroll.enabled": false,
  "editor.overviewRulerBorder": false,
  "editor.scrollbar.vertical": "hidden",
  "editor.renderLineHighlight": "none",
  "workbench.activityBar.location": "hidden",
  "workbench.editor.showTabs": "none",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
};

/** `names`: of the pictures that are wanted; all of them without one. */
async function main(folder: string, names: readonly string[]): Promise<void> {
  requireBundles();
  await mkdir(folder, { recursive: true });
  for (const [theme, colorTheme] of Object.entries(themes)) {
    for (const picture of pictures.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const settings = { ...bareSettings, ...picture.settings, "workbench.colorTheme": colorTheme };
      const path = join(folder, `${picture.name}-${theme}.png`);
      const workspace = join(repository, "examples");
      const options = {
        workspace,
        file: picture.file,
        settings,
        viewport: { width: picture.width ?? 760, height: 660 },
      };
      await withWorkbench(options, (page) => take(page, picture, path));
      console.log(path);
    }
  }
}

async function take(page: Page, { height, pose }: Picture, path: string): Promise<void> {
  await page.locator(".view-line").first().waitFor({ timeout: 60_000 });
  await page.keyboard.press("Control+b");
  await pose(page);
  const { x, y, width } = await boxOf(page.locator(".part.editor"));
  await page.screenshot({ path, clip: { x, y, width, height } });
}

async function showLine(page: Page, line: number): Promise<void> {
  await readStatus(page);
  await goToLine(page, line);
}

/** Of the chosen item of the list of suggestions. */
async function showDetails(page: Page): Promise<void> {
  await page.keyboard.press("Control+Space");
  await page.locator(".suggest-details").waitFor();
  await page.waitForTimeout(1000);
}

/** Types into the list that is open, and takes what it offers first. */
async function pick(page: Page, text: string): Promise<void> {
  await page.locator(".quick-input-list .monaco-list-row:visible").first().waitFor();
  await page.keyboard.type(text);
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(500);
}

/** Where such a text stands in the page beside the file, once it does: a document in a frame of a frame. */
async function pageWith(page: Page, text: string): Promise<Locator> {
  const found = page.frameLocator("iframe.webview").frameLocator("iframe").getByText(text).first();
  await found.waitFor();
  await page.waitForTimeout(1000);
  return found;
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("The editor is not to be seen.");
  return box;
}

const [folder = join(repository, "docs/images"), ...names] = process.argv.slice(2);
main(folder, names).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
