/** How the server reads YAML, which is YAML 1.1 by go-yaml v2, and where that surprises. */

import { describe } from "vitest";
import { accepted, refused } from "./cases";
import { metadata, policy, port, rule, selector } from "./documents";
import { cannotUnmarshal, duplicateField, forms, invalid, unknownField, unreadable } from "./words";

const labels = "spec.podSelector.matchLabels";
const portPath = "spec.ingress[0].ports[0]";

/** A policy as one flow collection on one line. */
const json =
  '{ "apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": { "name": "web" }, "spec": { "podSelector": {} } }';

/** The value of the label `app`, on the eighth line of its document. */
function label(value: string): string {
  return policy(`podSelector:\n  matchLabels:\n    app: ${value}`);
}

function annotation(key: string): string {
  return metadata(`name: web\nannotations:\n  ${key}: b`);
}

function noText(value: "bool" | "number") {
  return cannotUnmarshal(`${labels}.app`, value, "LabelSelector.spec.podSelector.matchLabels", "string");
}

const noToken = "found character that cannot start any token";

describe("Y1: white space", () => {
  accepted("Y1: a tab between a key and its value", label("\tweb"));
  accepted("Y1: a tab before a comment", label("web\t# note"));
  accepted("Y1: tabs in a flow collection", policy("podSelector: {\tmatchLabels:\t{ app:\tweb\t}\t}"));
  accepted("Y1: a tab in a text", metadata('name: web\nannotations: { note: "a\tb" }'));
  accepted("Y1: CRLF", policy("podSelector: {}").replaceAll("\n", "\r\n"));
  accepted("Y1: a lone CR", policy("podSelector: {}").replaceAll("\n", "\r"));
  accepted("Y1: a byte order mark", `\ufeff${policy("podSelector: {}")}`);
  accepted("Y1: no line break at the end", policy("podSelector: {}").trimEnd());
  accepted("Y1: a line of spaces", policy("podSelector: {}\n      \npolicyTypes: [Ingress]"));

  refused("Y1: a tab for indentation", policy("podSelector:\n\tmatchLabels: {}"), [
    unreadable(`yaml: line 7: ${noToken}`),
  ]);
  refused("Y1: a tab behind a dash", policy("policyTypes:\n-\tIngress"), [unreadable(`yaml: line 7: ${noToken}`)]);
  refused("Y1: a line with nothing but a tab", `${policy("podSelector: {}")}\t\nstatus: {}\n`, [
    unreadable(`yaml: line 7: ${noToken}`),
  ]);
  refused("Y1: a tab before a literal block's text", metadata("name: web\nannotations:\n  note: |\n    \ta"), [
    unreadable("yaml: line 7: found a tab character where an indentation space is expected"),
  ]);
  refused("Y1: a space that does not break is part of the value", label("a\u00a0b"), [
    invalid(labels, "a\u00a0b", forms.labelValue),
  ]);
});

describe("Y1: characters", () => {
  accepted("Y1: letters of all the world", metadata("name: web\nannotations: { note: Zürich 東京 🦀 }"));
  accepted("Y1: a character that is only escaped", metadata('name: web\nannotations: { note: "a\\0b" }'));

  refused("Y1: a control character", label("a\u0001b"), [unreadable("yaml: control characters are not allowed")]);
  refused("Y1: one in a comment", label("web # \u0007"), [unreadable("yaml: control characters are not allowed")]);
  refused("Y1: DEL", label("a\u007fb"), [unreadable("yaml: control characters are not allowed")]);
  refused("Y1: NUL", label("a\0b"), [unreadable("yaml: control characters are not allowed")]);
  refused("Y1: the line separator breaks a line", label("web\u2028status: {}"), [unknownField("status")]);
  accepted("Y1: and the next line character one below", `${policy("podSelector: {}").trimEnd()}\u0085# note\n`);
  refused("Y1: a colon of full width is a letter", policy("podSelector\uff1a {}"), [
    cannotUnmarshal("spec", "string", "NetworkPolicy.spec", "v1.NetworkPolicySpec"),
  ]);
});

