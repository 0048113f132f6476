/** Findings that comments ignore in place, and what is said about such comments. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLineIndex } from "../../server/src/core/base/line-index";
import type { Finding } from "../../server/src/core/rules/finding";
import { check, checkSpec } from "../harness/check";
import { checkSpecFix, compareFix } from "../harness/check-fix";
import { withHead } from "../harness/margin";
import { memoryWorkspace } from "../harness/memory-workspace";

describe("a comment ignores", () => {
  test("what begins on its own line", () =>
    checkSpec(`
      PodSelector: {} # netpol-ignore unknown-field: the page shows a wrong key
    `));

  test("what begins on the next line, other comments and blank lines aside", () =>
    checkSpec(`
      # netpol-ignore unknown-field: the page shows a wrong key
      # which readers are to find.

      PodSelector: {}
    `));

  test("several rules, and stands above other such comments", () =>
    checkSpec(`
      podSelector: {}
      # netpol-ignore unknown-field, wrong-type: shown on purpose
      # netpol-ignore unsupported-value: this too
      ingress: [{ports: [{protocol: tcp, prot: 1, port: true}]}]
    `));

  test("nothing on the lines after", () =>
    checkSpec(`
      podSelector: {}
      # netpol-ignore unsupported-value: shown on purpose
      ingress: [{ports: [{protocol: tcp}]}]
      egress: [{ports: [{protocol: tcp}]}]
    #                              ^^^ error unsupported-value
    `));

  test("a document that is no YAML, at the line where it breaks", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: web
      spec:
        podSelector: {}
      # netpol-ignore yaml-syntax: shown on purpose
       policyTypes: [Ingress]
    `));

  test("a slip in a fence of a page", () =>
    check(
      `
      > \`\`\`yaml
      > apiVersion: networking.k8s.io/v1
      > kind: NetworkPolicy
      > metadata: {name: web}
      > spec:
      >   # netpol-ignore unknown-field: shown on purpose
      >   PodSelector: {}
      > \`\`\`
      `,
      { path: "/page.md" },
    ));

  test("with any line ending", () =>
    check(withHead("# netpol-ignore unknown-field: shown on purpose\nPodSelector: {}"), { lineEnding: "\r\n" }));

  test("nothing where it is part of a text", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: web
        annotations:
          note: |
            # netpol-ignore unknown-field: no comment
          more: "
            # netpol-ignore unknown-field: no comment"
      spec:
        PodSelector: {}
      # ^^^^^^^^^^^ error unknown-field
    `));
});

describe("a comment that ignores nothing", () => {
  test("is a finding, whatever the reason", () =>
    checkSpec(`
      podSelector: {} # netpol-ignore unknown-field: gone
    #                                 ^^^^^^^^^^^^^ information unused-suppression: There is no \`unknown-field\` here to ignore. Left as it is, the comment would hide the next one. Remove it.
      # netpol-ignore unknown-feild: misspelt
    #                 ^^^^^^^^^^^^^ information unused-suppression: There is no rule \`unknown-feild\`. Nothing is ignored. Write \`unknown-field\`.
      # netpol-ignore unknown-field no colon
    #                 ^^^^^^^^^^^^^^^^^^^^^^ information unused-suppression: \`unknown-field\` and its reason need a colon between them. Nothing is ignored. Write \`unknown-field: …\`.
      # netpol-ignore everything: please
    #                 ^^^^^^^^^^ information unused-suppression: There is no rule \`everything\`. Nothing is ignored. The rules are \`yaml-syntax\`, \`unknown-kind\`, 
      # netpol-ignore: all of it
    # ^^^^^^^^^^^^^^^^^^^^^^^^^^ information unused-suppression: This comment ignores nothing: it names no rule. Write \`# netpol-ignore <rule>: <reason>\`, or remove the comment.
      # netpol-ignored is another word
    `));

  test("is not told of while the document is no YAML", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      spec:
        # netpol-ignore unknown-field
        podSelector: [
      #              ^ error yaml-syntax
    `));

  test("cannot be ignored itself", () =>
    checkSpec(`
      # netpol-ignore unused-suppression: once is enough
    #                 ^^^^^^^^^^^^^^^^^^ information unused-suppression
      podSelector: {} # netpol-ignore unknown-field: gone
    #                                 ^^^^^^^^^^^^^ information unused-suppression
    `));

  test("is removed: with its line, out of a list, behind a value", () =>
    checkSpecFix(
      `
      # netpol-ignore unknown-field: gone
      # keep me
      podSelector: {}   # netpol-ignore unknown-field, wrong-type: gone
      # netpol-ignore wrong-type, unsupported-value, no-such-rule: two are gone
      ingress: [{ports: [{protocol: tcp}]}]
      # netpol-ignore wrong-type: the last line
      `,
      `
      # keep me
      podSelector: {}
      # netpol-ignore unsupported-value: two are gone
      ingress: [{ports: [{protocol: tcp}]}]
      `,
    ));

  test("is removed from a quoted fence, first line and last", () => {
    const fence = (lines: readonly string[]) =>
      ["> ```yaml", ...lines.map((line) => `> ${line}`), "> ```", ""].join("\n");
    const lines = [
      "apiVersion: networking.k8s.io/v1",
      "kind: NetworkPolicy",
      "metadata: {name: web}",
      "spec:",
      "  podSelector: {}",
    ];
    const comment = "# netpol-ignore unknown-field: gone";
    compareFix(fence([comment, ...lines, comment]), fence(lines), { path: "/page.md" });
  });
});

test("a comment without a reason is a finding, and still ignores", () =>
  checkSpec(`
    # netpol-ignore unknown-field
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information suppression-without-reason: This comment does not say why the finding is ignored. Whoever reads it later cannot tell whether it still should be. Write \`# netpol-ignore unknown-field: <reason>\`.
    PodSelector: {}
    ingress: [{ports: [{protocol: tcp}]}] # netpol-ignore unsupported-value :
  #                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information suppression-without-reason
  `));

describe("ignoring a finding", () => {
  /** The text after each finding in turn is ignored. */
  function ignored(text: string, path = "/policy.yaml"): (string | undefined)[] {
    const workspace = memoryWorkspace([{ path, text }]);
    return workspace.check(path).map((found) => workspace.ignore(path, found));
  }

  test("writes a comment above it, and leaves the rest as it is", () => {
    const text = withHead(`
      podSelector: {} # all
      ingress:
        - ports: [{protocol: tcp}] # web
    `);
    const after = withHead(`
      podSelector: {} # all
      ingress:
        # netpol-ignore unsupported-value: intended
        - ports: [{protocol: tcp}] # web
    `);
    expect(ignored(text)).toEqual([after]);
    expect(ignored(text.replaceAll("\n", "\r\n"))).toEqual([after.replaceAll("\n", "\r\n")]);
    expect(memoryWorkspace([{ path: "/policy.yaml", text: after }]).check("/policy.yaml")).toEqual([]);
  });

  test("keeps to a fence", () => {
    const text =
      "1. ```yaml\n   kind: NetworkPolicy\n   apiVersion: extensions/v1beta1\n   metadata: {name: web}\n   ```\n";
    const comment = "   # netpol-ignore removed-api-version: intended\n";
    expect(ignored(text, "/page.md")).toEqual([text.replace("   apiVersion", `${comment}   apiVersion`)]);
  });

  test.each([
    [
      "in JSON",
      '{"apiVersion": "extensions/v1beta1", "kind": "NetworkPolicy", "metadata": {"name": "web"}}\n',
      "/p.json",
    ],
    [
      "in JSON by another name",
      '{"apiVersion": "extensions/v1beta1",\n "kind": "NetworkPolicy", "metadata": {"name": "web"}}\n',
    ],
    ["inside a flow collection", withHead("podSelector: {\n  matchlabels: {a: b} }")],
    ["above a document's marker", "--- {apiVersion: extensions/v1beta1, kind: NetworkPolicy, metadata: {name: web}}\n"],
    ["for a comment that ignores nothing", withHead("podSelector: {} # netpol-ignore unknown-field: gone")],
  ])("is not offered %s", (_, text, path = "/policy.yaml") => {
    expect(ignored(text, path)).toEqual([undefined]);
  });
});

