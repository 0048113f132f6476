/** `netpol check --format junit`: what CI servers read. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { formatJunit } from "../../server/src/hosts/cli/junit";
import { anyText } from "../harness/any-text";
import { netpol, temporaryFolder } from "./run-netpol";
import { finding, report } from "./sample-report";

test("a suite for each file with something of ours; Errors and Warnings are failures, the rest is told aside", () => {
  const [, clean, db] = report.files;
  if (!clean || !db) throw new Error("the sample has three files");
  const hint = { ...finding, severity: "hint", message: "A <hint> & no more.", related: [], fixes: [] } as const;
  const files = [
    ...report.files,
    { ...clean, path: "mild.yaml", findings: [hint] },
    { ...db, path: 'odd "<&>.yaml', findings: [{ ...hint, severity: "error" as const }, hint] },
  ];
  expect(formatJunit({ files })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="netpol" tests="4" failures="2" errors="0" time="0">
  <testsuite name="clean.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="no Error and no Warning" classname="clean.yaml" file="clean.yaml" time="0"/>
  </testsuite>
  <testsuite name="db.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="label-key-case 7:5" classname="db.yaml" file="db.yaml" line="7" time="0">
      <failure type="warning" message="\`Tier\` is another label than \`tier\`.">db.yaml:7:5: warning[label-key-case]: \`Tier\` is another label than \`tier\`.
note: API server: no objection
note: web.yaml:2:1: \`tier\` is used here.
help: Change \`Tier\` to \`tier\`</failure>
    </testcase>
  </testsuite>
  <testsuite name="mild.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="no Error and no Warning" classname="mild.yaml" file="mild.yaml" time="0"/>
    <system-out>mild.yaml:7:5: hint[label-key-case]: A &lt;hint&gt; &amp; no more.</system-out>
  </testsuite>
  <testsuite name="odd &quot;&lt;&amp;&gt;.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="label-key-case 7:5" classname="odd &quot;&lt;&amp;&gt;.yaml" file="odd &quot;&lt;&amp;&gt;.yaml" line="7" time="0">
      <failure type="error" message="A &lt;hint&gt; &amp; no more.">odd &quot;&lt;&amp;&gt;.yaml:7:5: error[label-key-case]: A &lt;hint&gt; &amp; no more.</failure>
    </testcase>
    <system-out>odd &quot;&lt;&amp;&gt;.yaml:7:5: hint[label-key-case]: A &lt;hint&gt; &amp; no more.</system-out>
  </testsuite>
</testsuites>
`);
});

test("a report of nothing", () => {
  expect(formatJunit({ files: [] })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="netpol" tests="0" failures="0" errors="0" time="0"/>
`);
});

test("whatever a path and a message hold, the XML holds only what XML 1.0 allows, and no element of theirs", () => {
  fc.assert(
    fc.property(anyText, anyText, (path, message) => {
      const files = [{ path, policies: 1, isOurs: true, findings: [{ ...finding, message }] }];
      const xml = formatJunit({ files });
      expect(xml).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u);
      const elements = [...xml.matchAll(/<[^<>]*>/g)].map(([tag]) => /^<([?/]?[\w-]+)/.exec(tag)?.[1]);
      const inside = ["testsuite", "testcase", "failure", "/failure", "/testcase", "/testsuite"];
      expect(elements).toEqual(["?xml", "testsuites", ...inside, "/testsuites"]);
      expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]|&(?!(?:lt|gt|amp|quot|apos);)/);
    }),
  );
});

test("a run", async () => {
  const folder = await temporaryFolder({
    "a.yaml": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector: {}
  "\\e]0;<owned>\\a": 1
`,
    "notes.yaml": "a: 1\n",
  });
  expect(await netpol(folder, "check --format junit")).toEqual({
    exitCode: 1,
    stdout: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="netpol" tests="1" failures="1" errors="0" time="0">
  <testsuite name="a.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="unknown-field 6:3" classname="a.yaml" file="a.yaml" line="6" time="0">
      <failure type="error" message="\`␛]0;&lt;owned&gt;␇\` is not a field of the spec. The API server refuses the policy. Its fields are \`podSelector\`, \`ingress\`, \`egress\` and \`policyTypes\`.">a.yaml:6:3: error[unknown-field]: \`␛]0;&lt;owned&gt;␇\` is not a field of the spec. The API server refuses the policy. Its fields are \`podSelector\`, \`ingress\`, \`egress\` and \`policyTypes\`.
note: API server: unknown field &quot;spec.\\u001b]0;&lt;owned&gt;\\u0007&quot;</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
    stderr: "",
  });
});