describe("Y1: signs", () => {
  accepted("Y1: a comment right behind a quote", label('"web"#note'));
  accepted("Y1: a comma at the end of a flow collection", policy("{ podSelector: { matchLabels: { app: web, }, }, }"));
  accepted("Y1: a document marker, its end and what follows", `---\n${policy("podSelector: {}")}...\n# note\n`);
  accepted(
    "Y1: a line that is indented less ends the document",
    `  ${policy("podSelector: {}").replaceAll("\n", "\n  ")}\nstatus: {}\n`,
  );
  accepted("Y1: so does the end of a flow collection", `${json.replace("{ ", "{\n")}\n},\n"status": {}\n`);
  accepted("Y1: a question mark before a key in a flow collection", selector("matchLabels: { ?app: web }"));
  accepted("Y1: the directive of YAML 1.1", `%YAML 1.1\n---\n${policy("podSelector: {}")}`);

  refused("Y1: behind the end of a document, too, there are no control characters", `${json}\n\0`, [
    unreadable("yaml: control characters are not allowed"),
  ]);
  refused("Y1: nor quotes that are never closed", `${json}\n"`, [
    unreadable("yaml: line 2: found unexpected end of stream"),
  ]);
  refused("Y1: the directive of another version", `%YAML 1.2\n---\n${policy("podSelector: {}")}`, [
    unreadable("yaml: found incompatible YAML document"),
  ]);
  refused("Y1: an escape that only JSON has", label('"a\\/b"'), [
    unreadable("yaml: line 8: found unknown escape character"),
  ]);
  refused("Y1: no space behind a colon in a flow collection", policy("{podSelector:{}}"), [
    unreadable("yaml: line 5: did not find expected ',' or '}'"),
  ]);
  refused("Y1: something behind a quote", label('"web" db'), [unreadable("yaml: line 7: did not find expected key")]);
  refused("Y1: two commas", policy("podSelector: {}\npolicyTypes: [Ingress,, Egress]"), [
    unreadable("yaml: line 6: did not find expected node content"),
  ]);
  refused("Y1: a template that nobody filled in", label("{{ .Values.app }}"), [
    unreadable('yaml: invalid map key: map[interface {}]interface {}{".Values.app":interface {}(nil)}'),
  ]);
  refused("Y1: a list on its key's line", policy("podSelector: {}\npolicyTypes: - Ingress"), [
    unreadable("yaml: line 7: block sequence entries are not allowed in this context"),
  ]);
  refused("Y1: two colons on a line", policy("podSelector: matchLabels: {}"), [
    unreadable("yaml: line 6: mapping values are not allowed in this context"),
  ]);
  refused("Y1: an at sign", label("@web"), [unreadable(`yaml: line 8: ${noToken}`)]);
  refused("Y1: a quote that is never closed", label('"web'), [
    unreadable("yaml: line 9: found unexpected end of stream"),
  ]);
  refused("Y1: a key of 1024 characters is none of an annotation", annotation("a".repeat(1024)), [
    invalid("metadata.annotations", "a".repeat(1024), "name part must be no more than 63 bytes"),
  ]);
  refused("Y1: one of 1025 characters is no key", annotation("a".repeat(1025)), [
    unreadable("yaml: line 6: mapping values are not allowed in this context"),
  ]);
});

