/** The rules of an ipBlock, from ValidateIPBlock and GetWarningsForCIDR upstream. */

import { type Cidr, isStrictSubset, parseCidr } from "../schema/cidr";
import type { Path } from "../syntax/path";
import { entryOf, isNull, type Node } from "../syntax/tree";
import { cidrWarnings, notACidr, notAStrictSubset, strictRefusal } from "./cidr-messages";
import { type ItemAt, itemsOf } from "./items";
import { invalid, warning } from "./objection";
import type { Placed, Valued } from "./policy";
import type { CidrFault, Problem } from "./problem";
import { readText } from "./read-selector";
import { required } from "./required";

/** The first release whose servers refuse what older ones warn of: StrictIPCIDRValidation is on by default. */
const strictSince = "1.36";

/** The problems of a peer's `ipBlock`; a `cidr` that is missing or null is the schema's to find. */
export function* validateIpBlock(peer: Node, parent: Path): Generator<Problem> {
  const path = [...parent, "ipBlock"];
  const block = entryOf(peer, "ipBlock")?.value;
  const entry = entryOf(block, "cidr");
  const text = isNull(entry?.value) ? undefined : readText(entry?.value);
  if (!entry || !text) return;
  if (text.value === "") {
    yield required("cidr", path, entry.key.span, "");
    return;
  }
  const cidr = parseCidr(text.value);
  yield* validateCidr({ ...text, path: [...path, "cidr"], key: entry.key.span }, cidr);
  // The server compares exceptions with a `cidr` that it can read.
  if (!cidr) return;
  for (const item of itemsOf(block, "except", path)) yield* validateExcept(item, { value: cidr, span: text.span });
}

type Given = Placed & Valued<string>;

/** An exception is a smaller block inside of `cidr`; an item without a value is an empty text. */
function* validateExcept({ node, path, item }: ItemAt, from: Valued<Cidr>): Generator<Problem> {
  const text = readText(node);
  if (!text) return;
  const given = { ...text, path, span: text.span.start < text.span.end ? text.span : item };
  const cidr = parseCidr(text.value);
  yield* validateCidr(given, cidr);
  if (cidr && !isStrictSubset(cidr, from.value)) yield refused(given, notAStrictSubset, { is: "outside", cidr, from });
}

function* validateCidr(given: Given, cidr: Cidr | undefined): Generator<Problem> {
  if (!cidr) {
    yield refused(given, notACidr, { is: "unreadable" });
    return;
  }
  const refusal = strictRefusal(cidr);
  if (refusal) yield { ...refused(given, refusal, { is: "spelling", cidr }), releases: { since: strictSince } };
  const { value: found, ...place } = given;
  const server = cidrWarnings(found, cidr).map((text) => warning(given.path, text));
  const releases = refusal ? { releases: { before: strictSince } } : {};
  if (server.length > 0) yield { type: "non-canonical-cidr", ...place, found, cidr, server, ...releases };
}

function refused({ value: found, ...place }: Given, detail: string, fault: CidrFault): Problem {
  return { type: "invalid-value", ...place, found, fault, server: [invalid(place.path, found, detail)] };
}
