/** Text in, findings out: the one way in which tests ask for findings. */

import { expect } from "vitest";
import { type Annotation, drawFindings, readFixture } from "./fixture";
import { withHead } from "./margin";
import { forKubernetes, memoryWorkspace } from "./memory-workspace";

export interface CheckOptions {
  /** The file's name where the text does not name it; default `/policy.yaml`. */
  readonly path?: string;
  /** Default `\n`. */
  readonly lineEnding?: "\n" | "\r\n";
  /** Default: the newest. */
  readonly kubernetesVersion?: string;
}

/** Checks the files of a text and compares all their findings with those that are drawn in it. */
export function check(
  text: string,
  { path = "/policy.yaml", lineEnding = "\n", kubernetesVersion }: CheckOptions = {},
): void {
  const files = readFixture(text, path);
  const texts = files.map((file) => ({ path: file.path, text: file.lines.join(lineEnding) }));
  const workspace = memoryWorkspace(texts, forKubernetes(kubernetesVersion));
  for (const { path, lines, expected } of files) {
    const found = workspace.annotations(path);
    const drawn = found.map((annotation) => asExpected(annotation, expected));
    expect(drawFindings(lines, drawn)).toBe(drawFindings(lines, expected));
  }
}

/** The same for the lines of a spec, which are put below the usual head of a policy. */
export function checkSpec(spec: string, options?: CheckOptions): void {
  check(withHead(spec), options);
}

/** With the part of the message that the test expects at this very place, where the message has it. */
function asExpected(found: Annotation, expected: readonly Annotation[]): Annotation {
  const drawn = expected.find((other) => isSame(found, other) && found.message.includes(other.message));
  return drawn ?? { ...found, message: found.message.replaceAll("\n", "⏎") };
}

function isSame(a: Annotation, b: Annotation): boolean {
  const isSamePlace = a.line === b.line && a.column === b.column && a.length === b.length && a.runsOn === b.runsOn;
  return isSamePlace && a.code === b.code && a.severity === b.severity;
}
