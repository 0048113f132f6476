/** Blocks of addresses that the server refuses: in words, and how to mend them. */

import type { Editor } from "../../model/editor";
import type { CidrFault } from "../../model/problem";
import { addressAlone, type Cidr, parseCidr } from "../../schema/cidr";
import { spellingFixes, spellingWords } from "../cidr-spelling";
import { type Draft, type Fix, finding, fix } from "../finding";
import type { ProblemOf } from "../problems";
import { refusal } from "../refusal";

type Invalid = ProblemOf<"invalid-value">;

interface Words {
  readonly what: string;
  readonly todo: string;
}

export function cidrFinding(problem: Invalid, fault: CidrFault): Draft {
  const { found, path, releases } = problem;
  switch (fault.is) {
    case "unreadable": {
      const mend = (editor: Editor) => readable(problem, editor);
      return finding({ ...problem, ...unreadableWords(found), why: refusal, mend });
    }
    case "spelling": {
      const why = releases ? `Since Kubernetes ${releases.since} the API server refuses the policy.` : refusal;
      const mend = (editor: Editor) => spellingFixes(path, found, fault.cidr, editor);
      return finding({ ...problem, ...spellingWords(found, fault.cidr), why, mend });
    }
    case "outside": {
      const { value, span } = fault.from;
      const related = () => [{ span, message: `\`cidr\` is \`${value.network}\`.` }];
      return finding({ ...problem, ...outsideWords(found, fault.cidr, value), why: refusal, related });
    }
  }
}

const form = "Write an address, `/` and a prefix length: `10.9.8.0/24` or `2001:db8::/64`.";

function unreadableWords(found: string): Words {
  if (found.trim() === "") return { what: "An empty text is no block of addresses.", todo: form };
  const alone = singleAddress(found);
  if (alone) return { what: `\`${found}\` is an address, not a block.`, todo: `Write \`${alone}\` for it alone.` };
  const trimmed = found.trim();
  if (parseCidr(trimmed)) return { what: "There is white space around the block.", todo: `Write \`${trimmed}\`.` };
  const most = mostBits(found);
  if (most === undefined) return { what: `\`${found}\` is no block of addresses.`, todo: form };
  return {
    what: `\`${found}\` has a prefix longer than the address.`,
    todo: `Write a prefix length from 0 to ${most}.`,
  };
}

/** Somebody who left out the prefix may have meant a network: not preferred. */
function readable({ found, path }: Invalid, editor: Editor): readonly Fix[] {
  const alone = singleAddress(found);
  if (alone) return fix(`Change to ${alone}, this address alone`, editor.setText(path, alone), false);
  const trimmed = found.trim();
  return parseCidr(trimmed) ? fix("Remove the white space", editor.setText(path, trimmed)) : [];
}

/** Of an address without a prefix: the block that holds it and nothing else. */
function singleAddress(found: string): string | undefined {
  const cidr = parseCidr(`${found.trim()}/${found.includes(":") ? 128 : 32}`);
  return cidr && addressAlone(cidr);
}

/** How long the prefix may be, where it is only too long. */
function mostBits(found: string): number | undefined {
  const address = /^(.+)\/\d+$/.exec(found)?.[1];
  if (address === undefined || !parseCidr(`${address}/0`)) return undefined;
  return address.includes(":") ? 128 : 32;
}

function outsideWords(found: string, { family, first, last, writtenBits }: Cidr, from: Cidr): Words {
  const block = `\`cidr\`, \`${from.network}\``;
  const todo = "An exception is a smaller block inside of `cidr`.";
  const overlaps = family === from.family && first <= from.last && from.first <= last;
  if (!overlaps) {
    const remove = "Remove it, or write a block inside of `cidr`: what lies outside is not admitted here anyway.";
    return { what: `\`${found}\` lies outside of ${block}.`, todo: remove };
  }
  if (first === from.first && last === from.last) return { what: `\`${found}\` is all of ${block}.`, todo };
  if (first <= from.first && from.last <= last) return { what: `\`${found}\` is larger than ${block}.`, todo };
  // Only a `cidr` in IPv4-mapped form gets here: its prefix length counts 96 bits more.
  const what = `The server compares prefix lengths as they are written, and ${writtenBits} is less than ${from.writtenBits}.`;
  return { what, todo: `Write \`cidr\` as \`${from.network}\`.` };
}
