/** Files with a cursor in, the places that an answer leads to out: drawn below their lines. */

import { expect } from "vitest";
import { createLineIndex } from "../../server/src/core/base/line-index";
import type { Span } from "../../server/src/core/base/span";
import type { Snapshot } from "../../server/src/core/workspace/workspace";
import { readFixture } from "./fixture";
import { memoryWorkspace } from "./memory-workspace";

const cursor = "$0";

export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** What is asked, in the file that holds the `$0`. */
export type Ask = (snapshot: Snapshot, uri: string, offset: number) => readonly Place[] | undefined;

/**
 * The answer to the cursor (`$0`) in one of the files (`#- /path` begins one): `app.yaml:7:12 web` for each place, with line
 * and column as editors count them and what stands there; undefined where there is no answer.
 */
export function locationsAt(text: string, ask: Ask): readonly string[] | undefined {
  const files = readFixture(text, "/policy.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }));
  const at = files.find((file) => file.text.includes(cursor));
  if (!at) throw new Error("the text has no $0");
  const { snapshot } = memoryWorkspace(files.map((file) => ({ ...file, text: file.text.replace(cursor, "") })));
  return ask(snapshot, `file://${at.path}`, at.text.indexOf(cursor))?.map((place) => draw(place, snapshot));
}

/** The whole answer is these places, in this order. */
export function checkLocations(text: string, ask: Ask, expected: readonly string[] | undefined): void {
  expect(locationsAt(text, ask)).toEqual(expected);
}

/** The fixture with the cursor before the n-th occurrence (from 1) of a text, or inside it where that holds a `$0`. */
export function cursorAt(fixture: string, marked: string, nth = 1): string {
  const text = marked.replace(cursor, "");
  let from = -1;
  for (let count = 0; count < nth; count++) {
    from = fixture.indexOf(text, from + 1);
    if (from < 0) throw new Error(`the fixture has no ${nth}. ${text}`);
  }
  const withCursor = marked.includes(cursor) ? marked : cursor + marked;
  return fixture.slice(0, from) + withCursor + fixture.slice(from + text.length);
}

function draw({ uri, span }: Place, snapshot: Snapshot): string {
  const text = snapshot.file(uri)?.text ?? "";
  const { line, character } = createLineIndex(text).positionAt(span.start);
  return `${uri.replace("file:///", "")}:${line + 1}:${character + 1} ${text.slice(span.start, span.end)}`;
}
