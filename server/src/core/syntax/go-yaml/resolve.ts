/** What go-yaml v2 (YAML 1.1) makes of a scalar, and sigs.k8s.io/yaml of a key. */

import type { ScalarValue } from "../tree";
import { decodeBinary } from "./binary";
import { floatOf, formatFloat, integerOf, isUnsigned } from "./numbers";
import { isTimestamp } from "./timestamp";

/** A scalar as the server decodes it; `problem` where an explicit tag does not fit it. */
export interface Resolved {
  readonly value: ScalarValue;
  readonly problem?: { readonly message: string; readonly server: string };
}

const TRUE = new Set(["y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE"]);
const FALSE = new Set(["n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE"]);
const NULL = new Set(["", "~", "null", "Null", "NULL"]);
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = new Set([".nan", ".NaN", ".NAN"]);
const TAG_PREFIX = "tag:yaml.org,2002:";
/** With these tags a text must be what they say. */
const TYPES = ["bool", "int", "float", "null", "timestamp"] as const;

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
  if (name === "binary") return binary(text);
  const type = TYPES.find((known) => known === name);
  if (type === undefined) return { value: text };
  if (type === "timestamp" && isTimestamp(text)) return { value: text };
  const value = resolvePlain(text);
  const found = typeOf(text, value);
  if (found === type || (type === "float" && found === "int" && !isUnsignedText(text))) return { value };
  return {
    value,
    problem: {
      message: `"${text}" is no ${type}: remove the tag "!!${name}" or change the value.`,
      server: `yaml: cannot decode !!${found} \`${text}\` as a !!${name}`,
    },
  };
}

/**
 * The name that a map key has in JSON; undefined for null, which cannot be a key, and for integers beyond 64 bits with
 * a sign. Floats are written with 32 bits.
 */
export function jsonKeyOf(text: string, value: ScalarValue): string | undefined {
  if (value === null) return undefined;
  if (typeof value !== "number") return String(value);
  const integer = integerOf(text);
  if (integer !== undefined) return isUnsigned(integer) ? undefined : integer.toString();
  return floatKey(value);
}

/** What go-yaml calls the type of a plain scalar, by the text and its value. */
export function typeOf(text: string, value: ScalarValue): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  return integerOf(text) === undefined ? "float" : "int";
}

function isUnsignedText(text: string): boolean {
  const integer = integerOf(text);
  return integer !== undefined && isUnsigned(integer);
}

function numberOf(text: string): number | undefined {
  if (INFINITE.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (NOT_A_NUMBER.has(text)) return Number.NaN;
  if (text.startsWith(".")) return floatOf(text);
  if (!/^[-+0-9]/.test(text)) return undefined;
  const integer = integerOf(text);
  return integer === undefined ? floatOf(text.replaceAll("_", "")) : Number(integer);
}

function floatKey(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single < 0 ? "-.inf" : ".inf";
  return formatFloat(single, 32);
}

function binary(text: string): Resolved {
  const decoded = decodeBinary(text);
  if (decoded !== undefined) return { value: decoded };
  return {
    value: text,
    problem: {
      message: 'A "!!binary" value must be base64: remove the tag or encode the value.',
      server: "yaml: !!binary value contains invalid base64 data",
    },
  };
}
