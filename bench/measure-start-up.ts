/** Times from the start of a server's process to the first finding of a small file. */

import type { Contender } from "./contender";
import { keystrokesAt } from "./keystroke";
import { LanguageServer } from "./language-server";
import type { PolicyFile } from "./workspace";

const patience = 30_000;

/** One list of milliseconds for each contender; they take turns. */
export async function measureStartUp(
  contenders: readonly Contender[],
  file: PolicyFile,
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) times[index]?.push(await startUp(contender, file));
  }
  return times;
}

async function startUp(contender: Contender, file: PolicyFile): Promise<number> {
  const start = performance.now();
  const server = await LanguageServer.start(contender, file.folder);
  try {
    await firstFinding(server, contender, file);
    return performance.now() - start;
  } finally {
    await server.stop();
  }
}

async function firstFinding(server: LanguageServer, contender: Contender, file: PolicyFile): Promise<void> {
  const latest = performance.now() + patience;
  let findings = await server.open(file.uri, withWrongKey(file)).findings;
  // Before its schema is read, yaml-language-server may publish an empty list: that is not yet what a user waits for.
  while (contender.knowsPolicies && findings.length === 0) {
    if (performance.now() > latest) throw new Error(`${contender.name}: no finding for a wrong key.`);
    findings = await server.diagnose(file.uri);
  }
}

function withWrongKey({ text }: PolicyFile): string {
  const wrong = keystrokesAt(text, 0).find(({ kind, step }) => kind === "key" && step === "typed");
  if (wrong === undefined) throw new Error("No key to mistype.");
  const lines = text.split("\n");
  const { line, character } = wrong.range.start;
  const typed = lines[line] ?? "";
  return lines.with(line, `${typed.slice(0, character)}${wrong.text}${typed.slice(character)}`).join("\n");
}
