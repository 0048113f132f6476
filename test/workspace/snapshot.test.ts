/** The law of snapshots: one with a file changed is the one of all files as they then are. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { readSourceFile } from "../../server/src/core/workspace/source-file";
import { createWorkspace, snapshotOf } from "../../server/src/core/workspace/workspace";

const uris = ["file:///a/1.yaml", "file:///a/2.yaml", "file:///a/10.yaml", "file:///b/1.yaml", "file:///a/b/1.yaml"];
const file = fc
  .tuple(fc.constantFrom(...uris), fc.constantFrom("", "a: 1\n", "b: 2\n"))
  .map(([uri, text]) => readSourceFile(uri, text, "yaml"));

test("a file that is changed is found, and stands among its siblings in the order of their names", () => {
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ({ uri }) => uri }), fc.array(file), (there, changes) => {
      const after = new Map(there.map((one) => [one.uri, one]));
      for (const change of changes) after.set(change.uri, change);
      const whole = snapshotOf([...after.values()]);
      const changed = changes.reduce((snapshot, change) => snapshot.with(change), snapshotOf(there));
      for (const uri of uris) {
        expect(changed.file(uri)).toBe(after.get(uri));
        expect(changed.siblings(uri)).toEqual(whole.siblings(uri));
        const names = changed.siblings(uri).map((sibling) => sibling.uri);
        expect(names).toEqual([...names].sort());
      }
    }),
  );
});

test("the other snapshot stays as it is, and so do the folders that hold no change", () => {
  const workspace = createWorkspace();
  const before = workspace.apply(uris.map((uri) => ({ uri, text: "a: 1\n", language: "yaml" })));
  const changed = before.with(readSourceFile("file:///a/2.yaml", "b: 2\n", "yaml"));
  expect(before.file("file:///a/2.yaml")?.text).toBe("a: 1\n");
  expect(changed.file("file:///a/2.yaml")?.text).toBe("b: 2\n");
  expect(changed.siblings("file:///b/1.yaml")).toBe(before.siblings("file:///b/1.yaml"));
});

test("a file among twenty thousand is changed without an index of all the others", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => readSourceFile(`file:///a/${index}.yaml`, "", "yaml"));
  let snapshot = snapshotOf(many);
  for (const file of many.slice(0, 1000)) snapshot = snapshot.with({ ...file, text: "# changed\n" });
  // With a map of the whole folder for each change it would take longer than a test may.
  expect(snapshot.file("file:///a/999.yaml")?.text).toBe("# changed\n");
  expect(snapshot.file("file:///a/1000.yaml")?.text).toBe("");
});
