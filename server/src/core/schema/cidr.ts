/** Blocks of IP addresses, read as the API server reads them. */

import { Address4, Address6 } from "ip-address";

/** A block, and what is unusual about its spelling. */
export interface Cidr {
  /** Of the network. `::ffff:10.0.0.0/104` is one of IPv4; with fewer than 96 bits it reaches beyond IPv4 and is not. */
  readonly family: "IPv4" | "IPv6";
  /** Network bits, of 32 or 128. */
  readonly bits: number;
  /** The number behind the slash: of 128 wherever the address is written with colons. */
  readonly writtenBits: number;
  /** The first and the last address of the network, as numbers of 32 or 128 bits. */
  readonly first: bigint;
  readonly last: bigint;
  /** The network in the server's own spelling, which for IPv6 is that of RFC 5952. */
  readonly network: string;
  /** The one address that was written, in the same spelling, without a prefix. */
  readonly address: string;
  /** Bits are set behind the prefix: `10.0.0.5/8`. */
  readonly hasHostBits: boolean;
  /** `010.0.0.0/8`, `10.0.0.0/08`, or a group of IPv6 with more than four digits. */
  readonly hasLeadingZeros: boolean;
  /** An IPv4 address as one of IPv6: `::ffff:10.0.0.0`. */
  readonly isMapped: boolean;
}

/**
 * Undefined where the server says that the text is no valid CIDR value. It reads by the rules of Go 1.16: a number may
 * begin with zeros, and is decimal all the same; nothing has a zone. Source: ParseCIDRSloppy of k8s.io/utils/net.
 */
export function parseCidr(text: string): Cidr | undefined {
  const { address = "", prefix = "" } = /^(?<address>[\da-f.:]+)\/(?<prefix>\d+)$/i.exec(text)?.groups ?? {};
  const written = parseAddress(withoutLeadingZeros(address));
  const writtenBits = Number(prefix);
  if (!written || writtenBits > written.size) return undefined;
  const mapped = written.size === 128 ? mappedAddress(written.value) : undefined;
  const network = mapped && writtenBits >= 96 ? networkOf(mapped, writtenBits - 96) : networkOf(written, writtenBits);
  return {
    ...network,
    writtenBits,
    address: print(mapped ?? written),
    hasHostBits: (written.value & hostMask(written.size - writtenBits)) !== 0n,
    hasLeadingZeros: hasLeadingZeros(address, prefix),
    isMapped: mapped !== undefined,
  };
}

/** The block that holds nothing but the address that was written: `10.0.0.5/32`. */
export function addressAlone({ address }: Cidr): string {
  return `${address}/${address.includes(":") ? 128 : 32}`;
}

/**
 * Does `cidr` take the block as an `except`? It begins inside, and the number behind its slash is the higher one: that
 * is how the server compares an IPv4-mapped block, too. Source: ValidateIPBlock of pkg/apis/networking/validation.
 */
export function isStrictSubset(except: Cidr, cidr: Cidr): boolean {
  const beginsInside = except.family === cidr.family && cidr.first <= except.first && except.first <= cidr.last;
  return beginsInside && except.writtenBits > cidr.writtenBits;
}

/** An address in the server's own spelling, which for IPv6 is that of RFC 5952. */
export function addressText(family: Cidr["family"], value: bigint): string {
  return print({ size: family === "IPv4" ? 32 : 128, value });
}

interface Address {
  readonly size: 32 | 128;
  readonly value: bigint;
}

function parseAddress(text: string): Address | undefined {
  if (text.includes(":")) return Address6.isValid(text) ? { size: 128, value: new Address6(text).bigInt() } : undefined;
  return Address4.isValid(text) ? { size: 32, value: new Address4(text).bigInt() } : undefined;
}

/** The IPv4 address that one of IPv6 stands for (RFC 4291, 2.5.5.2). */
function mappedAddress(value: bigint): Address | undefined {
  return value >> 32n === 0xffffn ? { size: 32, value: value & hostMask(32) } : undefined;
}

function networkOf(
  { size, value }: Address,
  bits: number,
): Pick<Cidr, "family" | "bits" | "first" | "last" | "network"> {
  const mask = hostMask(size - bits);
  const [first, last] = [value & ~mask, value | mask];
  const family = size === 32 ? "IPv4" : "IPv6";
  return { family, bits, first, last, network: `${print({ size, value: first })}/${bits}` };
}

function hostMask(bits: number): bigint {
  return (1n << BigInt(bits)) - 1n;
}

function print({ size, value }: Address): string {
  return (size === 32 ? Address4.fromBigInt(value) : Address6.fromBigInt(value)).correctForm();
}

function withoutLeadingZeros(address: string): string {
  return address.replace(/(^|[.:])0+(?=[\da-f])/gi, "$1");
}

/** Of what the server reads, Go's netip.ParsePrefix refuses just this. */
function hasLeadingZeros(address: string, prefix: string): boolean {
  const dotted = address.includes(".") ? address.slice(address.lastIndexOf(":") + 1) : "";
  return /(^|\.)0\d/.test(dotted) || /[\da-f]{5}/i.test(address) || /^0\d/.test(prefix);
}
