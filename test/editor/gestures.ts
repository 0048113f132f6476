/** What a person does in the workbench, with the keyboard and the mouse. */

import type { Locator, Page } from "playwright-core";

/** Of several such words in the part of the file that is to be seen. */
type Which = "first" | "last";

/** Rests the mouse on such a word of the open file until its card is there. */
export async function hoverOver(page: Page, word: string, which: Which = "first"): Promise<void> {
  await wordInEditor(page, word, which).hover();
  await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
  // The card fades in.
  await page.waitForTimeout(500);
}

/** Puts the cursor on the first such word of the open file and opens its menu of fixes. */
export async function openLightBulb(page: Page, word: string): Promise<void> {
  await page.keyboard.press("Escape");
  await wordInEditor(page, word).click();
  await openFixes(page);
}

/** Opens the menu of fixes where the cursor is. */
export async function openFixes(page: Page): Promise<void> {
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget").waitFor();
  await page.waitForTimeout(500);
}

/** Brings a line, counted from 1, into the middle of the editor, with the cursor at a column, counted so too. */
export async function goToLine(page: Page, line: number, column = 1): Promise<void> {
  await page.locator(".view-line").first().click();
  await page.keyboard.press("Control+g");
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press("Enter");
}

/** Runs a command by its title, as the palette shows it. */
export async function callCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await page.keyboard.type(title);
  await page.locator(".quick-input-list").getByText(title).first().waitFor();
  await page.keyboard.press("Enter");
}

/** Waits until the extension has counted the findings of the open file, and returns what its status item says. */
export async function readStatus(page: Page): Promise<string> {
  const item = page.locator('.statusbar-item[id$="networkpolicy.status"]').filter({ hasText: "finding" });
  await item.waitFor({ timeout: 60_000 });
  return (await item.innerText()).trim();
}

function wordInEditor(page: Page, word: string, which: Which = "first"): Locator {
  return page.locator(".view-line span > span").getByText(word, { exact: true })[which]();
}
