/** What is derived from the schemas is fresh: `npm run generate` would change nothing. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { derivedFiles, isStale } from "../../server/tools/derived-files";
import { inRepository } from "../../server/tools/repository";

test.each(derivedFiles.map((derived) => [derived.file, derived] as const))("%s is fresh", (_, derived) => {
  expect(isStale(derived)).toBe(false);
});

test("the validators need no library at run time", () => {
  const code = readFileSync(inRepository("server/src/core/schema/validators.generated.js"), "utf8");
  // The formats are ours; the bundles have them once.
  expect(code.match(/^import .*|[^'\w]require\(.*/gm)).toEqual(['import { fits } from "./formats";']);
});
