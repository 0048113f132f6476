/** The forms of names, labels and ports: what kube-apiserver holds against a text, in its own words.
 *
 * From apimachinery/pkg/api/validate/content and apimachinery/pkg/util/validation upstream, of Kubernetes 1.36. */

import { domainNameErrors, networkErrors, olderDomainNameErrors } from "./custom-resource-formats";

/** The server's sentences against a text; none for a good one. */
type Format = (text: string) => readonly string[];

const dnsLabel = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const dnsSubdomain = `${dnsLabel}(\\.${dnsLabel})*`;
const labelName = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const labelText = `(${labelName})?`;

const subdomainWords = `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${dnsSubdomain}')`;
const labelWords = `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '${dnsLabel}')`;
const nameWords = `must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${labelName}')`;
const valueWords = `a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '${labelText}')`;

/** A DNS-1123 subdomain: the names of most objects, and what stands before the `/` of a label key. */
export function dnsSubdomainErrors(text: string, unit: Unit = "characters"): readonly string[] {
  return [...tooLong(text, 253, unit), ...(isDnsSubdomain(text) ? [] : [subdomainWords])];
}

function dnsLabelErrors(text: string): readonly string[] {
  const form = isDnsSubdomain(text) ? "must not contain dots" : labelWords;
  return [...tooLong(text, 63, "characters"), ...(isDnsSubdomain(text) && !text.includes(".") ? [] : [form])];
}

/** A qualified name: the key of a label, and of an annotation once it is in lower case. */
export function labelKeyErrors(text: string): readonly string[] {
  const parts = text.split("/");
  if (parts.length > 2) {
    return [`a valid label key ${nameWords} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  }
  const prefix = parts.length === 2 ? parts[0] : undefined;
  const name = parts.at(-1) ?? "";
  const inPrefix =
    prefix === "" ? ["must be non-empty"] : prefix === undefined ? [] : dnsSubdomainErrors(prefix, "bytes");
  const length = name === "" ? ["must be non-empty"] : tooLong(name, 63, "bytes");
  const form = isLabelName(name) ? [] : [nameWords];
  return [
    ...inPrefix.map((error) => `prefix part ${error}`),
    ...[...length, ...form].map((error) => `name part ${error}`),
  ];
}

function labelValueErrors(text: string): readonly string[] {
  return [...tooLong(text, 63, "bytes"), ...(text === "" || isLabelName(text) ? [] : [valueWords])];
}

/** IsValidPortName upstream. */
function portNameErrors(text: string): readonly string[] {
  return [
    ...tooLong(text, 15, "characters"),
    ...(/^[-a-z0-9]+$/.test(text) ? [] : ["must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"]),
    ...(/[a-z]/.test(text) ? [] : ["must contain at least one letter (a-z)"]),
    ...(text.includes("--") ? ["must not contain consecutive hyphens"] : []),
    ...(/^-|-$/.test(text) ? ["must not begin or end with a hyphen"] : []),
  ];
}

/** As Go's time.Parse reads it, which is laxer than RFC 3339: one digit for the hour will do, and a comma in the seconds. */
const time =
  /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})$/;

function timeErrors(text: string): readonly string[] {
  const layout = "2006-01-02T15:04:05Z07:00";
  return time.test(text) ? [] : [`parsing time ${JSON.stringify(text)} as "${layout}"`];
}

/** By the names that the schemas give them. What may be left out may be empty, too: the server takes it for missing. */
export const formats = {
  "object-name": (text) => (text === "" ? [] : dnsSubdomainErrors(text)),
  namespace: (text) => (text === "" ? [] : dnsLabelErrors(text)),
  "label-key": labelKeyErrors,
  "label-value": labelValueErrors,
  "annotation-key": (text) => labelKeyErrors(text.toLowerCase()),
  "port-name": portNameErrors,
  rfc3339: timeErrors,
  network: networkErrors,
  "domain-name": domainNameErrors,
  "domain-name-v1alpha1": olderDomainNameErrors,
} as const satisfies Readonly<Record<string, Format>>;

/** The server's sentences against a text by the name of its format; none for formats of numbers. */
export function formatErrors(name: string, text: string): readonly string[] {
  const known: Readonly<Record<string, Format>> = formats;
  return Object.hasOwn(known, name) ? (known[name]?.(text) ?? []) : [];
}

/** As ajv asks for them: which values fit a format. */
export const fits = {
  ...Object.fromEntries(
    Object.entries(formats).map(([name, errors]) => [name, (text: string) => errors(text).length === 0]),
  ),
  int64: { type: "number", validate: (value: number) => Math.abs(value) < 2 ** 63 || value === -(2 ** 63) },
} as const;

/** The regular expression upstream in two that never look back: here its nested repetitions could take very long. */
function isDnsSubdomain(text: string): boolean {
  return /^[-a-z0-9.]+$/.test(text) && !/^[-.]|[-.]$|\.[-.]|-\./.test(text);
}

function isLabelName(text: string): boolean {
  return /^[A-Za-z0-9]/.test(text) && /[A-Za-z0-9]$/.test(text) && /^[-A-Za-z0-9_.]+$/.test(text);
}

/** Go counts bytes, whatever its words say; they differ from one package to the next. */
type Unit = "bytes" | "characters";

function tooLong(text: string, limit: number, unit: Unit): readonly string[] {
  return utf8Length(text) > limit ? [`must be no more than ${limit} ${unit}`] : [];
}

/** The length of a text in bytes of UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
