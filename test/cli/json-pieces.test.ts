/** JSON in pieces is the JSON that the language writes whole. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces } from "../../server/src/hosts/cli/json-pieces";

function* walked<T>(list: readonly T[]): Generator<T> {
  yield* list;
}

test("law: lists that are walked come out as lists that are there", () => {
  const rows = fc.array(fc.dictionary(fc.string(), fc.jsonValue()));
  const tables = fc.array(fc.record({ name: fc.option(fc.string(), { nil: undefined }), rows }));
  fc.assert(
    fc.property(tables, fc.jsonValue(), (clusters, rest) => {
      const streamed = {
        version: 1,
        rest,
        clusters: walked(clusters.map(({ name, rows }) => ({ name, rows: walked(rows) }))),
      };
      expect([...jsonPieces(streamed)].join("")).toBe(JSON.stringify({ version: 1, rest, clusters }, null, 2));
    }),
  );
});

test("an item is made when the one before it is written", () => {
  const pieces = jsonPieces({
    rows: (function* () {
      yield { row: 1 };
      throw new Error("the second row");
    })(),
  });
  const written: string[] = [];
  expect(() => {
    for (const piece of pieces) written.push(piece);
  }).toThrow("the second row");
  expect(written.join("")).toBe('{\n  "rows": [\n    {\n      "row": 1\n    }');
});
