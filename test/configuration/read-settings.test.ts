/** Configuration files: what they say, and what is wrong with them. */

import { expect, test } from "vitest";
import { readEditorSettings, readSettings } from "../../server/src/core/configuration/read-settings";
import { configurationOf } from "../../server/src/core/configuration/settings";
import { rules } from "../../server/src/core/rules/index";

/** Each problem behind the text that it is about. */
function problems(text: string): string[] {
  return readSettings(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)} ← ${message}`);
}

test("YAML, with its words as they were typed", () =>
  expect(
    readSettings(`
rules:
  label-key-case: off # which YAML 1.1 reads as false
  unknown-field: warning
kubernetesVersion: 1.30 # which YAML reads as 1.3
exclude:
  - vendor
`),
  ).toEqual({
    settings: {
      rules: { "label-key-case": "off", "unknown-field": "warning" },
      kubernetesVersion: "1.30",
      exclude: ["vendor"],
    },
    problems: [],
  }));

test("JSON", () =>
  expect(readSettings('{ "rules": { "label-key-case": "hint" } }')).toEqual({
    settings: { rules: { "label-key-case": "hint" }, exclude: [] },
    problems: [],
  }));

test.each(["", "# nothing yet\n", "{}", "rules:\nexclude: ~\n", "rules: {label-key-case: }"])("nothing: %j", (text) =>
  expect(readSettings(text)).toEqual({ settings: { rules: {}, exclude: [] }, problems: [] }),
);

test("what is wrong is worded, and what is right counts", () => {
  const text = `rules:
  label-key-case: of
  label-kye-case: off
  everything: off
  unknown-field: [off]
  wrong-type: hint
rule: {}
extends: recommended
kubernetesVersion: v1.29
exclude:
  - vendor/**
  - ""
`;
  expect(readSettings(text).settings).toEqual({ rules: { "wrong-type": "hint" }, exclude: ["vendor/**"] });
  expect(problems(text)).toEqual([
    "rule ← There is no setting `rule`. Write `rules`.",
    "extends ← There is no setting `extends`. Write `rules`, `kubernetesVersion` or `exclude`.",
    "label-kye-case ← There is no rule `label-kye-case`. Write `label-key-case`.",
    "everything ← There is no rule `everything`. Remove it.",
    "[off] ← `rules.unknown-field` must be `off`, `hint`, `information`, `warning` or `error`.",
    "of ← `rules.label-key-case` must be `off`, `hint`, `information`, `warning` or `error`, not `of`.",
    "v1.29 ← `kubernetesVersion` must be a minor version of Kubernetes like `1.29`, not `v1.29`.",
    '"" ← `exclude[1]` must be a glob, not ``.',
  ]);
});

test.each([
  ["- rules", "- rules ← The file must be a map of `rules`, `kubernetesVersion` and `exclude`."],
  ["off", "off ← The file must be a map of `rules`, `kubernetesVersion` and `exclude`, not `off`."],
  ["rules: off", "off ← `rules` must be a map from rules to severities, not `off`."],
  ["exclude: vendor", "vendor ← `exclude` must be a list of globs, not `vendor`."],
  [
    "kubernetesVersion: 1.29.3",
    "1.29.3 ← `kubernetesVersion` must be a minor version of Kubernetes like `1.29`, not `1.29.3`.",
  ],
  ["rules: {", '{ ← This "{" is never closed. Add the "}".'],
])("%j", (text, problem) => {
  expect(problems(text)).toEqual([problem]);
  expect(readSettings(text).settings).toEqual({ rules: {}, exclude: [] });
});

test("every rule can be set", () => {
  const all = Object.fromEntries(rules.map(({ id }) => [id, "off"]));
  expect(readSettings(JSON.stringify({ rules: all }))).toEqual({ settings: { rules: all, exclude: [] }, problems: [] });
});

test("an editor's settings: `default` says nothing, and what is wrong is passed over", () => {
  const settings = {
    rules: { "label-key-case": "default", "unknown-field": "warning", "wrong-type": "red", unknown: "off" },
    kubernetesVersion: "newest",
    exclude: ["a", 1],
    trace: { server: "off" },
  };
  expect(readEditorSettings(settings)).toEqual({ rules: { "unknown-field": "warning" }, exclude: ["a"] });
  expect(readEditorSettings(undefined)).toEqual({ rules: {}, exclude: [] });
  expect(readEditorSettings(null)).toEqual({ rules: {}, exclude: [] });
});

test.each([
  ["vendor", "vendor/a.yaml", true],
  ["vendor", "vendor/deep/a.yaml", true],
  ["vendor", "src/vendor/a.yaml", false],
  ["vendor/", "vendor/a.yaml", true],
  ["./vendor", "vendor/a.yaml", true],
  ["**/testdata", "src/testdata/a.yaml", true],
  ["*.md", "README.md", true],
  ["*.md", "docs/README.md", false],
  ["**/*.md", "docs/README.md", true],
  ["**/*.{md,json}", "docs/a.json", true],
  [".github", ".github/a.yaml", true],
  ["a b", "a%20b/c.yaml", true],
])("%s excludes %s: %s", (glob, path, expected) => {
  const settings = { rules: {}, exclude: [glob] };
  expect(configurationOf(settings, "file:///shop", `file:///shop/${path}`).excluded).toBe(expected);
  expect(configurationOf(settings, "file:///other", `file:///shop/${path}`).excluded).toBe(false);
});
