/** The law of worlds kept up to date: they are those of the files alone, and what nothing happened to is the same object. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorlds } from "../../server/src/core/workspace/worlds";
import { type TextObject, worldFile, worldFiles } from "../harness/draw-worlds";

const folders = ["/a", "/a/b", "/c", "/d"];
const names = ["kustomization.yaml", "kustomization.yml", "one.yaml", "two.yaml"];
const uri = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...names))
  .map((steps) => `file://${steps.join("/")}`);

const deployment = (name: string, labels: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {template: {metadata: {labels: {${labels}}}}}\n`;

const objects = fc.constantFrom(
  deployment("web", "app: web"),
  deployment("web", "app: other"),
  `# a comment\n${deployment("web", "app: web")}`,
  `${deployment("web", "app: web")}---\n${deployment("db", "app: db")}`,
  "{apiVersion: v1, kind: Namespace, metadata: {name: shop}}",
  "- {op: add, path: /spec/template/metadata/labels/app, value: json}\n",
  "",
);

const place = fc.constantFrom(
  "one.yaml",
  "two.yaml",
  "../one.yaml",
  "../a",
  "../c",
  "../d/",
  "b",
  "..",
  ".",
  "../c/two.yaml",
  "gone",
);
const places = fc.array(place, { maxLength: 3 }).map((list) => `[${list.join(", ")}]`);

const kustomizations = fc
  .record({
    kind: fc.constantFrom("kind: Kustomization", "kind: Component", "# nothing"),
    resources: places,
    components: places,
    patch: fc.option(place),
    field: fc.constantFrom(
      "namespace: n1",
      "namespace: n2",
      "namePrefix: p-",
      "commonLabels: {app: common}",
      "labels: [{pairs: {x: y}}]",
    ),
    target: fc.constantFrom("", ", target: {kind: Deployment}", ", target: {name: '[aw]eb'}"),
  })
  .map(({ kind, resources, components, patch, field, target }) =>
    [
      kind,
      `resources: ${resources}`,
      `components: ${components}`,
      field,
      ...(patch ? [`patches: [{path: ${patch}${target}}]`] : []),
      "",
    ].join("\n"),
  );

const step = fc.record({
  uri,
  other: uri,
  text: fc.oneof(objects, kustomizations),
  does: fc.constantFrom("edit", "edit", "edit", "remove", "rename"),
});

type Texts = ReadonlyMap<string, string>;

/** The changes of one step: a rename brings two at once. */
function changesOf(
  texts: Texts,
  { uri, other, text, does }: StepOf<typeof step>,
): readonly [string, string | undefined][] {
  if (does === "edit") return [[uri, text]];
  const before = texts.get(uri);
  return does === "rename" && before !== undefined && uri !== other
    ? [
        [uri, undefined],
        [other, before],
      ]
    : [[uri, undefined]];
}

type StepOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** All that can be seen of worlds. */
function view(worlds: ReturnType<ReturnType<typeof createWorlds<TextObject>>["update"]>) {
  const files = folders.flatMap((folder) => names.map((name) => `file://${folder}/${name}`));
  return {
    all: worlds.all,
    files: files.map((file) => [file, worlds.isPatch(file), worlds.worldsOf(file).map(({ root }) => root)]),
  };
}

test("after any edits, removals and renames, worlds are those of the files alone", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const edited = createWorlds<TextObject>();
      const texts = new Map<string, string>();
      for (const [index, one] of steps.entries()) {
        const changes = changesOf(texts, one);
        for (const [file, text] of changes) {
          if (text === undefined) texts.delete(file);
          else texts.set(file, text);
        }
        const worlds = edited.update(
          changes.map(([file, text]) => (text === undefined ? { uri: file, removed: true } : worldFile(file, text))),
        );
        if (index % 3 > 0 && index + 1 < steps.length) continue;
        const fresh = createWorlds<TextObject>().update(Array.from(texts, ([file, text]) => worldFile(file, text)));
        expect(view(worlds)).toEqual(view(fresh));
      }
    }),
    { numRuns: 200 },
  );
});

const shop = `
  #- /base/kustomization.yaml
  resources: [web.yaml, db.yaml]
  commonLabels: {part-of: shop}
  #- /base/web.yaml
  {apiVersion: v1, kind: Pod, metadata: {name: web}}
  #- /base/db.yaml
  {apiVersion: v1, kind: Pod, metadata: {name: db}}
  #- /base/more.yaml
  {apiVersion: v1, kind: Pod, metadata: {name: more}}
  #- /test/kustomization.yaml
  resources: [../base]
  patches: [{path: patch.yaml}]
  #- /test/patch.yaml
  {apiVersion: v1, kind: Pod, metadata: {name: web, labels: {a: b}}}
  #- /prod/kustomization.yaml
  resources: [../base]
  namespace: prod
  #- /plain.yaml
  {apiVersion: v1, kind: Pod, metadata: {name: plain}}
`;

/** The worlds before and after an edit, `[plain, prod, test]`. */
function edit(uri: string, change: (text: string) => string) {
  const worlds = createWorlds<TextObject>();
  const files = worldFiles(shop);
  const before = worlds.update(files);
  // Worlds are built when they are asked for.
  const standing = before.all;
  const text = shop.split(`#- ${uri}\n`)[1]?.split("#- ")[0] ?? "";
  const after = worlds.update([worldFile(`file://${uri}`, change(text.replaceAll(/^ {2}/gm, "")))]);
  const all = standing.map((world) => [world, after.all.find(({ root }) => root === world.root)] as const);
  return {
    before,
    after,
    changed: all.flatMap(([old, now]) => (old === now ? [] : (old.root ?? "plain"))),
    /** Members that are other objects now. */
    members: all.flatMap(([old, now]) =>
      now?.members.filter((member) => !old.members.includes(member)).map(({ name }) => name),
    ),
  };
}

test("a comment in a kustomization changes nothing at all", () => {
  const { before, after } = edit("/base/kustomization.yaml", (text) => `# all of the shop\n\n${text}`);
  expect(after).toBe(before);
});

test("an object changes the worlds that it lives in, and of them no other member", () => {
  const { changed, members } = edit("/base/web.yaml", (text) => text.replace("name: web", "name: web, labels: {x: y}"));
  expect(changed).toEqual(["file:///prod/kustomization.yaml", "file:///test/kustomization.yaml"]);
  expect(members).toEqual(["web", "web"]);
  expect(edit("/plain.yaml", (text) => text.replace("plain", "other")).changed).toEqual(["plain"]);
});

test("one resource more leaves the other members what they are", () => {
  const { changed, members } = edit("/base/kustomization.yaml", (text) => text.replace("[web", "[more.yaml, web"));
  expect(changed).toEqual(["plain", "file:///prod/kustomization.yaml", "file:///test/kustomization.yaml"]);
  expect(members).toEqual(["more", "more"]);
});

test("a patch changes the world of the kustomization that names it", () => {
  const { changed } = edit("/test/patch.yaml", (text) => text.replace("a: b", "a: c"));
  expect(changed).toEqual(["file:///test/kustomization.yaml"]);
  expect(edit("/test/patch.yaml", (text) => `# better\n${text}`).changed).toEqual([]);
});

test("earlier worlds stay as they are", () => {
  const { before, after } = edit("/test/kustomization.yaml", () => "resources: [../base]");
  expect([before, after].map((worlds) => worlds.isPatch("file:///test/patch.yaml"))).toEqual([true, false]);
  expect([before, after].map((worlds) => worlds.worldsOf("file:///test/patch.yaml").length)).toEqual([0, 1]);
});
