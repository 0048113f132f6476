/** Blocks of addresses: what the API server refuses (invalid-value) and what it warns of (non-canonical-cidr), by release. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSpec } from "../harness/check";
import { checkSpecFix, type FixOptions, specFixTitles } from "../harness/check-fix";
import { withHead } from "../harness/margin";
import { forKubernetes, memoryWorkspace } from "../harness/memory-workspace";

const strict = "1.36";
const lenient = "1.35";

/** A spec with these lines in its one ipBlock. */
function specWith(...lines: readonly string[]): string {
  const block = lines.map((line) => `\n            ${line}`).join("");
  return `podSelector: {}\ningress:\n  - from:\n      - ipBlock:${block}`;
}

/** Everything that is said about one `cidr`. */
function messages(cidr: string, kubernetesVersion: string): string[] {
  const path = "/policy.yaml";
  const workspace = memoryWorkspace(
    [{ path, text: withHead(specWith(`cidr: "${cidr}"`)) }],
    forKubernetes(kubernetesVersion),
  );
  return workspace.check(path).map(({ finding }) => `${finding.severity} ${finding.code}: ${finding.message}`);
}

describe("no block", () => {
  test("a block needs a prefix that fits, and every exception is one", () =>
    checkSpec(`
      podSelector: {}
      egress:
        - to:
            - ipBlock: { cidr: any }
    #                          ^^^ error invalid-value: \`any\` is no block of addresses. The API server refuses the policy. Write an address, \`/\` and a prefix length: \`10.9.8.0/24\` or \`2001:db8::/64\`.
            - ipBlock: { cidr: 10.0.0.0/33 }
    #                          ^^^^^^^^^^^ error invalid-value: \`10.0.0.0/33\` has a prefix longer than the address. The API server refuses the policy. Write a prefix length from 0 to 32.
            - ipBlock: { cidr: "2001:db8::/129" }
    #                          ^^^^^^^^^^^^^^^^ error invalid-value: Write a prefix length from 0 to 128.
            - ipBlock: { cidr: 10.0.0.1 }
    #                          ^^^^^^^^ error invalid-value: \`10.0.0.1\` is an address, not a block. The API server refuses the policy. Write \`10.0.0.1/32\` for it alone.
            - ipBlock: { cidr: " 10.0.0.0/8" }
    #                          ^^^^^^^^^^^^^ error invalid-value: There is white space around the block. The API server refuses the policy. Write \`10.0.0.0/8\`.
            - ipBlock:
                cidr: 10.0.0.0/8
                except:
                  - 10.256.0.0/16
    #               ^^^^^^^^^^^^^ error invalid-value: \`10.256.0.0/16\` is no block of addresses.
                  - ""
    #               ^^ error invalid-value: An empty text is no block of addresses.
                  -
    #             ^ error invalid-value: An empty text is no block of addresses.
    `));

  test("an empty cidr is a missing one", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - ipBlock:
                cidr: ""
    #           ^^^^ error required-field: \`cidr\` is missing
                except: [any]
    `));

  test("the exceptions of a cidr that cannot be read are not looked at, as the server does not", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - ipBlock:
                cidr: any
    #                 ^^^ error invalid-value: \`any\` is no block of addresses.
                except: [10.0.0.0/99, 10.0.0.0/8]
    `));

  test("the server's words", () =>
    expect(messages("10.0.0.0/33", strict)).toEqual([
      "error invalid-value: `10.0.0.0/33` has a prefix longer than the address. The API server refuses the policy. Write a prefix length from 0 to 32.\n" +
        'API server: spec.ingress[0].from[0].ipBlock.cidr: Invalid value: "10.0.0.0/33": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)',
    ]));
});