describe("keys that stand twice", () => {
  accepted("Y2: a number and the same digits in quotes", selector('matchLabels:\n  1: a\n  "1": a'));
  accepted("Y2: a number and the same with a point", selector("matchLabels: { 1: a, 1.0: a }"));
  accepted("Y2: one key in two maps", policy("podSelector: {}\ningress:\n- from: []\n- from: []"));

  refused("Y2: a field", policy("podSelector: {}\ningress: []\ningress: []"), [
    duplicateField("spec.ingress", 8, "ingress"),
  ]);
  refused("Y2: a label, once in quotes", selector('matchLabels:\n  app: web\n  "app": web'), [
    duplicateField(`${labels}.app`, 9, "app"),
  ]);
  refused("Y2: three times", policy("podSelector: {}\negress: []\negress: []\negress: []"), [
    duplicateField("spec.egress", 8, "egress"),
    duplicateField("spec.egress", 9, "egress"),
  ]);
  refused("Y2: below a line that ends as the server ends lines", metadata("name: web # \u2028\nname: web"), [
    duplicateField("metadata.name", 6, "name"),
  ]);
  refused("Y2: in two maps", metadata("name: web\nname: web\nlabels: { a: b, a: b }"), [
    duplicateField("metadata.name", 5, "name"),
    duplicateField("metadata.labels.a", 6, "a"),
  ]);
});

describe("booleans, null and dates", () => {
  for (const text of ["y", "Yes", "on", "TRUE"]) refused(`Y3: ${text} is true`, label(text), [noText("bool")]);
  for (const text of ["n", "NO", "Off", "false"]) refused(`Y3: ${text} is false`, label(text), [noText("bool")]);
  for (const text of ["yEs", "tRUE", "oN", '"yes"', "'no'", "!!str on", "!mine web"])
    accepted(`Y3: ${text} is a text`, label(text));
  for (const text of ["~", "null", "Null", "NULL", ""]) accepted(`Y3: ${text || "nothing"} is null`, label(text));
  for (const text of ["2024-01-31", "2024-01-31T10.00.00Z"]) accepted(`Y3: the date ${text} stays a text`, label(text));
  accepted("Y3: what is mixed is no null", label("nUll"));
  accepted("Y3: a text in base64", label("!!binary d2Vi"));
  refused("Y3: a text in base64 that is no text", label("!!binary '!'"), [
    unreadable("yaml: !!binary value contains invalid base64 data"),
  ]);
});

describe("numbers", () => {
  const numbers = [
    "80",
    "+80",
    "-1",
    "8_080",
    "0x1F",
    "0o17",
    "0b11",
    "017",
    "080",
    "1e3",
    "80.",
    ".5",
    "1_0.5",
    "12345678901234567890",
  ];
  for (const text of numbers) refused(`Y4: ${text} is a number`, label(text), [noText("number")]);
  for (const text of ["0o8", "0xZZ", "1.2e", "1e400", "12e45678", "1.20.3", "0b2"])
    accepted(`Y4: ${text} is a text`, label(text));
  accepted("Y4: there are no sixtieths", metadata("name: web\nannotations: { at: 1:20 }"));
  for (const text of ["80.0", "8e1", "80.", "0x50", "0120", "0b1010000", "+80", "8_0"])
    accepted(`Y4: ${text} is a port`, port(`port: ${text}`));
  accepted("Y4: the end of a range with a point", port("port: 80\nendPort: 90.0"));

  refused("Y4: half a port", port("port: 80.5"), [
    cannotUnmarshal(`${portPath}.port`, "number 80.5", "NetworkPolicyPort.spec.ingress.ports.port", "int32"),
  ]);
  refused("Y4: a port with an exponent in JSON", port("port: 1e21"), [
    cannotUnmarshal(`${portPath}.port`, "number 1e+21", "NetworkPolicyPort.spec.ingress.ports.port", "int32"),
  ]);
  for (const [text, value] of [
    [".inf", "+Inf"],
    ["-.INF", "-Inf"],
    [".nan", "NaN"],
  ] as const) {
    refused(`Y4: ${text} is no number of JSON`, label(text), [unreadable(`json: unsupported value: ${value}`)]);
  }
});

