/** Text with a cursor in, the whole hover out. */

import { expect } from "vitest";
import { touches } from "../../server/src/core/base/span";
import { type Hover, hover, hoverMarkdown } from "../../server/src/core/features/hover";
import { newestKubernetes } from "../../server/src/core/rules/configuration";
import { fieldAt } from "../../server/src/core/schema/fields";
import { kinds } from "../../server/src/core/schema/kinds";
import { readFixture } from "./fixture";
import { dedent, withHead } from "./margin";
import { memoryWorkspace, type TextFile } from "./memory-workspace";

const cursor = "$0";
const separator = "\n\n---\n\n";

/** The hover at the `$0` of a file; its span must hold the cursor. */
export function hoverAt(marked: string, path = "/policy.yaml"): Hover | undefined {
  return hoverAmong([{ path, text: marked }]);
}

/** The same where one of several files holds the `$0`. */
function hoverAmong(marked: readonly TextFile[], isReading = false): Hover | undefined {
  const at = marked.find(({ text }) => text.includes(cursor));
  if (!at) throw new Error("the text has no $0");
  const offset = at.text.indexOf(cursor);
  const { snapshot } = memoryWorkspace(marked.map(({ path, text }) => ({ path, text: text.replace(cursor, "") })));
  const found = hover({ ...snapshot, isReading }, `file://${at.path}`, offset, newestKubernetes);
  if (found) expect(touches(found.span, offset)).toBe(true);
  return found;
}

/**
 * Compares the hover at `$0` with an answer and the documentation of a field, given by its place
 * (`spec.ingress.[].from`; the empty string for the document). An empty answer means the documentation alone, an empty
 * list of places none.
 */
export function checkHover(marked: string, answer: string, place?: string, path?: string): void {
  const documentation = place === undefined ? "" : documentationOf(place, marked.replace(cursor, ""));
  const parts = [answer, documentation].filter((part) => part !== "");
  const found = hoverAt(dedent(marked), path);
  expect(found && hoverMarkdown(found)).toBe(parts.join(separator));
}

/** The same for the lines of a spec, which are put below the head of a policy without a namespace. */
export function checkSpecHover(spec: string, answer: string, place?: string, head?: string): void {
  checkHover(withHead(spec.replace(/^\n/, ""), head), answer, place);
}

/**
 * Files of a workspace (`#- /path` begins one), one of them with the cursor: of the hover there, what it tells of the
 * workspace's own objects. In a policy that is the paragraph between the words about it and the documentation; the empty string
 * stands for none.
 */
export function checkPods(files: string, told: string, { isReading = false } = {}): void {
  const texts = readFixture(files, "/policy.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }));
  const alone = texts.filter(({ text }) => text.includes(cursor));
  const [whole = "", answer = ""] = [hoverAmong(texts, isReading), hoverAmong(alone)].map(
    (found) => found && hoverMarkdown(found),
  );
  const [ownWords = "", ...documentation] = answer.split(separator);
  const expected = [[ownWords, told].filter((part) => part !== "").join("\n\n"), ...documentation];
  expect(whole).toBe(expected.join(separator));
}

/** The field of a kind that the text names. */
function documentationOf(place: string, text: string): string {
  const steps =
    place === "" ? [] : place.split(".").map((step) => (step === "[]" ? 0 : step === "*" ? "any-key" : step));
  const kind = kinds.find((candidate) => new RegExp(`kind"?: *"?${candidate.kind}\\b`).test(text));
  const field = kind && fieldAt(kind, steps);
  if (!field) throw new Error(`there is no field ${place}`);
  return `${field.description}\n\n[Kubernetes documentation](${field.docUrl})`;
}
