/** What the API server's YAML reader (go-yaml v2, YAML 1.1) makes of a scalar: the one place where it differs from the library. */

import type { ScalarValue } from "./tree";

/** A scalar as the server decodes it; `problem` where an explicit tag does not fit it. */
export interface Resolved {
  readonly value: ScalarValue;
  readonly problem?: string;
}

const TRUE = new Set(["y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE"]);
const FALSE = new Set(["n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE"]);
const NULL = new Set(["", "~", "null", "Null", "NULL"]);
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = new Set([".nan", ".NaN", ".NAN"]);
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const TAG_PREFIX = "tag:yaml.org,2002:";

/**
 * The value of a plain scalar. `.inf` and `.nan` become numbers that JSON cannot write; dates and numbers too large for
 * a float stay text.
 *
 * @see https://github.com/go-yaml/yaml/blob/v2/resolve.go
 */
export function resolvePlain(text: string): ScalarValue {
  if (NULL.has(text)) return null;
  if (TRUE.has(text)) return true;
  if (FALSE.has(text)) return false;
  return numberOf(text) ?? text;
}

/**
 * The value of a scalar with an explicit tag, which counts more than quotes do. Tags that go-yaml does not know leave
 * the text as it is.
 */
export function resolveTagged(tag: string, text: string): Resolved {
  const name = tag.startsWith(TAG_PREFIX) ? tag.slice(TAG_PREFIX.length) : "";
  if (name === "binary") return decodeBinary(text);
  const expected = ["bool", "int", "float", "null"].find((known) => known === name);
  const value = resolvePlain(text);
  if (expected === undefined) return { value: text };
  if (kindOf(text, value) === expected || (expected === "float" && typeof value === "number")) return { value };
  return { value, problem: `"${text}" is no ${expected}: remove the tag "!!${name}" or change the value.` };
}

/** The name that a map key has in JSON; undefined for null, which cannot be a key. Floats are written with 32 bits. */
export function jsonKeyOf(text: string, value: ScalarValue): string | undefined {
  if (value === null) return undefined;
  if (typeof value !== "number") return String(value);
  return kindOf(text, value) === "int" ? integerOf(text.replaceAll("_", ""))?.toString() : floatKey(value);
}

function numberOf(text: string): number | undefined {
  if (INFINITE.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (NOT_A_NUMBER.has(text)) return Number.NaN;
  if (text.startsWith(".")) return floatOf(text);
  if (!/^[-+0-9]/.test(text)) return undefined;
  const plain = text.replaceAll("_", "");
  const integer = integerOf(plain);
  return integer === undefined ? floatOf(plain) : Number(integer);
}

/** Go's `ParseInt(text, 0, 64)`, or `ParseUint` where that fails. */
function integerOf(plain: string): bigint | undefined {
  const sign = /^[-+]/.exec(plain)?.[0] ?? "";
  const digits = plain.slice(sign.length).replace(/^0(?=[0-7]+$)/, "0o");
  if (!/^(?:0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits) || digits.length > 70)
    return undefined;
  const amount = BigInt(digits);
  if (sign === "-") return amount <= 2n ** 63n ? -amount : undefined;
  return amount < 2n ** (sign === "+" ? 63n : 64n) ? amount : undefined;
}

function floatOf(plain: string): number | undefined {
  if (!FLOAT.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function kindOf(text: string, value: ScalarValue): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  return integerOf(text.replaceAll("_", "")) === undefined ? "float" : "int";
}

/** Go's `FormatFloat(value, 'g', -1, 32)`, as sigs.k8s.io/yaml writes keys. */
function floatKey(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single < 0 ? "-.inf" : ".inf";
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((count) => Math.fround(Number(single.toPrecision(count))) === single);
  const [mantissa = "", exponent = "0"] = single.toExponential((digits ?? 9) - 1).split("e");
  const power = Number(exponent);
  const isLong = power < -4 || power >= 6;
  if (!isLong) return String(Number(`${mantissa}e${power}`));
  return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decodeBinary(text: string): Resolved {
  const packed = text.replace(/[\r\n]/g, "");
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) {
    return { value: text, problem: `A "!!binary" value must be base64: remove the tag or encode the value.` };
  }
  const bits = packed.replace(/=+$/, "");
  const bytes: number[] = [];
  let held = 0;
  for (const [index, letter] of [...bits].entries()) {
    held = ((held << 6) | BASE64.indexOf(letter)) & 0xffff;
    const spare = (index * 6 + 6) % 8;
    if (index % 4 !== 0) bytes.push((held >> spare) & 0xff);
  }
  return { value: decodeUtf8(bytes) };
}

function decodeUtf8(bytes: readonly number[]): string {
  const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  try {
    return decodeURIComponent(escaped);
  } catch {
    return "\ufffd".repeat(bytes.length);
  }
}
