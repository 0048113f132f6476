/** Blocks of addresses in one spelling each, found by other means than the engine's own. */

/** A text that is no block stays what it is; so two texts become equal just where they name the same addresses. */
export function withNetworks(value: unknown): unknown {
  return typeof value === "string" ? (networkOf(value) ?? value) : value;
}

function networkOf(text: string): string | undefined {
  const [address = "", prefix = "", ...rest] = text.split("/");
  if (rest.length > 0 || !/^\d+$/.test(prefix)) return undefined;
  const bits = Number(prefix);
  if (!address.includes(":")) return masked(numberOf(address), bits, 32);
  const value = ipv6Of(address);
  const isMapped = value !== undefined && value >> 32n === 0xffffn && bits >= 96;
  return isMapped ? masked(value & 0xffffffffn, bits - 96, 32) : masked(value, bits, 128);
}

function masked(value: bigint | undefined, bits: number, size: number): string | undefined {
  if (value === undefined || bits > size) return undefined;
  return `${size}: ${(value >> BigInt(size - bits)) << BigInt(size - bits)}/${bits}`;
}

function numberOf(dotted: string): bigint | undefined {
  const octets = dotted.split(".");
  if (octets.length !== 4 || !octets.every((octet) => /^\d+$/.test(octet) && Number(octet) < 256)) return undefined;
  return octets.reduce((sum, octet) => sum * 256n + BigInt(Number(octet)), 0n);
}

/** The platform's own reading of an address in a URL, which takes no more than four digits to a group. */
function ipv6Of(address: string): bigint | undefined {
  const short = address.replaceAll(/(?<=^|[:.])0+(?=[\da-f])/gi, "");
  if (!URL.canParse(`http://[${short}]`)) return undefined;
  const groups = new URL(`http://[${short}]`).hostname.slice(1, -1).split("::");
  const [before = [], after = []] = groups.map((part) => (part === "" ? [] : part.split(":")));
  const zeros = Array<string>(groups.length === 2 ? 8 - before.length - after.length : 0).fill("0");
  return [...before, ...zeros, ...after].reduce((sum, group) => sum * 65536n + BigInt(Number.parseInt(group, 16)), 0n);
}
