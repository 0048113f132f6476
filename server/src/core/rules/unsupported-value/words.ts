/** What the finding about an unsupported value says. */

import { listed } from "../listed";
import type { Meant, Unsupported } from "./meant";

interface Words {
  readonly what: string;
  readonly todo: string;
}

export function wordsOf(problem: Unsupported, meant: Meant): Words {
  const { found, supported } = problem;
  const given = found === "" ? "An empty value" : `\`${found}\``;
  return { what: `${given} is not ${quoted(supported, "or")}.`, todo: adviceOn(problem, meant) };
}

function adviceOn(problem: Unsupported, meant: Meant): string {
  switch (meant.is) {
    case "word":
      return `Write \`${meant.word}\`${isCase(problem, meant.word) ? "; case matters" : ""}.`;
    case "carrier":
      return `Write \`${meant.word}\`, which carries it.`;
    case "several":
      return `Write an item of \`${meant.item.at(-2)}\` for each of ${quoted(meant.words)}.`;
    case "unknown":
      return problem.supported.includes("TCP") ? protocolAdvice(problem.found) : "Write one of these.";
  }
}

/** https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-other-protocols */
function protocolAdvice(found: string): string {
  const word = found.trim().toLowerCase();
  if (/^icmp/.test(word)) return "No policy can name it: what becomes of ICMP is up to the network plug-in.";
  if (/^(?:any|all|\*|-1)$/.test(word)) return "Write an item for each protocol, or leave `ports` out for all of them.";
  return word === "" ? "Write one of these; left out, it is `TCP`." : "Write one of these.";
}

function isCase({ found }: Unsupported, word: string): boolean {
  return found.trim().toLowerCase() === word.toLowerCase();
}

export function quoted(words: readonly string[], joint?: "and" | "or"): string {
  return listed(
    words.map((word) => `\`${word}\``),
    joint,
  );
}
