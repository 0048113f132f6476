/** duplicate-policy-name: two files of one folder that the API server takes for one object. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { denyAll, file } from "../harness/manifests";
import { memoryWorkspace, type TextFile } from "../harness/memory-workspace";

const policy = (name: string, namespace?: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${name}${namespace ? `\n  namespace: ${namespace}` : ""}\nspec:\n  podSelector: {}\n`;

const told =
  "#       ^^^^^^^^ warning duplicate-policy-name: There is another NetworkPolicy `deny-all` in namespace `shop`. To the API server they are one object: this one replaces the other when it is applied after it. Give one of them another name.";

test("at the later one: of two files", () =>
  check(file("/a.yaml", denyAll("shop")) + file("/b.yaml", policy(`deny-all\n${told}`, "shop"))));

test("of two documents in a file, and of the items of a List", () => {
  check(`${policy("deny-all", "shop")}---\n${policy(`deny-all\n${told}`, "shop")}`);
  const item = (text: string) => text.trimEnd().replaceAll("\n", "\n    ");
  check(
    `apiVersion: v1\nkind: List\nitems:\n  - ${item(policy("deny-all", "shop"))}\n  - ${item(
      policy(`deny-all\n${told}`, "shop"),
    )}\n`,
  );
});

describe("silence", () => {
  const found = (...files: readonly TextFile[]) => {
    const workspace = memoryWorkspace(files);
    return files.flatMap(({ path }) =>
      workspace.annotations(path).filter(({ code }) => code === "duplicate-policy-name"),
    );
  };
  const two = (one: string, other: string, places = ["/a.yaml", "/b.yaml"]) =>
    found({ path: places[0] ?? "", text: one }, { path: places[1] ?? "", text: other });

  test("the same two are told otherwise", () =>
    expect(two(policy("deny-all", "shop"), policy("deny-all", "shop"))).toHaveLength(1));

  test("of another name, namespace or kind", () => {
    const one = policy("deny-all", "shop");
    expect(two(one, policy("deny-some", "shop"))).toEqual([]);
    expect(two(one, policy("deny-all", "bank"))).toEqual([]);
    expect(two(one, one.replace("NetworkPolicy", "Role"))).toEqual([]);
  });

  test("in another folder: a variant that is applied in its place", () =>
    expect(two(policy("deny-all", "shop"), policy("deny-all", "shop"), ["/dev/a.yaml", "/prod/a.yaml"])).toEqual([]));

  test("where two files say no namespace, and each may be applied to another", () =>
    expect(two(policy("deny-all"), policy("deny-all"))).toEqual([]));

  test("where the name is rendered", () =>
    expect(two(policy('"{{ .Release.Name }}"', "shop"), policy('"{{ .Release.Name }}"', "shop"))).toEqual([]));
});
