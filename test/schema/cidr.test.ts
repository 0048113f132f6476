/** Blocks of addresses as the API server reads them: which texts are one, what they hold, how they are spelt right. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cidrWarnings, strictRefusal } from "../../server/src/core/model/cidr-messages";
import { type Cidr, isStrictSubset, parseCidr } from "../../server/src/core/schema/cidr";
import { anyCidr } from "../harness/any-cidr";

function parsed(text: string): Cidr {
  const cidr = parseCidr(text);
  if (!cidr) throw new Error(`${text} is no CIDR value`);
  return cidr;
}

describe("what is one", () => {
  test.each([
    ["10.0.0.0/8", "10.0.0.0/8"],
    ["0.0.0.0/0", "0.0.0.0/0"],
    ["255.255.255.255/32", "255.255.255.255/32"],
    ["10.0.0.5/8", "10.0.0.0/8"],
    ["010.008.0.0/016", "10.8.0.0/16"],
    ["00000000000000000000010.0.0.0/00000000000000000000008", "10.0.0.0/8"],
    ["::/0", "::/0"],
    ["2001:DB8::/64", "2001:db8::/64"],
    ["2001:00db8::/32", "2001:db8::/32"],
    ["1:2:3:4:5:6:7::/112", "1:2:3:4:5:6:7:0/112"],
    ["0:0:1:0:0:0:1:0/112", "0:0:1::1:0/112"],
    ["1:0:0:2:0:0:3:0/112", "1::2:0:0:3:0/112"],
    ["64:ff9b::10.0.0.0/104", "64:ff9b::a00:0/104"],
    ["::10.0.0.0/104", "::a00:0/104"],
    ["::ffff:10.0.0.0/104", "10.0.0.0/8"],
    ["::FFFF:a00:5/104", "10.0.0.0/8"],
    ["::ffff:010.0.0.0/96", "0.0.0.0/0"],
    // A mapped address whose network reaches beyond the mapped ones.
    ["::ffff:1.1.1.0/24", "::/24"],
    ["::ffff:1.1.1.0/90", "::ffc0:0:0/90"],
  ])("%s is %s", (text, network) => {
    expect(parsed(text).network).toBe(network);
  });

  test.each([
    ["no prefix", ["", "10.0.0.0", "::1", "/", "10.0.0.0/", "10.0.0.0\\8"]],
    ["no number", ["10.0.0.0/+8", "10.0.0.0/-8", "10.0.0.0/8.0", "10.0.0.0/0x8", "10.0.0.0/٨", "10.0.0.0/8/8"]],
    ["too long a prefix", ["10.0.0.0/33", "10.0.0.0/128", "::/129", "::/1000", `10.0.0.0/${"9".repeat(400)}`]],
    ["not four octets", ["10.0.0/8", "10.0.0.0.0/8", "10..0.0/8", ".10.0.0.0/8", "10.0.0.0./8", "167772160/8"]],
    ["no octet", ["256.0.0.0/8", "10.-1.0.0/8", "0xa.0.0.0/8", "10.a.0.0/8", "1e1.0.0.0/8"]],
    ["no eight groups", ["1:2:3:4:5:6:7/64", "1:2:3:4:5:6:7:8:9/64", "1::2::3/64", "1:2:3:4::5:6:7:8/64", ":/0"]],
    ["no group", ["2001:10db8::/32", "g::/16", ":1::/16", "1:2:3:4:5:6:7:/64", "1:::2/64"]],
    ["no dotted tail", ["::10.0.0/104", "::10.0.0.256/128", "10.0.0.0::/64", "1:2:3:4:5:6:7:1.2.3.4/64"]],
    ["more than an address", ["fe80::1%eth0/64", " 10.0.0.0/8", "10.0.0.0/8 ", "10.0.0.0/8\n", "[::1]/128", "any"]],
  ])("%s", (_, texts) => {
    expect(texts.filter(parseCidr)).toEqual([]);
  });
});

test("the addresses of a block", () => {
  const ends = (text: string) => [parsed(text).family, parsed(text).first, parsed(text).last];
  expect(ends("10.1.2.3/31")).toEqual(["IPv4", 0x0a010202n, 0x0a010203n]);
  expect(ends("0.0.0.0/0")).toEqual(["IPv4", 0n, 0xffffffffn]);
  expect(ends("::ffff:10.1.2.0/120")).toEqual(["IPv4", 0x0a010200n, 0x0a0102ffn]);
  expect(ends("2001:db8::/127")).toEqual(["IPv6", 0x20010db8n << 96n, (0x20010db8n << 96n) + 1n]);
  expect(ends("::/0")).toEqual(["IPv6", 0n, (1n << 128n) - 1n]);
});

test.each([
  ["10.0.0.0/16", "10.0.0.0/8", true],
  ["10.0.0.1/32", "10.0.0.0/31", true],
  ["10.0.0.0/8", "10.0.0.0/8", false],
  ["10.0.0.0/8", "10.0.0.0/16", false],
  ["11.0.0.0/16", "10.0.0.0/8", false],
  ["2001:db8:1::/48", "2001:db8::/32", true],
  ["10.0.0.0/8", "::/0", false],
  ["::a00:0/104", "0.0.0.0/0", false],
  // As written 104 is more than 8, and is more than 16, though it is not.
  ["::ffff:10.0.0.0/104", "10.0.0.0/8", true],
  ["::ffff:10.0.0.0/104", "10.0.0.0/16", true],
  ["10.0.0.0/16", "::ffff:10.0.0.0/104", false],
  ["::ffff:10.0.0.0/104", "::/0", false],
])("%s as an exception from %s: %s", (except, cidr, is) => {
  expect(isStrictSubset(parsed(except), parsed(cidr))).toBe(is);
});

const nonStandard = (text: string, right: string) =>
  `non-standard CIDR value "${text}" will be considered invalid in a future Kubernetes release: use "${right}"`;
const ambiguous = (text: string, network: string, alone: string) =>
  `CIDR value "${text}" is ambiguous in this context (should be "${network}" or "${alone}"?)`;
const notCanonical = (text: string, right: string) =>
  `IPv6 CIDR value "${text}" should be in RFC 5952 canonical format ("${right}")`;

describe("what the server says", () => {
  test.each<[string, string | undefined, readonly string[]]>([
    ["10.0.0.0/8", undefined, []],
    ["::1/128", undefined, []],
    ["2001:DB8::/64", undefined, [notCanonical("2001:DB8::/64", "2001:db8::/64")]],
    ["0::/0", undefined, [notCanonical("0::/0", "::/0")]],
    ["1:2:3:4:5:6:7::/112", undefined, [notCanonical("1:2:3:4:5:6:7::/112", "1:2:3:4:5:6:7:0/112")]],
    ["010.0.0.0/8", "must not have leading 0s in IP or prefix length", [nonStandard("010.0.0.0/8", "10.0.0.0/8")]],
    ["10.0.0.0/08", "must not have leading 0s in IP or prefix length", [nonStandard("10.0.0.0/08", "10.0.0.0/8")]],
    ["0:00000::/8", "must not have leading 0s in IP or prefix length", [nonStandard("0:00000::/8", "::/8")]],
    [
      "::ffff:10.0.0.0/104",
      "must not have an IPv4-mapped IPv6 address",
      [nonStandard("::ffff:10.0.0.0/104", "10.0.0.0/8")],
    ],
    [
      "10.0.0.5/8",
      "must not have bits set beyond the prefix length",
      [ambiguous("10.0.0.5/8", "10.0.0.0/8", "10.0.0.5/32")],
    ],
    [
      "64:FF9B::10.0.0.0/96",
      "must not have bits set beyond the prefix length",
      [ambiguous("64:FF9B::10.0.0.0/96", "64:ff9b::/96", "64:ff9b::a00:0/128")],
    ],
    [
      "::ffff:010.0.0.5/104",
      "must not have leading 0s in IP or prefix length",
      [
        ambiguous("::ffff:010.0.0.5/104", "10.0.0.0/8", "10.0.0.5/128"),
        nonStandard("::ffff:010.0.0.5/104", "10.0.0.0/8"),
      ],
    ],
  ])("about %s", (text, refusal, warnings) => {
    expect(strictRefusal(parsed(text))).toBe(refusal);
    expect(cidrWarnings(text, parsed(text))).toEqual(warnings);
  });
});

describe("laws", () => {
  test("a network's spelling is its own, and the server has nothing to say against it", () => {
    fc.assert(
      fc.property(anyCidr, (text) => {
        const { network } = parsed(text);
        expect(parsed(network).network).toBe(network);
        expect([strictRefusal(parsed(network)), cidrWarnings(network, parsed(network))]).toEqual([undefined, []]);
      }),
    );
  });

  test("spelt right it holds the same addresses", () => {
    fc.assert(
      fc.property(anyCidr, (text) => {
        const { network, family, bits, first, last } = parsed(text);
        expect(parsed(network)).toMatchObject({ family, bits, first, last });
        expect(last - first).toBe((1n << BigInt((family === "IPv4" ? 32 : 128) - bits)) - 1n);
      }),
    );
  });

  test("the address that was written lies in the block, and is the first one unless bits are set behind the prefix", () => {
    fc.assert(
      fc.property(anyCidr, (text) => {
        const { address, family, first, last, isMapped, hasHostBits } = parsed(text);
        fc.pre(!isMapped || family === "IPv4");
        const alone = parsed(`${address}/${family === "IPv4" ? 32 : 128}`).first;
        expect(first <= alone && alone <= last).toBe(true);
        expect(first < alone).toBe(hasHostBits);
      }),
    );
  });

  test("any text is read or refused", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\da-fA-F:.]{0,20}\/\d{0,3}$/)), (text) => {
        const cidr = parseCidr(text);
        expect(cidr === undefined || parseCidr(cidr.network)?.network === cidr.network).toBe(true);
      }),
    );
  });
});