describe("keys", () => {
  accepted("Y5: numbers", selector("matchLabels: { 1: a, 0x10: b, 2.5: c, 3.0: d }"));
  accepted("Y5: booleans", selector("matchLabels: { on: a, n: b }"));
  refused("Y5: a boolean is no field", policy("podSelector: {}\non: []"), [unknownField("spec.true")]);
  refused("Y5: null", selector("matchLabels: { ~: a }"), [
    unreadable('unsupported map key of type: %!s(<nil>), key: <nil>, value: "a"'),
  ]);
  refused("Y5: a list", selector("matchLabels: { [a]: b }"), [
    unreadable('yaml: invalid map key: []interface {}{"a"}'),
  ]);
});

describe("anchors", () => {
  accepted(
    "Y6: an alias stands for what it names",
    policy("podSelector: &pods { matchLabels: { app: web } }\ningress: [from: [podSelector: *pods]]"),
  );
  accepted("Y6: an anchor that is set again", selector("matchLabels: { a: &x one, b: *x, c: &x two, d: *x }"));
  refused(
    "Y6: what is wrong with it is wrong at every place",
    policy("podSelector: &pods { matchLabels: { app: 2 } }\ningress: [from: [podSelector: *pods]]"),
    [
      noText("number"),
      cannotUnmarshal(
        "spec.ingress[0].from[0].podSelector.matchLabels.app",
        "number",
        "LabelSelector.spec.ingress.from.podSelector.matchLabels",
        "string",
      ),
    ],
  );
  refused("Y6: one that is not there", label("*web"), [unreadable("yaml: unknown anchor 'web' referenced")]);
  refused("Y6: one of the document before", `a: &web {}\n---\n${policy("podSelector: *web")}`, [
    unreadable("yaml: unknown anchor 'web' referenced"),
  ]);
  refused("Y6: one in itself", selector("matchLabels: &a { app: *a }"), [
    unreadable("yaml: anchor 'a' value contains itself"),
  ]);
  refused("Y6: a bomb", `${bomb()}${policy("podSelector: {}")}`, [
    unreadable("yaml: document contains excessive aliasing"),
  ]);
  refused("Y6: a key to hold one", `x-common: &all {}\n${policy("podSelector: *all")}`, [unknownField("x-common")]);
  refused("Y6: a name with a sign in it", label("&a.b web"), [
    unreadable("yaml: line 8: did not find expected alphabetic or numeric character"),
  ]);
});

function bomb(): string {
  const lines = Array.from({ length: 9 }, (_, index) => {
    const part = index === 0 ? "x" : `*l${index - 1}`;
    return `l${index}: &l${index} [${Array(9).fill(part).join(", ")}]\n`;
  });
  return lines.join("");
}

describe("merge keys", () => {
  const base = (use: string) =>
    rule(`from:\n- podSelector: { matchLabels: &base { app: web } }\n- podSelector:\n    matchLabels:\n      ${use}`);

  accepted("Y7: a map", base("<<: *base\n      tier: db"));
  accepted("Y7: a map in place", selector("matchLabels: { <<: { app: web } }"));
  accepted("Y7: a list of maps", base("<<: [*base, { tier: db }]"));
  accepted("Y7: two of them", base("<<: *base\n      <<: { tier: db }"));

  refused("Y7: a text", base("<<: web"), [unreadable("yaml: map merge requires map or sequence of maps as the value")]);
  refused("Y7: null", base("<<:"), [unreadable("yaml: map merge requires map or sequence of maps as the value")]);
  refused("Y7: a list with a text in it", base("<<: [*base, web]"), [
    unreadable("yaml: map merge requires map or sequence of maps as the value"),
  ]);
  refused("Y7: a key that is given, too", base("<<: *base\n      app: db"), [
    duplicateField("spec.ingress[0].from[1].podSelector.matchLabels.app", 13, "app"),
  ]);
  refused("Y7: in quotes it is a key like any other", selector('matchLabels: { "<<": web }'), [
    invalid(labels, "<<", forms.labelName),
  ]);
});
