/** The notices: each package whose code is in a bundle once, with its licence. */

import { expect, test } from "vitest";
import { thirdPartyNotices } from "../../server/tools/third-party-notices";

test("a package for each file of a bundle, and for what generated code carries along", () => {
  const notices = thirdPartyNotices([
    "client/src/node.ts",
    "node_modules/yaml/dist/index.js",
    "node_modules/yaml/dist/log.js",
    "node_modules/vscode-languageserver/lib/node/main.js",
    "server/src/core/schema/validators.generated.js",
  ]);
  const heads = notices.match(/^## .*$/gm)?.map((head) => head.replace(/\d+\.\d+\.\d+/, "N"));
  expect(heads).toEqual(["## ajv N (MIT)", "## vscode-languageserver N (MIT)", "## yaml N (ISC)"]);
  expect(notices).toContain("Copyright Eemeli Aro");
});
