/** The grammar of snippets, as far as ours use it. */

import { expect, test } from "vitest";
import { expandSnippet, picksOf, stopsOf, visitsOf } from "./expand-snippet";

const body = `name: \${1:web}\napp: $1\nprotocol: \${2|TCP,UDP|}\ncost: \\$5\n\${3}$0`;

test("stops keep their defaults, and mirrors repeat them", () => {
  expect(expandSnippet(body)).toBe("name: web\napp: web\nprotocol: TCP\ncost: $5\n");
});

test("what is typed stands at every place of its stop", () => {
  expect(expandSnippet(body, new Map([[1, "db"]]))).toBe("name: db\napp: db\nprotocol: TCP\ncost: $5\n");
});

test("every choice is taken once", () => {
  const protocols = picksOf(body).map((picks) => /protocol: (\w+)/.exec(expandSnippet(body, picks))?.[1]);
  expect(protocols).toEqual(["TCP", "UDP"]);
});

test("stops are where values are written, visits are all places", () => {
  expect(stopsOf(body)).toEqual([
    { number: 1, values: ["web"] },
    { number: 2, values: ["TCP", "UDP"] },
  ]);
  expect(visitsOf(body)).toEqual([1, 1, 2, 3, 0]);
});

test.each(["$name", `\${TM_FILENAME}`, `\${1:a $2}`, `\${1/a/b/}`, `\${1:open`])("%s is not ours", (strange) => {
  expect(() => expandSnippet(strange)).toThrow("no snippet of ours");
});
