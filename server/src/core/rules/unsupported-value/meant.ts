/** What a value was meant to be that is none of those that the field takes. */

import type { Path } from "../../syntax/path";
import type { ProblemOf } from "../problems";
import { isOneLetterOff, slips } from "../slips";

export type Unsupported = ProblemOf<"unsupported-value">;

export type Meant =
  /** The only one that can be meant. */
  | { readonly is: "word"; readonly word: string }
  /** A value of a protocol that another one carries. */
  | { readonly is: "carrier"; readonly word: string }
  /** Several of the values in one text, of which each needs an item like that at `item`. */
  | { readonly is: "several"; readonly words: readonly string[]; readonly item: Path }
  | { readonly is: "unknown" };

export function meantBy(problem: Unsupported): Meant {
  const { found, supported } = problem;
  const word = nearest(found, supported) ?? synonym(found, supported);
  if (word !== undefined) return { is: "word", word };
  const carrier = carriers[found.trim().toLowerCase()];
  if (carrier !== undefined && supported.includes(carrier)) return { is: "carrier", word: carrier };
  return several(problem) ?? { is: "unknown" };
}

/** The value in another case, or with one slip in a word that is long enough to tell. */
function nearest(found: string, supported: readonly string[]): string | undefined {
  const given = found.trim().toLowerCase();
  const near = supported.filter((value) => {
    const word = value.toLowerCase();
    return (
      given === word || (word.length > 4 ? slips(given, word) === 1 : word.length > 2 && isOneLetterOff(given, word))
    );
  });
  const same = near.find((value) => value.toLowerCase() === given);
  return same ?? (near.length === 1 ? near[0] : undefined);
}

const synonyms: Readonly<Record<string, readonly string[]>> = {
  // What AdminNetworkPolicies call `Allow` is `Accept` in a ClusterNetworkPolicy.
  Accept: ["allow"],
  Allow: ["accept"],
  // https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors, as for `kubectl -l`
  In: ["=", "==", "eq", "equal", "equals"],
  NotIn: ["!=", "ne", "notequal", "notequals"],
  DoesNotExist: ["!", "notexist", "notexists"],
  // https://www.iana.org/assignments/protocol-numbers
  TCP: ["6"],
  UDP: ["17"],
  SCTP: ["132"],
};

function synonym(found: string, supported: readonly string[]): string | undefined {
  const letters = found.toLowerCase().replace(/[-_\s]/g, "");
  return supported.find((value) => value.toLowerCase() === letters || synonyms[value]?.includes(letters));
}

const carriers: Readonly<Record<string, string>> = {
  http: "TCP",
  https: "TCP",
  grpc: "TCP",
  tls: "TCP",
  ssl: "TCP",
  ssh: "TCP",
  quic: "UDP",
  http3: "UDP",
};

/** `TCP/UDP`, `Ingress, Egress`: only where one more item is one more of the alternatives. */
function several({ found, supported, path }: Unsupported): Meant | undefined {
  const item = path.slice(0, path.findLastIndex((step) => typeof step === "number") + 1);
  const isAlternative = item.at(-2) === "policyTypes" || item.at(-2) === "ports";
  const words = isAlternative ? wordsOf(found, supported) : undefined;
  return words && words.length > 1 ? { is: "several", words, item } : undefined;
}

function wordsOf(found: string, supported: readonly string[]): readonly string[] | undefined {
  // Of three values nobody says `both`.
  if (found.trim().toLowerCase() === "both" && supported.length === 2) return supported;
  const words = found.split(/[\s,;|+&/]+/).filter((word) => word !== "" && word !== "and");
  const known = words.flatMap((word) => supported.find((value) => value.toLowerCase() === word.toLowerCase()) ?? []);
  return known.length === words.length && new Set(known).size === known.length ? known : undefined;
}
