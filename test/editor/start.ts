/** Opens the broken example in VS Code with the extension (`npm start`): the desktop's own, or one in the browser. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onPath } from "./chromium";
import { brokenExamples, repository, requireBundles, storyFile } from "./places";
import { serve } from "./serve";

async function main(): Promise<void> {
  requireBundles();
  const code = onPath("code");
  return code === undefined ? openInBrowser() : openOnDesktop(code);
}

async function openOnDesktop(code: string): Promise<void> {
  console.log(`Opening ${brokenExamples} in a new window of VS Code (${code}), with the extension from ${repository}.`);
  const args = [
    "--new-window",
    `--extensionDevelopmentPath=${repository}`,
    brokenExamples,
    join(brokenExamples, storyFile),
  ];
  const child = spawn(code, args, { stdio: "inherit", shell: process.platform === "win32" });
  const [exit] = await once(child, "exit");
  process.exitCode = exit ?? 1;
}

async function openInBrowser(): Promise<void> {
  console.log('There is no "code" on the PATH, so VS Code will run in the browser.');
  const server = await serve();
  const address = server.address(brokenExamples, { file: storyFile });
  console.log(`\nOpen this address in a browser:\n\n  ${address}\n`);
  console.log("Hover over what is underlined, and press the light bulb (Ctrl-.). Press Ctrl-C here to stop.");
  showAddress(address);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  console.log("\nStopping VS Code's server.");
  await server.stop();
}

// Without a display, xdg-open would put a text browser into this terminal.
function showAddress(address: string): void {
  const hasDisplay = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  const opener = process.platform === "darwin" ? onPath("open") : hasDisplay ? onPath("xdg-open") : undefined;
  if (!opener) return;
  const child = spawn(opener, [address], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened from here."));
  child.unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
