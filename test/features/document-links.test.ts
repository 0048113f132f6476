/** Links: text in, what is underlined and where it leads out. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { documentLinks } from "../../server/src/core/features/document-links";
import { readSourceFile } from "../../server/src/core/workspace/source-file";
import { anyText } from "../harness/any-text";

function links(text: string, language: "yaml" | "markdown" = "yaml"): readonly string[] {
  return documentLinks(readSourceFile("file:///a", text, language)).map(
    ({ span, url, tooltip }) => `${text.slice(span.start, span.end)} -> ${url} (${tooltip})`,
  );
}

const versions =
  "https://kubernetes.io/docs/reference/using-api/#api-versioning (Kubernetes documentation of API versions)";
const policies =
  "https://kubernetes.io/docs/concepts/services-networking/network-policies/ (Kubernetes documentation of NetworkPolicy)";

test("apiVersion and kind lead to their documentation", () =>
  expect(links("apiVersion: networking.k8s.io/v1\nkind: 'NetworkPolicy'\n")).toEqual([
    `networking.k8s.io/v1 -> ${versions}`,
    `'NetworkPolicy' -> ${policies}`,
  ]));

test("a removed version leads to what takes its place", () =>
  expect(links("apiVersion: extensions/v1beta1\nkind: NetworkPolicy\n")).toEqual([
    "extensions/v1beta1 -> https://kubernetes.io/docs/reference/using-api/deprecation-guide/#networkpolicy-v116 (What takes the place of extensions/v1beta1)",
    `NetworkPolicy -> ${policies}`,
  ]));

test("the kinds of the cluster's administrators lead to theirs", () =>
  expect(links("apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\n")).toEqual([
    `policy.networking.k8s.io/v1alpha1 -> ${versions}`,
    "AdminNetworkPolicy -> https://network-policy-api.sigs.k8s.io/api-overview/ (Kubernetes documentation of AdminNetworkPolicy)",
  ]));

test("pages, lists and half documents", () =>
  expect(
    links(
      "> ```yaml\n> kind: List\n> items:\n> - apiVersion: networking.k8s.io/v1\n>   kind: NetworkPolicy\n> ---\n> kind: NetworkPolicy\n> apiVersion:\n> ```\n",
      "markdown",
    ),
  ).toEqual([`networking.k8s.io/v1 -> ${versions}`, `NetworkPolicy -> ${policies}`, `NetworkPolicy -> ${policies}`]));

test("an alias is no link: its text is elsewhere", () =>
  expect(links("a: &k NetworkPolicy\nkind: *k\napiVersion: networking.k8s.io/v1\n")).toEqual([
    `networking.k8s.io/v1 -> ${versions}`,
  ]));

test("documents of other kinds have none", () => expect(links("apiVersion: v1\nkind: Pod # networking\n")).toEqual([]));

test("links lie in the file, one behind the other, and lead to kubernetes.io", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("yaml" as const, "markdown" as const), (text, language) => {
      for (const { span, url } of documentLinks(readSourceFile("file:///a", text, language))) {
        expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        expect(url).toMatch(/^https:\/\/kubernetes\.io\/docs\//);
      }
    }),
    { numRuns: 100 },
  );
});
