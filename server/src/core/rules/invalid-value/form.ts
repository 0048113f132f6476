/** The forms of values, in words. */

import type { InvalidValue } from "../../model/problem";
import { fieldAt } from "../../schema/fields";
import type { Kind } from "../../schema/kinds";
import { countWords } from "./count";

interface Words {
  readonly what: string;
  readonly todo: string;
}

/** What the value is not, and what it must look like; `depth` is how many steps of its path lead to the resource. */
export function formOf(kind: Kind, depth: number, problem: InvalidValue): Words {
  const { path, found, rule, count } = problem;
  const field = fieldAt(kind, path.slice(depth));
  if (rule) return rule;
  if (count && field) return countWords(count, field, fieldAt(kind, path.slice(depth, -1)));
  if (problem.isTwice) return { what: `\`${found}\` stands twice in \`${path.at(-2)}\`.`, todo: "Remove one of them." };
  if (field?.types.includes("list")) {
    return {
      what: `\`${field.name}\` has ${found} items, more than there are directions.`,
      todo: "Name each direction once.",
    };
  }
  const given = `\`${found === "" ? '""' : found}\``;
  // A key that breaks its form is reported at the map that holds it.
  if (field?.types.includes("map"))
    return { what: `${given} is not a valid ${nounOf(path.at(-1))} key.`, todo: labelKey };
  if (field?.isMapValue || path.at(-2) === "values")
    return { what: `${given} is not a valid label value.`, todo: labelValue };
  const name = String(path.findLast((step) => typeof step === "string"));
  const [first, last] = field?.types.includes("string") ? [] : (field?.range ?? []);
  const todo = first === undefined ? forms[name] : `Use a number from ${first} to ${last}.`;
  const more = name === "endPort" ? " It must not be below `port`." : "";
  return {
    what: `${given} is not a valid ${nouns[name] ?? `\`${name}\``}.`,
    todo: `${todo ?? field?.description ?? ""}${more}`,
  };
}

function nounOf(map: string | number | undefined): string {
  return map === "annotations" ? "annotation" : "label";
}

const labelValue =
  "Use at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends; it may also be empty.";
const labelKey =
  "Use at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends; a domain and `/` may stand before it.";

const nouns: Readonly<Record<string, string>> = { domainNames: "name of hosts", networks: "block of addresses" };

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ and ValidateNetworkPolicyPort upstream. */
const forms: Readonly<Record<string, string>> = {
  name: "Use at most 253 lower case letters, digits, `-` and `.`, with a letter or digit at both ends and around each `.`.",
  generateName: "Use lower case letters, digits, `-` and `.`, beginning with a letter or digit.",
  namespace: "Use at most 63 lower case letters, digits and `-`, with a letter or digit at both ends.",
  key: labelKey,
  domainNames: "Use at least two parts, as in `example.com`, of letters, digits and `-`; `*.` may stand in front.",
  networks: "Write an address, `/` and a prefix length: `10.9.8.0/24` or `2001:db8::/64`.",
  port: "Use a number from 1 to 65535, or a port's name: at most 15 lower case letters, digits and single `-`.",
};
