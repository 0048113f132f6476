/** Blocks of addresses that can be read but are spelt in an unusual way: in words, and how to spell them. */

import type { Editor } from "../model/editor";
import { addressAlone, type Cidr } from "../schema/cidr";
import type { Path } from "../syntax/path";
import { type Fix, fix } from "./finding";
import { listed } from "./listed";

/** What is unusual about the text, and what to write instead. */
export function spellingWords(found: string, cidr: Cidr): { readonly what: string; readonly todo: string } {
  const { network, hasHostBits } = cidr;
  return {
    what: `\`${found}\` ${listed(oddities(cidr))}.`,
    todo: hasHostBits
      ? `Write \`${network}\` for the whole network, or \`${addressAlone(cidr)}\` for this address alone.`
      : `Write \`${network}\`.`,
  };
}

/** One right answer, unless bits are set behind the prefix: then only the author knows what was meant. */
export function spellingFixes(path: Path, found: string, cidr: Cidr, editor: Editor): readonly Fix[] {
  const { network, hasHostBits } = cidr;
  if (!hasHostBits) return fix(`Change \`${found}\` to \`${network}\``, editor.setText(path, network));
  const whole = fix(`Change to ${network}, the whole network`, editor.setText(path, network), false);
  // Nothing can be excepted from one address.
  if (editor.size([...path.slice(0, -1), "except"]) > 0) return whole;
  const alone = addressAlone(cidr);
  return [...whole, ...fix(`Change to ${alone}, this address alone`, editor.setText(path, alone), false)];
}

function oddities({ hasLeadingZeros, isMapped, hasHostBits }: Cidr): readonly string[] {
  const found = [
    ...(hasLeadingZeros ? ["has leading zeros"] : []),
    ...(isMapped ? ["writes an address of IPv4 as one of IPv6"] : []),
    ...(hasHostBits ? ["has bits set behind its prefix"] : []),
  ];
  return found.length > 0 ? found : ["is not how IPv6 is usually written"];
}
