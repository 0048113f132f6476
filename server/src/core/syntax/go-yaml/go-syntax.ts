/** Values in the syntax of Go, as the server prints those that it cannot take for keys. */

import type { MapNode, Node, ScalarNode } from "../tree";
import { formatFloat, integerOf, isUnsigned } from "./numbers";

/** Nobody reads more. */
const LONGEST = 200;

/** Go's `%#v` of what go-yaml decodes from a node; ends with `…` where it would be long, or in an order that Go does not tell. */
export function goSyntax(node: Node): string {
  const written = node.kind === "scalar" && node.value === null ? "<nil>" : write(node, LONGEST);
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}

/** `room` is how many characters are of interest. */
function write(node: Node, room: number): string {
  if (node.kind === "scalar") return writeScalar(node);
  if (node.kind === "map") return `map[interface {}]interface {}{${writeEntries(node, room)}}`;
  let items = "";
  for (const [index, { value }] of node.items.entries()) {
    if (items.length > room) break;
    items += (index > 0 ? ", " : "") + write(value, room - items.length);
  }
  return `[]interface {}{${items}}`;
}

/** Go sorts the keys, but those of different types by where the types are in memory. */
function writeEntries(map: MapNode, room: number): string {
  const byKey = new Map(map.entries.map((entry) => [writeScalar(entry.key), entry]));
  const sorted = [...byKey.values()].toSorted((one, other) => compare(one.key, other.key));
  if (new Set(sorted.map(({ key }) => typeof key.value)).size > 1) return "…";
  let entries = "";
  for (const [index, { key, value }] of sorted.entries()) {
    if (entries.length > room) break;
    entries += `${index > 0 ? ", " : ""}${writeScalar(key)}:${write(value, room - entries.length)}`;
  }
  return entries;
}

function compare({ value: one }: ScalarNode, { value: other }: ScalarNode): number {
  if (one === other || one === null || other === null) return 0;
  return one < other ? -1 : 1;
}

function writeScalar({ text, value }: ScalarNode): string {
  if (value === null) return "interface {}(nil)";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "boolean") return String(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
  const integer = integerOf(text);
  if (integer === undefined) return formatFloat(value, 64);
  return isUnsigned(integer) ? `0x${integer.toString(16)}` : integer.toString();
}

const SHORT: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  '"': '\\"',
  "\\": "\\\\",
};

/** Go's `strconv.Quote`. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu, (character) => SHORT[character] ?? escaped(character))}"`;
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = (width: number) => code.toString(16).padStart(width, "0");
  if (code < 0x80) return `\\x${digits(2)}`;
  return code < 0x10000 ? `\\u${digits(4)}` : `\\U${digits(8)}`;
}
