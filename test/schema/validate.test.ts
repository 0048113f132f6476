/** What the schema finds wrong with a document, and that it is what the API server finds wrong with single values. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Kind, kinds } from "../../server/src/core/schema/kinds";

const networkPolicy = kinds.find(({ kind }) => kind === "NetworkPolicy") as Kind;

const selector = (fields: object) => ({ spec: { podSelector: fields } });
const rule = (fields: unknown) => ({ spec: { ingress: [fields] } });
const port = (fields: unknown) => rule({ ports: [fields] });
const peer = (fields: unknown) => rule({ from: [fields] });

test.each<[what: string, data: unknown]>([
  ["an empty document", null],
  ["nothing but braces", {}],
  ["null in every field", { apiVersion: null, kind: null, metadata: null, spec: null }],
  ["null in a list", { spec: { ingress: [null], egress: [{ to: [null], ports: [null] }] } }],
  ["null for texts", { metadata: { name: null, labels: { app: null }, finalizers: [null] } }],
  ["null in a selector", selector({ matchLabels: { app: null }, matchExpressions: null })],
  [
    "null in the values of a requirement",
    selector({ matchExpressions: [{ key: "a", operator: "In", values: [null] }] }),
  ],
  ["null in a port", port({ protocol: null, port: null, endPort: null })],
  ["null in a peer", peer({ podSelector: null, ipBlock: { cidr: "", except: null } })],
  ["a name made by the server", { metadata: { generateName: "allow-web-", namespace: "" } }],
  [
    "what the server itself has written",
    { metadata: { managedFields: [{ fieldsV1: { "f:spec": {} } }], generation: -1 } },
  ],
  ["a number, a name and a range", rule({ ports: [{ port: 80.0 }, { port: "http" }, { port: 1, endPort: 65535 }] })],
  ["one direction twice", { spec: { policyTypes: ["Ingress", "Ingress"] } }],
  ["keys that every object of JavaScript has", { metadata: { labels: { constructor: "a", toString: "b" } } }],
])("%s is fine", (_, data) => {
  expect(problems(data)).toEqual([]);
});

test.each<[data: unknown, problems: string[]]>([
  [[], [" type object,null"]],
  ["text", [" type object,null"]],
  [{ status: {}, Spec: null }, [" additionalProperties status", " additionalProperties Spec"]],
  [selector({ matchlabels: {} }), ["/spec/podSelector additionalProperties matchlabels"]],
  [selector([]), ["/spec/podSelector type object,null"]],
  [selector({ constructor: {} }), ["/spec/podSelector additionalProperties constructor"]],
  [peer({ NamespaceSelector: {} }), ["/spec/ingress/0/from/0 additionalProperties NamespaceSelector"]],
  [rule({ to: [] }), ["/spec/ingress/0 additionalProperties to"]],
  [rule({ ports: { port: 80 } }), ["/spec/ingress/0/ports type array,null"]],
  [rule("all"), ["/spec/ingress/0 type object,null"]],
  [
    selector({ matchLabels: { app: true, version: 2 } }),
    ["/spec/podSelector/matchLabels/app type string,null", "/spec/podSelector/matchLabels/version type string,null"],
  ],
  [selector({ matchLabels: { "a/b": 1 } }), ["/spec/podSelector/matchLabels/a~1b type string,null"]],
  [
    selector({ matchLabels: { "two words": "x y" } }),
    [
      "/spec/podSelector/matchLabels format label-key (key two words)",
      "/spec/podSelector/matchLabels/two words format label-value",
    ],
  ],
  [selector({ matchLabels: { app: "a".repeat(64) } }), ["/spec/podSelector/matchLabels/app format label-value"]],
  [
    selector({ matchExpressions: [{ key: "app", operator: "in" }] }),
    ["/spec/podSelector/matchExpressions/0/operator enum In,NotIn,Exists,DoesNotExist"],
  ],
  [
    selector({ matchExpressions: [{ values: [] }] }),
    ["/spec/podSelector/matchExpressions/0 required key", "/spec/podSelector/matchExpressions/0 required operator"],
  ],
  [peer({ ipBlock: {} }), ["/spec/ingress/0/from/0/ipBlock required cidr"]],
  [port({ protocol: "tcp" }), ["/spec/ingress/0/ports/0/protocol enum TCP,UDP,SCTP,"]],
  [port({ protocol: 6 }), ["/spec/ingress/0/ports/0/protocol type string,null"]],
  [port({ port: 0 }), ["/spec/ingress/0/ports/0/port minimum"]],
  [port({ port: 65536 }), ["/spec/ingress/0/ports/0/port maximum"]],
  [port({ port: 80.5 }), ["/spec/ingress/0/ports/0/port type integer,string,null"]],
  [port({ port: "80" }), ["/spec/ingress/0/ports/0/port format port-name"]],
  [port({ port: "a-name-that-is-long" }), ["/spec/ingress/0/ports/0/port format port-name"]],
  [port({ endPort: "90" }), ["/spec/ingress/0/ports/0/endPort type integer,null"]],
  [{ spec: { policyTypes: ["ingress"] } }, ["/spec/policyTypes/0 enum Ingress,Egress"]],
  [{ spec: { policyTypes: ["Ingress", "Egress", "Egress"] } }, ["/spec/policyTypes maxItems 2"]],
  [{ spec: { policyTypes: "Ingress" } }, ["/spec/policyTypes type array,null"]],
  [{ metadata: { Namespace: "x" } }, ["/metadata additionalProperties Namespace"]],
  [
    { metadata: { name: "Web", namespace: "a.b" } },
    ["/metadata/name format object-name", "/metadata/namespace format namespace"],
  ],
  [{ metadata: { creationTimestamp: "2024-01-01" } }, ["/metadata/creationTimestamp format rfc3339"]],
  [{ metadata: { generation: 1e19 } }, ["/metadata/generation format int64"]],
  [
    { metadata: { ownerReferences: [{ apiVersion: "a/b/c", kind: null, name: "x" }] } },
    ["/metadata/ownerReferences/0 required uid", "/metadata/ownerReferences/0/kind type string"],
  ],
  [{ spec: { policyTypes: [null] } }, ["/spec/policyTypes/0 type string"]],
  [peer({ ipBlock: { cidr: null } }), ["/spec/ingress/0/from/0/ipBlock/cidr type string"]],
])("%j: %j", (data, expected) => {
  expect(problems(data)).toEqual(expected);
});

test("an error is plain data", () => {
  expect(networkPolicy.validate({ spec: { from: [] } })).toEqual([
    {
      instancePath: "/spec",
      keyword: "additionalProperties",
      params: { additionalProperty: "from" },
    },
  ]);
});

test("a verdict stays as it was when another document is validated", () => {
  const first = networkPolicy.validate({ status: {} });
  networkPolicy.validate({ spec: [] });
  expect(first.map(({ params }) => params)).toEqual([{ additionalProperty: "status" }]);
});

/** The expressions of k8s.io/apimachinery's validation, to compare ours with, which never backtrack. */
const dnsLabel = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const subdomain = `${dnsLabel}(\\.${dnsLabel})*`;
const name = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const label = new RegExp(`^(${name})?$`);

