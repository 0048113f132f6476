/** Opens VS Code in a browser on a copy of a workspace, lets a caller act in it, and leaves nothing behind. */

import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium";
import { type ServeOptions, serve, type Target } from "./serve";

export interface WorkbenchOptions extends Target, ServeOptions {
  /** The folder whose copy is opened. */
  readonly workspace: string;
  /** The size of the window in pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Called before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Calls `act` with the page as soon as the workbench begins to load, and returns its answer once browser, server and copy are gone. */
export async function withWorkbench<T>(options: WorkbenchOptions, act: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = await findChromium();
  return withCopy(options.workspace, async (copy) => {
    const server = await serve(options);
    try {
      return await withBrowser(executablePath, async (browser) => {
        const page = await browser.newPage({ viewport: options.viewport ?? { width: 1280, height: 800 } });
        await options.prepare?.(page);
        await page.goto(server.address(copy, options), { waitUntil: "commit" });
        return act(page);
      });
    } finally {
      await server.stop();
    }
  });
}

/** Calls `act` with a fresh copy of `folder`, and removes the copy afterwards. */
export async function withCopy<T>(folder: string, act: (copy: string) => Promise<T>): Promise<T> {
  const room = await realpath(await mkdtemp(join(tmpdir(), "networkpolicy-workspace-")));
  try {
    const copy = join(room, "workspace");
    await cp(folder, copy, { recursive: true });
    return await act(copy);
  } finally {
    await rm(room, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function withBrowser<T>(executablePath: string, act: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}
