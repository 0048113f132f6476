/** The page of the extension in the editor, where no link leads to a file of the repository. */

import { expect, test } from "vitest";
import { galleryText } from "../../server/tools/gallery-text";

test("no picture and no link needs a file beside the page", () => {
  const text = galleryText();
  expect([...text.matchAll(/src="(?!data:|https:)[^"]*"/g)]).toEqual([]);
  expect([...text.matchAll(/\]\((?!https:)[^)]*\)/g)]).toEqual([]);
  expect(text).not.toContain("<picture>");
});