function isLabelKey(key: string, prefixes: RegExp): boolean {
  const [last = "", prefix, ...more] = key.split("/").reverse();
  const prefixFits = prefix === undefined || (prefixes.test(prefix) && prefix.length <= 253);
  return more.length === 0 && prefixFits && last.length <= 63 && new RegExp(`^${name}$`).test(last);
}

function isPortName(text: string): boolean {
  return /^[-a-z0-9]{1,15}$/.test(text) && /[a-z]/.test(text) && !/^-|-$|--/.test(text);
}

test.each<[what: string, place: (text: string) => unknown, fits: (text: string) => boolean]>([
  ["name", (text) => ({ metadata: { name: text } }), (text) => text === "" || new RegExp(`^${subdomain}$`).test(text)],
  [
    "namespace",
    (text) => ({ metadata: { namespace: text } }),
    (text) => text === "" || (text.length <= 63 && new RegExp(`^${dnsLabel}$`).test(text)),
  ],
  ["label value", (text) => selector({ matchLabels: { a: text } }), (text) => text.length <= 63 && label.test(text)],
  [
    "label key",
    (text) => selector({ matchLabels: { [text]: "" } }),
    (text) => isLabelKey(text, new RegExp(`^${subdomain}$`)),
  ],
  [
    "annotation key",
    (text) => ({ metadata: { annotations: { [text]: "" } } }),
    (text) => isLabelKey(text, new RegExp(`^${subdomain}$`, "i")),
  ],
  ["port name", (text) => port({ port: text }), isPortName],
])("a %s fits when the API server's own expression says so", (_, place, fits) => {
  const character = fc.constantFrom(..."aaazA09--..__//\n é");
  const text = fc.oneof(
    fc.string({ unit: character, maxLength: 8 }),
    fc.string({ unit: fc.constantFrom("a", "-"), maxLength: 70 }),
  );
  fc.assert(
    fc.property(text, (text) => (problems(place(text)).length === 0) === fits(text)),
    { numRuns: 1000 },
  );
});

test.each(["a", "-", "a-", "a.", "A", "é", "/"])(
  "a text of 10 million times %j does not hang",
  { timeout: 60_000 },
  (unit) => {
    const long = unit.repeat(10_000_000);
    const data = { metadata: { name: long, generateName: long, labels: { a: long }, finalizers: [long] } };
    expect(problems(data)).not.toEqual([]);
  },
);

test("a hundred thousand mistakes are all told, and do not hang", { timeout: 60_000 }, () => {
  const rules = Array.from({ length: 100_000 }, () => ({ from: [{ podSelector: { matchLabels: { app: 1 } } }] }));
  expect(networkPolicy.validate({ spec: { ingress: rules } })).toHaveLength(100_000);
});

test("a value nested a million deep is not walked", () => {
  let deep: unknown = {};
  for (let level = 0; level < 1_000_000; level++) deep = [deep];
  expect(problems({ spec: { podSelector: deep } })).toEqual(["/spec/podSelector type object,null"]);
  expect(problems({ metadata: { managedFields: [{ fieldsV1: deep }] } })).toEqual([]);
});

/** Each error in a line: where, what, and what the keyword wanted (a limit of numbers speaks for itself). */
function problems(data: unknown): string[] {
  return networkPolicy.validate(data).map(({ instancePath, keyword, params, propertyName }) => {
    const detail = "comparison" in params ? [] : Object.values(params).map(String);
    const key = propertyName === undefined ? [] : [`(key ${propertyName})`];
    return [instancePath, keyword, ...detail, ...key].join(" ");
  });
}
