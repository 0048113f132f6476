/** Runs the suite inside a real VS Code in Chromium (`npm run test:editor`); prints its log, and last `N passed, N failed`. */

import { EventEmitter, once } from "node:events";
import { format } from "node:util";
import type { Page } from "playwright-core";
import { brokenExamples, bundledSuite, requireBundles } from "./places";
import { withWorkbench } from "./workbench";

/** From the first byte of the page to the verdict; the suite itself takes some ten seconds. */
const secondsOfPatience = 420;

/** What the workbench says of itself in every run, all of it harmless; its search is one of the programs left out. */
const chatter =
  /^(Resolv|Creating a socket|Ignoring fetching|Updating additional|ChatSessionStore|\[Service Worker\])|@vscode\/ripgrep/;

/** The end of a run: the exit code, and the suite's own last line. */
interface Verdict {
  readonly code: number;
  readonly summary: string;
}

async function main(): Promise<Verdict> {
  requireBundles(bundledSuite);
  const run = new EventEmitter();
  const prepare = (page: Page) => listen(page, run);
  return withWorkbench({ workspace: brokenExamples, suite: bundledSuite, prepare }, () => verdictOf(run));
}

/** Gives the page the two functions by which VS Code reports a test run. */
async function listen(page: Page, run: EventEmitter): Promise<void> {
  let summary = "0 passed, 1 failed";
  page.on("crash", () => run.emit("error", new Error("The browser's page crashed.")));
  await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
    const line = format(...args);
    if (/^\d+ passed, \d+ failed$/.test(line)) summary = line;
    else if (!chatter.test(line)) console.log(line);
  });
  await page.exposeFunction("codeAutomationExit", (code: number) => run.emit("verdict", { code, summary }));
}

async function verdictOf(run: EventEmitter): Promise<Verdict> {
  const signal = AbortSignal.timeout(secondsOfPatience * 1000);
  try {
    const [verdict] = await once(run, "verdict", { signal });
    return verdict;
  } catch (error) {
    throw signal.aborted ? new Error(`The editor tests did not finish within ${secondsOfPatience} seconds.`) : error;
  }
}

function explain(error: unknown): Verdict {
  console.error(error instanceof Error ? error.message : error);
  return { code: 1, summary: "0 passed, 1 failed" };
}

main()
  .catch(explain)
  .then(({ code, summary }) => {
    console.log(summary);
    process.exitCode = code;
  });
