/** Egress to a block of addresses that holds the metadata endpoint of clouds. */

import { inlineCode } from "../../analysis/words/inline-code";
import type { IpBlock, Peer, Port, Rule } from "../../model/policy";
import { parseCidr } from "../../schema/cidr";
import { type Draft, finding, fix } from "../finding";
import { soundPolicies } from "../judged";
import { defineRule } from "../rule";

export const metadataEndpointOpen = defineRule({
  id: "metadata-endpoint-open",
  scope: "document",
  severity: "information",
  *check(document) {
    for (const { egress, isolates } of soundPolicies(document)) {
      const rules = isolates.egress ? egress.filter(mayBeHttp) : [];
      // Where one of them is open to everybody, excepting the address elsewhere changes nothing.
      if (rules.every(({ peers }) => peers.length > 0)) yield* rules.flatMap(({ peers }) => peers.flatMap(openPeer));
    }
  },
});

/** Where clouds answer questions of their machines, credentials among them: the same address at all of the big ones, by HTTP. */
const endpoint = "169.254.169.254/32";

function mayBeHttp({ ports }: Rule): boolean {
  return ports.length === 0 || ports.some(holdsHttp);
}

function holdsHttp({ protocol, port, endPort }: Port): boolean {
  if ((protocol?.value ?? "TCP") !== "TCP") return false;
  if (port === undefined) return true;
  return typeof port.value === "number" && port.value <= 80 && 80 <= (endPort?.value ?? port.value);
}

/** A block of nothing but the endpoint's own network is meant. */
function openPeer({ ipBlock }: Peer): readonly Draft[] {
  if (!ipBlock || !holdsEndpoint(ipBlock.cidr.value) || isWithin(ipBlock.cidr.value, "169.254.0.0/16")) return [];
  return ipBlock.except.some(({ value }) => holdsEndpoint(value)) ? [] : [open(ipBlock)];
}

function holdsEndpoint(cidr: string): boolean {
  return isWithin(endpoint, cidr);
}

function isWithin(inner: string, outer: string): boolean {
  const [one, other] = [parseCidr(inner), parseCidr(outer)];
  return (
    one !== undefined &&
    other !== undefined &&
    one.family === other.family &&
    other.first <= one.first &&
    one.last <= other.last
  );
}

function open({ cidr, path, except }: IpBlock): Draft {
  return finding({
    span: cidr.span,
    path: [...path, "cidr"],
    what: `${inlineCode(cidr.value)} holds 169.254.169.254, where clouds hand out the credentials of the node.`,
    why: "Whoever gets into one of these pods may get hold of them.",
    todo: "Except the address, unless the pods need it.",
    mend: (editor) => {
      const [list, last] = [[...path, "except"], except.length - 1];
      const edits =
        last < 0
          ? editor.shape(list)
            ? editor.replace(list, [endpoint])
            : editor.insert(path, "except", [endpoint])
          : editor.insertItems([...list, last], [endpoint]);
      return fix(`Except \`${endpoint}\``, edits, false);
    },
  });
}
