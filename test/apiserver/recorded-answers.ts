/** Documents with the answers of real API servers: they lie beside the repository, where at all. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../shared/apiserver");

export interface RecordedAnswer {
  readonly verdict: "accept" | "reject";
  /** A piece of each message; the path is empty where the whole document is meant. */
  readonly errors: readonly RecordedMessage[];
  readonly warnings: readonly Omit<RecordedMessage, "type">[];
}

export interface RecordedMessage {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

export interface RecordedCase {
  readonly name: string;
  readonly text: string;
  /** Where the server stopped; absent where kubectl spoke, or a custom resource was checked. */
  readonly phase?: string;
  /** Of a server of the release. */
  answerOf(release: string): RecordedAnswer;
}

export const areAtHand = existsSync(folder);

/** The cases of `cases` or `cases-crd`; none where they are not at hand. */
export function recordedCases(set: "cases" | "cases-crd"): readonly RecordedCase[] {
  const names = areAtHand ? readdirSync(join(folder, set)).filter((name) => name.endsWith(".yaml")) : [];
  return names.map((name) => readCase(join(folder, set), name.slice(0, -".yaml".length)));
}

function readCase(path: string, name: string): RecordedCase {
  const recorded: RecordedAnswer & { phase?: string; since_1_36?: RecordedAnswer } = JSON.parse(
    readFileSync(join(path, `${name}.json`), "utf8"),
  );
  const { phase, since_1_36: newer } = recorded;
  const answerOf = (release: string) => (Number(release.split(".")[1]) >= 36 && newer ? newer : recorded);
  const text = readFileSync(join(path, `${name}.yaml`), "utf8");
  return { name, text, answerOf, ...(phase !== undefined && { phase }) };
}
