/** Sends hostile documents to the real server: each must be judged, and the next request answered, within a second. */

import type { Diagnostic, Hover } from "vscode-languageserver/node";
import { type Contender, ours, yamlLanguageServer } from "./contender";
import { withDeadline } from "./deadline";
import { generatePolicies } from "./generate-policies";
import { type HostileDocument, hostileDocuments } from "./hostile-documents";
import { keystrokesAt } from "./keystroke";
import { LanguageServer } from "./language-server";

const limit = 1_000;
const folder = "file:///hostile";
const good = { uri: `${folder}/good.yaml`, text: generatePolicies(1)[0] ?? "" };

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function run(): Promise<void> {
  const contender = process.argv.includes("--theirs") ? yamlLanguageServer() : ours();
  let failures = 0;
  console.log("| document | findings, ms | then a hover, ms | |\n| --- | ---: | ---: | --- |");
  for (const document of hostileDocuments()) {
    const outcome = await meet(contender, document);
    if (outcome.failure !== undefined) failures++;
    console.log(`| ${document.name} | ${outcome.findings} | ${outcome.hover} | ${outcome.failure ?? "ok"} |`);
  }
  process.exit(failures === 0 ? 0 : 1);
}

interface Outcome {
  findings: string;
  hover: string;
  failure?: string;
}

/** A server of its own for each document: one that hangs must not be blamed for the next. */
async function meet(contender: Contender, document: HostileDocument): Promise<Outcome> {
  const outcome: Outcome = { findings: "–", hover: "–" };
  const server = await LanguageServer.start(contender, folder);
  try {
    await server.open(good.uri, good.text).findings;
    const expected = await hoverGood(server);
    await open(server, document, outcome);
    const start = performance.now();
    const answer = await hoverGood(server);
    outcome.hover = since(start);
    if (JSON.stringify(answer) !== JSON.stringify(expected)) outcome.failure = "the hover is another one";
  } catch (error) {
    outcome.failure = server.isAlive ? brief(error) : "the server died";
  } finally {
    await server.stop();
  }
  return outcome;
}

/** The clock runs from the moment the last byte of the document has left this process. */
async function open(server: LanguageServer, { text }: HostileDocument, outcome: Outcome): Promise<void> {
  const opened = server.open(`${folder}/hostile.yaml`, text);
  const findings: Promise<readonly Diagnostic[]> = opened.findings;
  findings.catch(() => undefined);
  await withDeadline(opened.sent, 30_000, "Sending");
  const start = performance.now();
  try {
    const count = (await withDeadline(findings, limit, "Findings")).length;
    outcome.findings = `${since(start)} (${count} ${count === 1 ? "finding" : "findings"})`;
  } catch (error) {
    // Who pushes findings may stay silent about such a document; who is asked for them may not.
    if (server.isAsked) throw error;
    outcome.findings = "silent";
  }
}

async function hoverGood(server: LanguageServer): Promise<Hover | null> {
  const place = keystrokesAt(good.text, 0).at(-1)?.range.start ?? { line: 0, character: 0 };
  return server.hover(good.uri, place, limit);
}

/** The first line: a cell of a table has no room for a stack. */
function brief(error: unknown): string {
  return String(error).split("\n")[0] ?? "";
}

function since(start: number): string {
  return (performance.now() - start).toFixed(0);
}
