/** What a person does in the workbench, with the keyboard and the mouse. */

import type { Locator, Page } from "playwright-core";

/** Rests the mouse on the first such word of the open file until its card is there. */
export async function hoverOver(page: Page, word: string): Promise<void> {
  await wordInEditor(page, word).hover();
  await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
  // The card fades in.
  await page.waitForTimeout(500);
}

/** Puts the cursor on the first such word of the open file and opens its menu of fixes. */
export async function openLightBulb(page: Page, word: string): Promise<void> {
  await page.keyboard.press("Escape");
  await wordInEditor(page, word).click();
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget").waitFor();
  await page.waitForTimeout(500);
}

function wordInEditor(page: Page, word: string): Locator {
  return page.locator(".view-line span > span").getByText(word, { exact: true }).first();
}
