/** Numbers as Go reads and writes them. */

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** Go's `ParseInt(text, 0, 64)`, or `ParseUint` where that fails, after the underscores were taken out; else undefined. */
export function integerOf(text: string): bigint | undefined {
  const plain = text.replaceAll("_", "");
  const sign = /^[-+]/.exec(plain)?.[0] ?? "";
  const digits = plain.slice(sign.length).replace(/^0(?=[0-7]+$)/, "0o");
  if (!/^(?:0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits) || digits.length > 70)
    return undefined;
  const amount = BigInt(digits);
  if (sign === "-") return amount <= 2n ** 63n ? -amount : undefined;
  return amount < 2n ** (sign === "+" ? 63n : 64n) ? amount : undefined;
}

/** Too large for Go's `int`: it becomes a `uint64`. */
export function isUnsigned(integer: bigint): boolean {
  return integer >= 2n ** 63n;
}

/** Undefined for what is none, and for what is too large. */
export function floatOf(text: string): number | undefined {
  if (!FLOAT.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Go's `FormatFloat(value, 'g', -1, bits)` of a finite number: the fewest digits that tell it from its neighbours. */
export function formatFloat(value: number, bits: 32 | 64): string {
  const rounded = bits === 32 ? Math.fround(value) : value;
  const digits = bits === 32 ? digitsOfSingle(rounded) : undefined;
  const [mantissa = "", exponent = "0"] = rounded.toExponential(digits && digits - 1).split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(Number(`${mantissa}e${power}`));
  return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function digitsOfSingle(single: number): number {
  return [1, 2, 3, 4, 5, 6, 7, 8].find((count) => Math.fround(Number(single.toPrecision(count))) === single) ?? 9;
}
