/** What the API server says about a CIDR value, word for word, from apimachinery pkg/util/validation/ip.go upstream. */

import type { Cidr } from "../schema/cidr";

export const notACidr = "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)";
export const notAStrictSubset = "must be a strict subset of `cidr`";

/** Why servers with StrictIPCIDRValidation (on by default since Kubernetes 1.36) refuse a block that older ones take. */
export function strictRefusal({ hasLeadingZeros, isMapped, hasHostBits }: Cidr): string | undefined {
  if (hasLeadingZeros) return "must not have leading 0s in IP or prefix length";
  if (isMapped) return "must not have an IPv4-mapped IPv6 address";
  return hasHostBits ? "must not have bits set beyond the prefix length" : undefined;
}

/** The warnings that come with a block that the server takes, without the place that they begin with. */
export function cidrWarnings(text: string, cidr: Cidr): readonly string[] {
  const given = JSON.stringify(text);
  const network = JSON.stringify(cidr.network);
  const warnings: string[] = [];
  if (cidr.hasHostBits) {
    // Of an IPv4-mapped address the server proposes 128 bits, which no address of IPv4 has.
    const alone = JSON.stringify(`${cidr.address}/${text.includes(":") ? 128 : 32}`);
    warnings.push(`CIDR value ${given} is ambiguous in this context (should be ${network} or ${alone}?)`);
  }
  if (cidr.hasLeadingZeros || cidr.isMapped) {
    warnings.push(
      `non-standard CIDR value ${given} will be considered invalid in a future Kubernetes release: use ${network}`,
    );
  }
  if (warnings.length === 0 && text !== cidr.network) {
    warnings.push(`IPv6 CIDR value ${given} should be in RFC 5952 canonical format (${network})`);
  }
  return warnings;
}
