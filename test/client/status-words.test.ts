/** What the status item says. */

import { expect, test } from "vitest";
import { type FileCount, wordsAbout } from "../../client/src/status-words";

const clean = { name: "db", findings: [] } as const;

test.each<[string, FileCount, string | undefined]>([
  ["no policy, nothing found", { policies: [], elsewhere: [] }, undefined],
  [
    "one policy in order",
    { policies: [clean], elsewhere: [] },
    "note shield: 1 policy · no findings [db: no findings]",
  ],
  [
    "a warning",
    { policies: [clean, { name: "web", findings: ["warning"] }], elsewhere: [] },
    "warning warning: 2 policies · 1 finding [db: no findings, web: 1 warning]",
  ],
  [
    "an error outweighs",
    { policies: [{ name: "", findings: ["note", "warning", "error", "error"] }], elsewhere: [] },
    "error error: 1 policy · 4 findings [(no name): 2 errors, 1 warning, 1 note]",
  ],
  [
    "a document too broken to hold a policy",
    { policies: [clean], elsewhere: ["error"] },
    "error error: 1 policy · 1 finding [db: no findings, outside of them: 1 error]",
  ],
])("%s", (_, count, expected) => {
  const words = wordsAbout(count);
  expect(words && `${words.severity} ${words.icon}: ${words.text} [${words.details.join(", ")}]`).toBe(expected);
});