describe("an exception that is no part of its block", () => {
  test("outside, too large, all of it, another family", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - ipBlock:
                cidr: 10.0.0.0/16
                except:
                  - 10.0.8.0/24
                  - 10.1.0.0/24
    #               ^^^^^^^^^^^ error invalid-value: \`10.1.0.0/24\` lies outside of \`cidr\`, \`10.0.0.0/16\`. The API server refuses the policy. Remove it, or write a block inside of \`cidr\`
                  - 10.0.0.0/8
    #               ^^^^^^^^^^ error invalid-value: \`10.0.0.0/8\` is larger than \`cidr\`, \`10.0.0.0/16\`. The API server refuses the policy. An exception is a smaller block inside of \`cidr\`.
                  - 10.0.0.0/16
    #               ^^^^^^^^^^^ error invalid-value: \`10.0.0.0/16\` is all of \`cidr\`, \`10.0.0.0/16\`.
                  - 2001:db8::/64
    #               ^^^^^^^^^^^^^ error invalid-value: \`2001:db8::/64\` lies outside of \`cidr\`
    `));

  test("shows the block, and has no fix", () => {
    const text = withHead(specWith("cidr: 10.0.0.0/16", "except: [10.1.0.0/24]"));
    const [found, ...others] = memoryWorkspace([{ path: "/policy.yaml", text }]).check("/policy.yaml");
    const related = found?.related().map(({ span, message }) => [text.slice(span.start, span.end), message]);
    expect(related).toEqual([["10.0.0.0/16", "`cidr` is `10.0.0.0/16`."]]);
    expect(others).toEqual([]);
    expect(specFixTitles(specWith("cidr: 10.0.0.0/16", "except: [10.1.0.0/24]"))).toEqual([]);
  });

  test("prefix lengths are compared as they are written", () =>
    checkSpec(
      `
      podSelector: {}
      ingress:
        - from:
            - ipBlock:
                cidr: "::ffff:10.0.0.0/104"
    #                 ^^^^^^^^^^^^^^^^^^^^^ warning non-canonical-cidr: It counts as \`10.0.0.0/8\` for now
                except: [10.0.0.0/16]
    #                    ^^^^^^^^^^^ error invalid-value: The server compares prefix lengths as they are written, and 16 is less than 104. The API server refuses the policy. Write \`cidr\` as \`10.0.0.0/8\`.
            - ipBlock:
                cidr: 10.0.0.0/8
                except: ["::ffff:10.0.0.0/104"]
    #                    ^^^^^^^^^^^^^^^^^^^^^ warning non-canonical-cidr: It counts as \`10.0.0.0/8\` for now
    `,
      { kubernetesVersion: lenient },
    ));
});

describe("spellings that Kubernetes 1.36 no longer takes", () => {
  test("are Errors there", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - ipBlock: { cidr: 10.0.0.5/8 }
    #                          ^^^^^^^^^^ error invalid-value: \`10.0.0.5/8\` has bits set behind its prefix. Since Kubernetes 1.36 the API server refuses the policy. Write \`10.0.0.0/8\` for the whole network, or \`10.0.0.5/32\` for this address alone.
            - ipBlock: { cidr: 010.0.0.0/8, except: [10.0.0.0/016] }
    #                          ^^^^^^^^^^^ error invalid-value: \`010.0.0.0/8\` has leading zeros. Since Kubernetes 1.36 the API server refuses the policy. Write \`10.0.0.0/8\`.
    #                                                ^^^^^^^^^^^^ error invalid-value: \`10.0.0.0/016\` has leading zeros.
            - ipBlock: { cidr: "::ffff:10.0.0.0/104" }
    #                          ^^^^^^^^^^^^^^^^^^^^^ error invalid-value: \`::ffff:10.0.0.0/104\` writes an address of IPv4 as one of IPv6. Since Kubernetes 1.36 the API server refuses the policy. Write \`10.0.0.0/8\`.
            - ipBlock: { cidr: "::ffff:010.0.0.5/104" }
    #                          ^^^^^^^^^^^^^^^^^^^^^^ error invalid-value: has leading zeros, writes an address of IPv4 as one of IPv6 and has bits set behind its prefix. Since Kubernetes 1.36 the API server refuses the policy. Write \`10.0.0.0/8\` for the whole network, or \`10.0.0.5/32\` for this address alone.
    `));

  test("are Warnings before", () =>
    checkSpec(
      `
      podSelector: {}
      ingress:
        - from:
            - ipBlock: { cidr: 10.0.0.5/8 }
    #                          ^^^^^^^^^^ warning non-canonical-cidr: \`10.0.0.5/8\` has bits set behind its prefix. It counts as \`10.0.0.0/8\` for now; from Kubernetes 1.36 on the API server refuses it. Write \`10.0.0.0/8\` for the whole network, or \`10.0.0.5/32\` for this address alone.
            - ipBlock: { cidr: 010.0.0.0/8, except: [10.0.0.0/016] }
    #                          ^^^^^^^^^^^ warning non-canonical-cidr: \`010.0.0.0/8\` has leading zeros. It counts as \`10.0.0.0/8\` for now; from Kubernetes 1.36 on the API server refuses it. Write \`10.0.0.0/8\`.
    #                                                ^^^^^^^^^^^^ warning non-canonical-cidr: \`10.0.0.0/016\` has leading zeros.
            - ipBlock: { cidr: "::ffff:10.0.0.0/104" }
    #                          ^^^^^^^^^^^^^^^^^^^^^ warning non-canonical-cidr: \`::ffff:10.0.0.0/104\` writes an address of IPv4 as one of IPv6.
    `,
      { kubernetesVersion: lenient },
    ));

  test("an exception can be refused for its spelling and for its place", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - ipBlock:
                cidr: 10.0.0.0/16
                except: [10.1.0.5/24]
    #                    ^^^^^^^^^^^ error invalid-value: has bits set behind its prefix
    #                    ^^^^^^^^^^^ error invalid-value: lies outside of \`cidr\`
    `));

  test("the server's words", () => {
    const place = "API server: spec.ingress[0].from[0].ipBlock.cidr";
    const said = (version: string) => messages("010.0.0.5/8", version).map((message) => message.split("\n")[1]);
    expect(said(strict)).toEqual([
      `${place}: Invalid value: "010.0.0.5/8": must not have leading 0s in IP or prefix length`,
    ]);
    expect(said(lenient)).toEqual([
      `${place}: CIDR value "010.0.0.5/8" is ambiguous in this context (should be "10.0.0.0/8" or "10.0.0.5/32"?), ` +
        `spec.ingress[0].from[0].ipBlock.cidr: non-standard CIDR value "010.0.0.5/8" will be considered invalid in a future Kubernetes release: use "10.0.0.0/8"`,
    ]);
  });
});

test.each([strict, lenient])("IPv6 in an unusual spelling is a Warning in every release: %s", (kubernetesVersion) =>
  checkSpec(
    `
      podSelector: {}
      ingress:
        - from:
            - ipBlock:
                cidr: 2001:DB8::/32
    #                 ^^^^^^^^^^^^^ warning non-canonical-cidr: \`2001:DB8::/32\` is not how IPv6 is usually written. Who searches or compares blocks expects each in one spelling, that of RFC 5952. Write \`2001:db8::/32\`.
                except: [2001:db8:1::/48, "2001:db8:0:0:0:0:0:1/128"]
    #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning non-canonical-cidr: Write \`2001:db8::1/128\`.
    `,
    { kubernetesVersion },
  ),
);

describe("fixes", () => {
  const fixed = (before: string, after: string, options?: FixOptions) =>
    checkSpecFix(specWith(before), specWith(after), options);

  test.each([
    ["cidr: 010.0.0.0/8", "cidr: 10.0.0.0/8"],
    ["cidr: '010.0.0.0/08' # ours", "cidr: '10.0.0.0/8' # ours"],
    ['cidr: "::ffff:10.0.0.0/104"', 'cidr: "10.0.0.0/8"'],
    ["cidr: 2001:DB8::/32", "cidr: 2001:db8::/32"],
    [
      "{ cidr: 2001:0db8:0::/32, except: [ '2001:DB8:1::/48' ] }",
      "{ cidr: 2001:db8::/32, except: [ '2001:db8:1::/48' ] }",
    ],
    ["cidr: ' 10.0.0.0/8'", "cidr: '10.0.0.0/8'"],
  ])("%s has one right answer", (before, after) => {
    fixed(before, after, { kubernetesVersion: strict });
    fixed(before, after, { kubernetesVersion: lenient });
  });

  test.each([strict, lenient])("host bits have two, and the author chooses: %s", (kubernetesVersion) => {
    const options = { kubernetesVersion };
    const [network, alone] = ["Change to 10.0.0.0/8, the whole network", "Change to 10.0.0.5/32, this address alone"];
    expect(specFixTitles(specWith('cidr: "010.0.0.5/8"'), options)).toEqual([network, alone]);
    fixed('cidr: "010.0.0.5/8"', 'cidr: "10.0.0.0/8"', { title: network, ...options });
    fixed('cidr: "010.0.0.5/8"', 'cidr: "10.0.0.5/32"', { title: alone, ...options });
    fixed('cidr: "010.0.0.5/8"', 'cidr: "010.0.0.5/8"', options);
  });

  test.each([
    ["cidr: 10.0.0.1", "cidr: 10.0.0.1/32", "Change to 10.0.0.1/32, this address alone"],
    ["cidr: '2001:DB8::1'", "cidr: '2001:db8::1/128'", "Change to 2001:db8::1/128, this address alone"],
    ["cidr: '::ffff:10.0.0.1'", "cidr: '10.0.0.1/32'", "Change to 10.0.0.1/32, this address alone"],
  ])("%s may be meant for one address, but perhaps is not", (before, after, title) => {
    expect(specFixTitles(specWith(before))).toEqual([title]);
    fixed(before, after, { title });
    fixed(before, before);
  });

  test("a block that something is excepted from is no single address", () =>
    expect(specFixTitles(specWith("cidr: 10.0.0.5/8", "except: [10.1.0.0/16]"))).toEqual([
      "Change to 10.0.0.0/8, the whole network",
    ]));

  test("none that would make an exception as large as its block", () => {
    const block = ["cidr: 10.0.0.0/8", "except: [10.0.0.5/16, '::ffff:10.0.0.0/104']"];
    expect(specFixTitles(specWith(...block), { kubernetesVersion: lenient })).toEqual([
      "Change to 10.0.0.0/16, the whole network",
      "Change to 10.0.0.5/32, this address alone",
    ]);
  });
});

const cases = join(import.meta.dirname, "../../../shared/apiserver/cases");

interface Answer {
  readonly verdict: string;
  readonly warnings: readonly { readonly path: string; readonly text: string }[];
  readonly since_1_36?: Answer;
}

describe.runIf(existsSync(cases))("the API server's verdicts on blocks of addresses, and its warnings", () => {
  const names = existsSync(cases) ? readdirSync(cases).filter((name) => name.endsWith(".yaml")) : [];
  const documents = names
    .map((name) => ({ name, text: readFileSync(join(cases, name), "utf8") }))
    .filter(({ text }) => text.includes("ipBlock"));

  test.each([strict, lenient])("in Kubernetes %s", (version) => {
    const said = documents.map(({ name }) => [name, theirs(name, version)]);
    expect(documents.map(({ name, text }) => [name, ours(text, version)])).toEqual(said);
    expect(said.length).toBeGreaterThan(0);
  });
});

/** The verdict, and the warnings where the document is taken. */
function theirs(name: string, version: string): readonly string[] {
  const answer: Answer = JSON.parse(readFileSync(join(cases, name.replace(/yaml$/, "json")), "utf8"));
  const { verdict, warnings } = (version === strict && answer.since_1_36) || answer;
  return [verdict, ...warnings.map(({ path, text }) => `${path}: ${text}`)];
}

function ours(text: string, version: string): readonly string[] {
  const path = "/policy.yaml";
  const found = memoryWorkspace([{ path, text }], forKubernetes(version)).check(path);
  if (found.some(({ finding }) => finding.severity === "error")) return ["reject"];
  const warnings = found.filter(({ finding }) => finding.code === "non-canonical-cidr");
  return ["accept", ...warnings.map(({ finding }) => finding.message.split("\nAPI server: ")[1] ?? "")];
}
