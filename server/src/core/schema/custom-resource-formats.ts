/** The forms of texts in custom resources of policy.networking.k8s.io, in the API server's own words. */

import { parseCidr } from "./cidr";

/** CEL's isCIDR, which reads as Go's netip.ParsePrefix and takes no IPv4 address as one of IPv6; host bits may be set. */
export function networkErrors(text: string): readonly string[] {
  const cidr = parseCidr(text);
  return cidr && !cidr.hasLeadingZeros && !cidr.isMapped ? [] : ["must be a valid CIDR"];
}

/** The pattern of v1alpha2, and that of v1alpha1: its `A-z` takes some signs, too. */
export const domainNameErrors = namesOf("a-zA-Z0-9");
export const olderDomainNameErrors = namesOf("a-zA-z0-9");

/** Every part of a name for itself: the pattern as a whole would run out of stack over a long text. */
function namesOf(first: string) {
  const part = `[${first}]([-a-zA-Z0-9_]*[a-zA-Z0-9])?`;
  const pattern = `^(\\*\\.)?(${part}\\.)+${part}\\.?$`;
  const isPart = new RegExp(`^${part}$`);
  return (text: string): readonly string[] => {
    const parts = text.replace(/^\*\./, "").replace(/\.$/, "").split(".");
    return parts.length > 1 && parts.every((one) => isPart.test(one)) ? [] : [`should match '${pattern}'`];
  };
}