describe("laws", () => {
  const lines = [
    "podSelector: {}",
    "PodSelector: {}",
    "policyTypes: [ingress]",
    "ingress: [{ports: [{protocol: tcp}]}]",
  ];
  const comments = fc.constantFrom(
    "# netpol-ignore unknown-field: shown",
    "# netpol-ignore unsupported-value",
    "# netpol-ignore unsupported-value, unknown-field: both",
    "# netpol-ignore yaml-syntax",
    "# nothing",
    "",
  );
  const spec = fc
    .tuple(
      fc.shuffledSubarray(lines, { minLength: 1 }),
      fc.array(fc.tuple(comments, comments), { minLength: 4, maxLength: 4 }),
    )
    .map(([keys, notes]) =>
      keys.flatMap((key, at) => [notes[at]?.[0] ?? "", `${key} ${notes[at]?.[1] ?? ""}`]).join("\n"),
    );
  const path = "/policy.yaml";
  const about = ["unused-suppression", "suppression-without-reason"];
  const found = (text: string) =>
    memoryWorkspace([{ path, text }])
      .check(path)
      .map(({ finding: { code, span } }) => `${code} ${span.start}`)
      .filter((name) => !about.some((code) => name.startsWith(code)));
  // As long as before, so that places stay.
  const withoutSuppressions = (text: string) => text.replaceAll("netpol-ignore", "netpol_ignore");

  test("comments take findings away and add none", () => {
    fc.assert(
      fc.property(spec, (text) => {
        const all = found(withoutSuppressions(withHead(text)));
        expect(all).toEqual(expect.arrayContaining(found(withHead(text))));
      }),
    );
  });

  test("a finding that is ignored is gone, and leaves none instead", () => {
    fc.assert(
      fc.property(spec, (text) => {
        const before = memoryWorkspace([{ path, text: withHead(text) }]);
        for (const one of before.check(path)) {
          const ignored = before.ignore(path, one);
          const isAboutComments = about.includes(one.finding.code);
          expect(ignored === undefined).toBe(isAboutComments);
          if (ignored === undefined) continue;
          const left = memoryWorkspace([{ path, text: ignored }]).check(path);
          const others = before.check(path).filter(({ finding }) => !isSameLine(text, finding, one.finding));
          expect(left.map(({ finding }) => finding.code)).toEqual(others.map(({ finding }) => finding.code));
        }
      }),
    );
  });

  /** Of the same rule, on the same line: whoever ignores the one ignores the other. */
  function isSameLine(spec: string, a: Finding, b: Finding): boolean {
    const lines = createLineIndex(withHead(spec));
    return a.code === b.code && lines.positionAt(a.span.start).line === lines.positionAt(b.span.start).line;
  }

  test("fix-all removes the comments that ignore nothing, and no other", () => {
    fc.assert(
      fc.property(spec, (text) => {
        const workspace = memoryWorkspace([{ path, text: withHead(text) }]);
        const mended = memoryWorkspace([{ path, text: workspace.mend(path) }]);
        const codes = mended.check(path).map(({ finding }) => finding.code);
        expect(codes).not.toContain("unused-suppression");
        const mute = (one: typeof workspace) =>
          one.check(path).filter(({ finding }) => finding.code === "suppression-without-reason");
        expect(mute(mended).length).toBe(mute(workspace).length);
      }),
    );
  });
});
