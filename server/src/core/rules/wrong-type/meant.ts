/** What a scalar means that stands where a map belongs. */

import { parseCidr } from "../../schema/cidr";
import type { Field, FieldType } from "../../schema/field";
import { formatErrors } from "../../schema/formats";
import type { Json } from "../../syntax/to-json";
import { readLabels, readRequirement } from "./label-text";
import { readPort } from "./port-text";

/** The map that says the same. */
export interface Meant {
  readonly data: Json;
  /** Nothing else can be meant. */
  readonly isSure: boolean;
  /** All that is wrong with it: the blank is missing behind its colons, or the colon behind its first word. */
  readonly lacks?: "blank" | "colon";
}

/** Nobody writes more in place of a map; what could be a whole file is not searched. */
export const longest = 1000;

/** `typed` is the scalar without its quotes; undefined where it could mean anything. */
export function meantBy(typed: string, field: Field): Meant | undefined {
  if (typed.length > longest) return undefined;
  const text = typed.trim();
  // The name of a field whose value is yet to be typed.
  if (member(field, text)) return undefined;
  const read =
    withoutBlank(text, field) ??
    withoutColon(text, field) ??
    labels(text, field) ??
    port(text, field) ??
    block(text, field);
  return read ?? requirement(text, field);
}

function labels(text: string, field: Field): Meant | undefined {
  const isSelector = member(field, "matchLabels") !== undefined;
  const read = isSelector || field.value?.format === "label-value" ? readLabels(text) : undefined;
  const data = read && isSelector ? { matchLabels: read } : read;
  if (data) return /:\S/.test(text) ? { data, isSure: true, lacks: "blank" } : sure(data);
  const isNamespace = field.name.startsWith("namespace") && isSelector && formatErrors("namespace", text).length === 0;
  // https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name
  return isNamespace ? sure({ matchLabels: { "kubernetes.io/metadata.name": text } }, false) : undefined;
}

function port(text: string, field: Field): Meant | undefined {
  const protocols = member(field, "protocol")?.enum ?? ["TCP", "UDP", "SCTP"];
  const read = member(field, "port") && readPort(text, protocols);
  if (!read || !Object.entries(read).every(([name, value]) => takes(member(field, name), value))) return undefined;
  return sure({ ...read }, read.port !== undefined);
}

function requirement(text: string, field: Field): Meant | undefined {
  const read = member(field, "operator") && readRequirement(text);
  return read && sure({ ...read });
}

/** An address alone will do: what is missing is told when it stands in its place. */
function block(text: string, field: Field): Meant | undefined {
  const isBlock = parseCidr(text) ?? parseCidr(`${text}/${text.includes(":") ? 128 : 32}`);
  if (!isBlock) return undefined;
  if (member(field, "cidr")) return sure({ cidr: text });
  return member(field, "ipBlock") && sure({ ipBlock: { cidr: text } });
}

/** `port:80`, of which YAML makes one word. */
function withoutBlank(text: string, field: Field): Meant | undefined {
  const words = text.split(/\s+/);
  const entries = words.flatMap((word) => entryOf(word, field) ?? []);
  const names = new Set(entries.map(([name]) => name));
  if (entries.length !== words.length || names.size !== words.length) return undefined;
  return { data: Object.fromEntries(entries), isSure: true, lacks: "blank" };
}

/** `name web`. */
function withoutColon(text: string, field: Field): Meant | undefined {
  const { name, value } = /^(?<name>\S+)[ \t]+(?<value>\S+)$/.exec(text)?.groups ?? {};
  const [entry] = entryOf(`${name}:${value}`, field) ?? [];
  return entry && { data: Object.fromEntries([entry]), isSure: true, lacks: "colon" };
}

function entryOf(word: string, field: Field): (readonly [string, Json])[] | undefined {
  const { name = "", value = "" } = /^(?<name>[A-Za-z]+):(?<value>[^:].*)$/.exec(word)?.groups ?? {};
  const data = /^\d+$/.test(value) ? Number(value) : value;
  return takes(member(field, name), data) ? [[name, data]] : undefined;
}

function takes(field: Field | undefined, data: Json): boolean {
  const type: FieldType = typeof data === "number" ? "integer" : "string";
  return field?.types.includes(type) ?? false;
}

function member(field: Field, name: string): Field | undefined {
  return field.members?.find((candidate) => candidate.name === name);
}

function sure(data: Json, isSure = true): Meant {
  return { data, isSure };
}
