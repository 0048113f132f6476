/** CIDR values for laws: all that the API server reads, in every spelling of it. */

import fc from "fast-check";

const zeros = fc.constantFrom("", "", "", "0", "000");
const octet = fc.tuple(zeros, fc.nat(255)).map(([lead, value]) => `${lead}${value}`);
const dotted = fc.array(octet, { minLength: 4, maxLength: 4 }).map((octets) => octets.join("."));

const group = fc
  .tuple(zeros, fc.oneof(fc.constant(0), fc.nat(0xffff)), fc.boolean())
  .map(([lead, value, isUpper]) => lead + (isUpper ? value.toString(16).toUpperCase() : value.toString(16)));

const full = fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => groups.join(":"));
const shortened = fc
  .tuple(fc.array(group, { maxLength: 4 }), fc.array(group, { maxLength: 3 }))
  .map(([before, behind]) => `${before.join(":")}::${behind.join(":")}`);
const withTail = fc.tuple(fc.constantFrom("::", "64:ff9b::", "1:2:3:4:5:6:"), dotted).map((parts) => parts.join(""));
const mapped = fc
  .tuple(fc.constantFrom("::ffff:", "::FFFF:", "0:0:0:0:0:ffff:"), fc.oneof(dotted, fc.constant("a00:5")))
  .map((parts) => parts.join(""));

function withPrefix(address: fc.Arbitrary<string>, bits: number): fc.Arbitrary<string> {
  return fc.tuple(address, zeros, fc.nat(bits)).map(([text, lead, prefix]) => `${text}/${lead}${prefix}`);
}

export const anyCidr: fc.Arbitrary<string> = fc.oneof(
  withPrefix(dotted, 32),
  withPrefix(fc.oneof(full, shortened, withTail, mapped), 128),
);
